import * as vscode from 'vscode';
import type { OwnFile } from '../../core/ownTerms/glossary';
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
    ...settings.get('glossaries', folder.uri),
  ];
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

async function inFolder(folder: vscode.WorkspaceFolder, settings: SettingsReader): Promise<readonly vscode.Uri[]> {
  const fixed = folderGlossaries(folder);
  const globs = settings.get('glossaries', folder.uri).filter((glob) => glob.trim() !== '');
  const [areThere, contextive, ...named] = await Promise.all([
    Promise.all(fixed.map(exists)),
    contextiveGlossaries(folder),
    ...globs.map((glob) => findFiles(folder, glob, '**/node_modules/**', limits.files)),
  ]);
  const byPath = (a: vscode.Uri, b: vscode.Uri): number => (a.path < b.path ? -1 : 1);
  return [
    ...fixed.filter((_, index) => areThere[index]),
    ...contextive,
    ...named.flatMap((each) => each.toSorted(byPath)),
  ];
}

/**
 * The user's glossaries in all workspace folders: in fixed places, and where the setting says. Only the setting makes
 * this search a folder.
 */
export async function findGlossaries(settings: SettingsReader): Promise<readonly GlossaryFile[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = (await Promise.all(folders.map((folder) => inFolder(folder, settings)))).flat();
  const files = new Map(found.map((location) => [location.toString(), location]));
  return [...files]
    .slice(0, limits.files)
    .map(([uri, location]) => ({ uri, location, label: vscode.workspace.asRelativePath(location) }));
}
