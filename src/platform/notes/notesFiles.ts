import * as vscode from 'vscode';
import { isListOf, isRecord, isString } from '../../base/guards';
import { expandBraces, IgnoreTree, NoteLanguages, type LanguageFiles, type NoteReference } from '../../core/notesIndex';
import { decodeText } from '../decodeText';
import { findFiles } from '../findFiles';
import type { SettingsReader } from '../settings';

/** More notes than this are not listed. */
const most = 100_000;

/** The notes of the workspace. */
export interface NotesList {
  readonly notes: readonly NoteReference[];
  readonly languages: NoteLanguages;
  /** Some were left out, because there are too many. */
  readonly isCut: boolean;
}

/** The names of files that installed extensions contribute for their languages. */
function contributedLanguages(): readonly LanguageFiles[] {
  return vscode.extensions.all.flatMap(({ packageJSON }) => {
    const manifest: unknown = packageJSON;
    const contributes = isRecord(manifest) ? manifest['contributes'] : undefined;
    const languages = isRecord(contributes) ? contributes['languages'] : undefined;
    if (!isListOf(languages, isRecord)) return [];
    return languages.flatMap(({ id, extensions }) =>
      isString(id) && isListOf(extensions, isString) ? [{ id, extensions }] : [],
    );
  });
}

/** How notes are told from other files, with the settings now in force. */
export function noteLanguages(settings: SettingsReader): NoteLanguages {
  const associations = vscode.workspace.getConfiguration('files').get<unknown>('associations');
  return new NoteLanguages(
    settings.get('languages'),
    contributedLanguages(),
    isRecord(associations) ? associations : {},
  );
}

/** What searches leave out in a folder, beyond `files.exclude`, which VS Code applies by itself. */
function searchExclude(folder: vscode.WorkspaceFolder): string | undefined {
  const excluded = vscode.workspace.getConfiguration('search', folder).get<unknown>('exclude');
  const globs = isRecord(excluded) ? Object.keys(excluded).filter((glob) => excluded[glob] === true) : [];
  // Nested alternatives are not understood everywhere.
  const flat = globs.flatMap(expandBraces);
  return flat.length === 0 ? undefined : `{${flat.join(',')}}`;
}

/** The `.gitignore` files of a folder, and what the repository excludes; empty when the user wants them not heeded. */
async function ignoreTree(folder: vscode.WorkspaceFolder): Promise<IgnoreTree> {
  const tree = new IgnoreTree();
  if (vscode.workspace.getConfiguration('search', folder).get<unknown>('useIgnoreFiles') === false) return tree;
  const found = await findFiles(folder, '**/.gitignore', '**/node_modules/**', 2_000);
  const root = folder.uri.path.replace(/\/$/, '');
  const files = [vscode.Uri.joinPath(folder.uri, '.git', 'info', 'exclude'), ...found];
  const texts = await Promise.all(
    files.map(async (uri) => {
      try {
        return decodeText(await vscode.workspace.fs.readFile(uri));
      } catch {
        // Most folders have none, and one that has just been deleted excludes nothing.
        return '';
      }
    }),
  );
  for (const [index, uri] of files.entries()) {
    const isShared = index === 0;
    const path = uri.path.slice(root.length + 1);
    tree.add(isShared ? '' : path.slice(0, Math.max(0, path.lastIndexOf('/'))), texts[index] ?? '');
  }
  return tree;
}

async function notesIn(folder: vscode.WorkspaceFolder, languages: NoteLanguages): Promise<NoteReference[]> {
  const { glob } = languages;
  if (glob === undefined) return [];
  const [found, ignored] = await Promise.all([
    findFiles(folder, glob, searchExclude(folder), most + 1),
    ignoreTree(folder),
  ]);
  const root = folder.uri.path.replace(/\/$/, '');
  return found.flatMap((uri) => {
    const languageId = languages.languageOf(uri.path);
    if (languageId === undefined || ignored.isIgnored(uri.path.slice(root.length + 1))) return [];
    return [{ key: uri.toString(), languageId }];
  });
}

/** Lists the notes of all folders, without those that searches leave out and those that Git ignores. */
export async function listNotes(settings: SettingsReader): Promise<NotesList> {
  const languages = noteLanguages(settings);
  const lists = await Promise.all(
    (vscode.workspace.workspaceFolders ?? []).map((folder) => notesIn(folder, languages)),
  );
  const unique = new Map(lists.flat().map((note) => [note.key, note]));
  return { notes: [...unique.values()].slice(0, most), languages, isCut: unique.size > most };
}
