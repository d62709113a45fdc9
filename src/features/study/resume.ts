import * as vscode from 'vscode';
import type { StudyCard } from '../../core/study';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';

/** Brings back cards that were suspended: those that the user picks. */
export async function resumeCards(decks: DeckService, review: Review): Promise<void> {
  const [{ cards }] = await Promise.all([decks.all(), review.ready()]);
  const suspended = cards.filter(({ id }) => review.history.states.get(id)?.isSuspended);
  if (suspended.length === 0) {
    vscode.window.setStatusBarMessage('No card is suspended', 4000);
    return;
  }
  const items = suspended.map(({ id, ask, prompt }: StudyCard) => ({ label: prompt, description: ask, id }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Resume Suspended Cards',
    placeHolder: 'Which cards should be asked again?',
    canPickMany: true,
  });
  for (const { id } of picked ?? []) review.append({ kind: 'resume', card: id });
}
