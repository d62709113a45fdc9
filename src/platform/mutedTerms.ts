import * as vscode from 'vscode';
import { settingsSection } from '../contributions';
import { isListOf, isRecord, isString } from '../base/guards';
import type { Id } from '../core/knowledge';
import type { SettingsReader } from './settings';

/** How far muting a term reaches. */
export type MuteScope = 'file' | 'workspace' | 'everywhere';

/** A term that is muted, and how far. */
export interface MutedTerm {
  readonly id: Id;
  readonly scope: MuteScope;
  /** Path of the file, for the scope `file`. */
  readonly path?: string;
}

/**
 * The workspace folder of a document. The left side of a diff, and a file as it was in a commit, have the path of the
 * file and a scheme of their own: they belong to its folder as well.
 */
function folderOf({ uri }: vscode.TextDocument): vscode.WorkspaceFolder | undefined {
  return (
    vscode.workspace.getWorkspaceFolder(uri) ??
    vscode.workspace.workspaceFolders?.find(({ uri: folder }) =>
      uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`),
    )
  );
}

/** The path by which settings name a document: from its workspace folder, or its whole path where it is in none. */
export function mutedPathOf(document: vscode.TextDocument): string {
  const folder = folderOf(document);
  return vscode.workspace.asRelativePath(
    folder
      ? document.uri.with({ scheme: folder.uri.scheme, authority: folder.uri.authority, query: '', fragment: '' })
      : document.uri,
    false,
  );
}

/** Whether settings can name the file of a document, so that it is the same one tomorrow. */
export function hasMutedPath(document: vscode.TextDocument): boolean {
  return document.uri.scheme === 'file' || folderOf(document) !== undefined;
}

/** Terms that the user does not want to see marked. Kept in settings, so that they can be read, shared and undone. */
export class MutedTerms {
  readonly #settings: SettingsReader;

  constructor(settings: SettingsReader) {
    this.#settings = settings;
  }

  /** Ids that are muted in a document. */
  idsIn(document: vscode.TextDocument): ReadonlySet<Id> {
    const { globalValue, workspaceValue } = this.#inspect();
    const byFile = this.#settings.get('mutedTermsByFile', document)[mutedPathOf(document)] ?? [];
    // A workspace value hides the user's one in VS Code; a term muted everywhere is to stay muted all the same.
    return new Set([...globalValue, ...workspaceValue, ...byFile]);
  }

  /** Everything that is muted, for a list to undo it from. */
  all(): readonly MutedTerm[] {
    const { globalValue, workspaceValue } = this.#inspect();
    const byFile = Object.entries(this.#settings.get('mutedTermsByFile'));
    return [
      ...globalValue.map((id) => ({ id, scope: 'everywhere' as const })),
      ...workspaceValue.map((id) => ({ id, scope: 'workspace' as const })),
      ...byFile.flatMap(([path, ids]) => ids.map((id) => ({ id, scope: 'file' as const, path }))),
    ];
  }

  async mute(id: Id, scope: MuteScope, document: vscode.TextDocument): Promise<MutedTerm> {
    const path = mutedPathOf(document);
    const term: MutedTerm = scope === 'file' ? { id, scope, path } : { id, scope };
    await this.#change(term, (ids) => [...new Set([...ids, id])]);
    return term;
  }

  async unmute(term: MutedTerm): Promise<void> {
    await this.#change(term, (ids) => ids.filter((id) => id !== term.id));
  }

  async #change({ scope, path }: MutedTerm, change: (ids: readonly Id[]) => readonly Id[]): Promise<void> {
    const { Global, Workspace } = vscode.ConfigurationTarget;
    // Without a folder there are no workspace settings; the user's own come nearest. A path of this machine is nothing
    // to be shared.
    const isShared = scope !== 'everywhere' && vscode.workspace.workspaceFolders && !(path && isWhole(path));
    const target = isShared ? Workspace : Global;
    if (scope === 'file' && path !== undefined) return this.#changeFile(path, change, target);
    const { globalValue, workspaceValue } = this.#inspect();
    const ids = change(target === Global ? globalValue : workspaceValue);
    await this.#update('mutedTerms', ids.length > 0 ? ids : undefined, target);
  }

  /** Changes the ids of a file: in its own settings, and in those of the other kind if they name it, too. */
  async #changeFile(
    path: string,
    change: (ids: readonly Id[]) => readonly Id[],
    target: vscode.ConfigurationTarget,
  ): Promise<void> {
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const found = vscode.workspace.getConfiguration(settingsSection).inspect<unknown>('mutedTermsByFile');
    for (const each of [Global, Workspace]) {
      const value = each === Global ? found?.globalValue : found?.workspaceValue;
      const { [path]: own, ...others } = isRecord(value) ? value : {};
      const ids = isListOf(own, isString) ? own : undefined;
      if (each !== target && ids === undefined) continue;
      const changed = change(ids ?? []);
      if (each !== target && changed.length >= (ids?.length ?? 0)) continue;
      const files = changed.length > 0 ? { ...others, [path]: changed } : others;
      await this.#update('mutedTermsByFile', Object.keys(files).length > 0 ? files : undefined, each);
    }
  }

  async #update(key: string, value: unknown, target: vscode.ConfigurationTarget): Promise<void> {
    await vscode.workspace.getConfiguration(settingsSection).update(key, value, target);
  }

  #inspect(): { readonly globalValue: readonly Id[]; readonly workspaceValue: readonly Id[] } {
    const found = vscode.workspace.getConfiguration(settingsSection).inspect<unknown>('mutedTerms');
    const ids = (value: unknown): readonly Id[] =>
      Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'string') : [];
    return { globalValue: ids(found?.globalValue), workspaceValue: ids(found?.workspaceValue) };
  }
}

/** Whether a path is none within a folder. */
function isWhole(path: string): boolean {
  return /^(?:[/\\]|[a-z]:|[a-z][\w+.-]+:)/i.test(path);
}
