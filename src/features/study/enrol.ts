import * as vscode from 'vscode';
import { itemId, nameOf, type Id } from '../../core/knowledge';
import { itemDeckStart } from '../../core/study';
import { plural } from '../../core/studyPage/words';
import type { Services } from '../../platform/services';
import { mentionAtCursor } from '../../platform/mentionAtCursor';
import { activeCard } from '../../platform/shownCard';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';

/** How long a word in the status bar stays, in milliseconds. */
const shownFor = 4000;

/** The item that is meant: of a tree, the card in front, the term at the cursor, or one that the user picks. */
async function meantItem(argument: unknown, services: Services, title: string): Promise<Id | undefined> {
  const knowledge = services.knowledge();
  const given = itemId(argument) ?? activeCard(knowledge) ?? mentionAtCursor(services)?.conceptId;
  if (given !== undefined && knowledge.item(given)) return given;
  const items = knowledge.entries.map(({ id, name, summary }) => ({ label: name, detail: summary, id }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: 'Which term?' });
  return picked?.id;
}

/** Makes the cards of an item part of what is studied. */
export async function addToStudy(
  argument: unknown,
  services: Services,
  decks: DeckService,
  review: Review,
): Promise<void> {
  const id = await meantItem(argument, services, 'Add to Study');
  if (id === undefined) return;
  const deck = await decks.deck(`${itemDeckStart}${id}`);
  const name = nameOf(services.knowledge(), id);
  const count = deck?.cards.length ?? 0;
  if (count > 0) review.append({ kind: 'add', items: [id] });
  const said = count > 0 ? `$(check) ${name}: ${plural(count, 'card')} to study` : `${name} has no cards`;
  vscode.window.setStatusBarMessage(said, shownFor);
}

/** Ends the study of an item; its history stays. */
export async function removeFromStudy(
  argument: unknown,
  services: Services,
  decks: DeckService,
  review: Review,
): Promise<void> {
  const id = await meantItem(argument, services, 'Remove from Study');
  if (id === undefined) return;
  const deck = await decks.deck(`${itemDeckStart}${id}`);
  review.append({ kind: 'remove', items: [id] });
  // What was answered would come back by its schedule.
  for (const card of deck?.cards ?? []) {
    const state = review.history.states.get(card.id);
    if (state?.schedule && !state.isSuspended) review.append({ kind: 'suspend', card: card.id });
  }
  vscode.window.setStatusBarMessage(`$(check) ${nameOf(services.knowledge(), id)} is not studied any more`, shownFor);
}
