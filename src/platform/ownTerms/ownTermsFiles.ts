import * as vscode from 'vscode';
import type { OwnFile } from '../../core/ownTerms/glossary';
import { pathInFolder } from '../../core/ownTerms/glossaryPath';
import { limits } from '../../core/ownTerms/limits';
import { findFiles } from '../findFiles';
import type { SettingsReader } from '../settings';

/** Names of the glossary of a workspace folder, in the order of preference. */
export const glossaryNames = ['yaml', 'yml', 'json', 'jsonc'].map((ending) => `virtualization-glossary.${ending}`);

/** Folders of a workspace folder that hold the user's glossaries. */
const glossaryFolder = '.vscode';
const contextiveFolder = '.contextive';

/** A glossary file that is there, or was a moment ago. */
export interface GlossaryFile extends OwnFile {
  readonly location: vscode.Uri;
}

/** Where the glossary of a folder is, or would be, by each of its names. */
export function folderGlossaries(folder: vscode.WorkspaceFolder): readonly vscode.Uri[] {
  return glossaryNames.map((name) => vscode.Uri.joinPath(folder.uri, glossaryFolder, name));
}

/** Whether the file is a glossary by its place and name alone. */
export function hasGlossaryName({ path }: vscode.Uri): boolean {
  return (
    /\/\.vscode\/virtualization-glossary\.(?:ya?ml|jsonc?)$/.test(path) ||
    /\/\.contextive\/[^/]+\.glossary\.ya?ml$/.test(path)
  );
}

/** What to watch in a folder; relative globs. */
export function glossaryGlobs(folder: vscode.WorkspaceFolder, settings: SettingsReader): readonly string[] {
  return [
    `${glossaryFolder}/virtualization-glossary.{yaml,yml,json,jsonc}`,
    `${contextiveFolder}/*.glossary.{yml,yaml}`,
    ...namedGlobs(folder, settings).globs,
  ];
}

/** The globs that the setting names in a folder, and what is wrong with others. */
function namedGlobs(
  folder: vscode.WorkspaceFolder,
  settings: SettingsReader,
): { readonly globs: readonly string[]; readonly problems: readonly string[] } {
  const written = settings.get('glossaries', folder.uri).filter((glob) => glob.trim() !== '');
  const found = written.map((glob) => pathInFolder(glob, folder.uri.path));
  return {
    globs: found.flatMap(({ path }) => path ?? []),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}

/** The Contextive glossaries in a folder's `.contextive`, by name. */
async function contextiveGlossaries(folder: vscode.WorkspaceFolder): Promise<readonly vscode.Uri[]> {
  const parent = vscode.Uri.joinPath(folder.uri, contextiveFolder);
  try {
    return (await vscode.workspace.fs.readDirectory(parent))
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.glossary\.ya?ml$/.test(name))
      .map(([name]) => vscode.Uri.joinPath(parent, name))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch {
    // There is none, which is the normal case.
    return [];
  }
}

/** What was found in a folder, what of the setting cannot work, and which of its paths lead to no file. */
interface InFolder {
  readonly found: readonly vscode.Uri[];
  readonly problems: readonly string[];
  readonly missing: readonly string[];
}

async function inFolder(folder: vscode.WorkspaceFolder, settings: SettingsReader): Promise<InFolder> {
  const fixed = folderGlossaries(folder);
  const { globs, problems } = namedGlobs(folder, settings);
  const [areThere, contextive, ...named] = await Promise.all([
    Promise.all(fixed.map(exists)),
    contextiveGlossaries(folder),
    ...globs.map((glob) => findFiles(folder, glob, '**/node_modules/**', limits.files)),
  ]);
  const byPath = (a: vscode.Uri, b: vscode.Uri): number => (a.path < b.path ? -1 : 1);
  // A pattern may wait for files to come; a path names one that should be there.
  const missing = globs.filter((glob, index) => (named[index]?.length ?? 0) === 0 && !/[*?{[]/.test(glob));
  return {
    found: [
      ...fixed.filter((_, index) => areThere[index]),
      ...contextive,
      ...named.flatMap((each) => each.toSorted(byPath)),
    ],
    problems,
    missing,
  };
}

/** The glossaries that were found, and what is wrong with the setting that names further ones. */
export interface FoundGlossaries {
  readonly files: readonly GlossaryFile[];
  /** Sentences. */
  readonly problems: readonly string[];
}

/**
 * The user's glossaries in all workspace folders: in fixed places, and where the setting says. Only the setting makes
 * this search a folder.
 */
export async function findGlossaries(settings: SettingsReader): Promise<FoundGlossaries> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const all = await Promise.all(folders.map((folder) => inFolder(folder, settings)));
  const unique = new Map(all.flatMap(({ found }) => found).map((location) => [location.toString(), location]));
  return {
    files: [...unique.values()].slice(0, limits.files).map(glossaryFile),
    problems: [...new Set(all.flatMap(({ problems }) => problems)), ...missingIn(all)],
  };
}

/** Sentences about the paths that lead to a file in none of the folders. */
function missingIn(all: readonly InFolder[]): readonly string[] {
  const [first, ...others] = all;
  return (first?.missing ?? [])
    .filter((path) => others.every(({ missing }) => missing.includes(path)))
    .map((path) => `There is no file “${path}”.`);
}

function glossaryFile(location: vscode.Uri): GlossaryFile {
  return { uri: location.toString(), location, label: vscode.workspace.asRelativePath(location) };
}

/** The file that a glossary imports, or a sentence that says why there is none. */
export function importedFile(importing: GlossaryFile, written: string): GlossaryFile | string {
  const folder = vscode.workspace.getWorkspaceFolder(importing.location);
  if (!folder) return 'Imports are read in workspace folders only.';
  const below = importing.location.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const { path, problem } = pathInFolder(written, folder.uri.path, below.split('/').slice(0, -1).join('/'));
  return problem ?? glossaryFile(vscode.Uri.joinPath(folder.uri, path ?? ''));
}
