import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand } from '../../contributions';
import { itemId } from '../../core/knowledge';
import { registerForLanguages } from '../../platform/languageProvider';
import { mentionAtCursor } from '../../platform/mentionAtCursor';
import type { Services } from '../../platform/services';
import { activeCard } from '../../platform/shownCard';
import { withNotesProgress } from '../../platform/notes/progress';
import { toVsCodeRange } from './ranges';
import { showWhereUsed } from './whereUsed';

/** Find All References on a term, and Where Used from everywhere else. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const provider: vscode.ReferenceProvider = {
    async provideReferences(document, position, _context, token) {
      const mention = services.mentions.mentionAt(document, document.offsetAt(position));
      if (!mention || token.isCancellationRequested) return undefined;
      const { notes, limits } = await withNotesProgress(token, (inner, report) =>
        services.notes.mentionsOf(mention.conceptId, inner, report, document),
      );
      for (const limit of limits) services.log.info(`References: ${limit}`);
      return notes.flatMap(({ note, ranges }) => {
        const uri = vscode.Uri.parse(note, true);
        return ranges.map((range) => new vscode.Location(uri, toVsCodeRange(range)));
      });
    },
  };
  owner.add(
    registerForLanguages(services.settings, (selector) =>
      vscode.languages.registerReferenceProvider(selector, provider),
    ),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.whereUsed, async (item) => {
      const id = itemId(item) ?? activeCard(services.knowledge()) ?? mentionAtCursor(services)?.conceptId;
      const entry = id === undefined ? undefined : services.knowledge().entry(id);
      if (entry) await showWhereUsed(entry, services);
      else vscode.window.setStatusBarMessage('$(info) Put the cursor on a term first', 4000);
    }),
  );
  owner.add(
    services.cardActions.offer({
      command: Commands.whereUsed,
      title: 'Where Used',
      order: 30,
      argumentsFor: ({ kind, value: { id } }) => (kind === 'concept' ? [id] : undefined),
    }),
  );
  return owner;
}
