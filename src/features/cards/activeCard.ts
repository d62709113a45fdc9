import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Trail } from '../../base/trail';
import { Commands, registerCommand, setContext } from '../../contributions';
import type { Id } from '../../core/knowledge';
import type { Services } from '../../platform/services';
import { activeCard } from '../../platform/shownCard';

/**
 * Follows the active card: selects its entry or event in the sidebar, where the sidebar shows it, and remembers the way
 * from card to card: VS Code's own way back leads through notes too.
 * @param open shows a card, and answers when it is shown
 */
export function followActiveCard(services: Services, open: (id: Id) => Promise<void>): Disposable {
  const owner = new DisposableStore();
  const trail = new Trail<Id>();
  const state: { shown?: Id | undefined; moves: number } = { moves: 0 };
  const update = (): void => {
    const id = activeCard(services.knowledge());
    // On the way back, what is shown in between is no new place.
    if (id !== undefined && state.moves === 0) trail.visit(id);
    setContext(vscode.commands, 'virtualizationNotes.cardBefore', id !== undefined && trail.before !== undefined);
    setContext(vscode.commands, 'virtualizationNotes.cardAfter', id !== undefined && trail.after !== undefined);
    if (id === state.shown) return;
    state.shown = id;
    if (id !== undefined) void services.reveal.reveal(id, { onlyIfShown: true });
  };
  const move = async (by: -1 | 1): Promise<void> => {
    const id = trail.move(by);
    if (id === undefined) return;
    state.moves++;
    try {
      await open(id);
    } finally {
      state.moves--;
      update();
    }
  };
  owner.add(vscode.window.tabGroups.onDidChangeTabs(update));
  owner.add(registerCommand(vscode.commands, Commands.previousCard, () => move(-1)));
  owner.add(registerCommand(vscode.commands, Commands.nextCard, () => move(1)));
  return owner;
}
