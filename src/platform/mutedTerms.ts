import * as vscode from 'vscode';
import { settingsSection } from '../contributions';
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

/** The path by which settings name a document: from its workspace folder, or its URL where it is in none. */
function pathOf(document: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(document.uri, false);
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
    const byFile = this.#settings.get('mutedTermsByFile', document)[pathOf(document)] ?? [];
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
    const path = pathOf(document);
    const term: MutedTerm = scope === 'file' ? { id, scope, path } : { id, scope };
    await this.#change(term, (ids) => [...new Set([...ids, id])]);
    return term;
  }

  async unmute(term: MutedTerm): Promise<void> {
    await this.#change(term, (ids) => ids.filter((id) => id !== term.id));
  }

  async #change({ scope, path }: MutedTerm, change: (ids: readonly Id[]) => readonly Id[]): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(settingsSection);
    // Without a folder there are no workspace settings; the user's own come nearest.
    const target =
      scope === 'everywhere' || !vscode.workspace.workspaceFolders
        ? vscode.ConfigurationTarget.Global
        : vscode.ConfigurationTarget.Workspace;
    if (scope === 'file' && path !== undefined) {
      const { [path]: ids = [], ...others } = this.#settings.get('mutedTermsByFile');
      const changed = change(ids);
      await configuration.update(
        'mutedTermsByFile',
        changed.length > 0 ? { ...others, [path]: changed } : others,
        target,
      );
      return;
    }
    const { globalValue, workspaceValue } = this.#inspect();
    const ids = change(target === vscode.ConfigurationTarget.Global ? globalValue : workspaceValue);
    await configuration.update('mutedTerms', ids.length > 0 ? ids : undefined, target);
  }

  #inspect(): { readonly globalValue: readonly Id[]; readonly workspaceValue: readonly Id[] } {
    const found = vscode.workspace.getConfiguration(settingsSection).inspect<unknown>('mutedTerms');
    const ids = (value: unknown): readonly Id[] =>
      Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'string') : [];
    return { globalValue: ids(found?.globalValue), workspaceValue: ids(found?.workspaceValue) };
  }
}
