import * as vscode from 'vscode';
import { compileGlob, expandBraces, matchesGlob } from '../core/notesIndex';

/** How long a search of a virtual folder may take before its folders are read one by one, in milliseconds. */
const searchTimeout = 3_000;
/** Folders below a virtual folder that are looked into when nothing can search it. */
const mostFolders = 2_000;

/** Whether the files of a folder are on a disk that VS Code itself can search. */
export function isOnDisk({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' || scheme === 'vscode-remote';
}

/**
 * Files of a workspace folder whose path matches a glob. For a virtual folder that nobody can search, VS Code finds
 * nothing or waits without end; then its folders are read one by one, and what `files.exclude` hides is not left out.
 * @param exclude a glob, relative to the folder
 * @param most how many are enough
 */
export async function findFiles(
  folder: vscode.WorkspaceFolder,
  glob: string,
  exclude: string | undefined,
  most: number,
): Promise<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, glob);
  if (isOnDisk(folder.uri)) return vscode.workspace.findFiles(pattern, exclude, most);
  const source = new vscode.CancellationTokenSource();
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), searchTimeout));
  try {
    const found = await Promise.race([vscode.workspace.findFiles(pattern, exclude, most, source.token), late]);
    return found && found.length > 0 ? found : await walk(folder.uri, matcherOf(glob), matcherOf(exclude), most);
  } finally {
    source.cancel();
    source.dispose();
  }
}

type PathMatcher = (path: readonly string[]) => boolean;

/** Matches paths from the folder, cut at their slashes. */
function matcherOf(glob: string | undefined): PathMatcher {
  // Not `flatMap`: a compiled glob is itself a list.
  const globs = expandBraces(glob ?? '').map((each) => (each === '' ? undefined : compileGlob(each)));
  return (path) => globs.some((each) => each !== undefined && matchesGlob(each, path));
}

async function walk(
  root: vscode.Uri,
  isWanted: PathMatcher,
  isExcluded: PathMatcher,
  most: number,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders: (readonly string[])[] = [[]];
  for (let next = 0; next < folders.length && next < mostFolders && found.length < most; next++) {
    const path = folders[next] ?? [];
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, ...path)).then(
      (each) => each,
      // It has been deleted, or may not be read.
      () => [],
    );
    for (const [name, type] of entries) {
      const own = [...path, name];
      if (isExcluded(own) || name === 'node_modules' || name === '.git') continue;
      // A symbolic link to a folder may lead in circles.
      if (type === vscode.FileType.Directory) folders.push(own);
      else if ((type & vscode.FileType.File) !== 0 && isWanted(own)) found.push(vscode.Uri.joinPath(root, ...own));
    }
  }
  return found.slice(0, most);
}
