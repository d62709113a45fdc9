import * as vscode from 'vscode';
import { plural } from '../../core/studyPage/words';
import { deckCounts, deckCountsInWords } from '../../core/studyPage/deckCounts';
import { leechDeck, noteDeck, wholeDeck } from '../../core/study';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';

interface DeckItem extends vscode.QuickPickItem {
  /** `undefined` on separators. */
  readonly deck?: string;
}

/** Lets the user choose a deck that has cards; `undefined` when none is chosen. */
export async function pickDeck(
  title: string,
  decks: DeckService,
  review: Review,
): Promise<{ readonly id: string; readonly title: string } | undefined> {
  const picked = await vscode.window.showQuickPick(deckItems(decks, review), {
    title,
    placeHolder: 'Cards of which deck?',
    matchOnDescription: true,
  });
  return picked?.deck === undefined ? undefined : { id: picked.deck, title: picked.label };
}

async function deckItems(service: DeckService, review: Review): Promise<readonly DeckItem[]> {
  const [{ decks }] = await Promise.all([service.all(), review.ready()]);
  const own = await Promise.all([wholeDeck, noteDeck, leechDeck].map(({ id }) => service.deck(id)));
  const item = (deck: (typeof decks)[number]): DeckItem => ({
    label: deck.title,
    description: `${plural(deck.cards.length, 'card')} · ${deckCountsInWords(deckCounts(deck, review))}`,
    deck: deck.id,
  });
  const separator = (label: string): DeckItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const filled = own.flatMap((deck) => (deck && deck.cards.length > 0 ? [deck] : []));
  const groups = [
    ['Yours', filled],
    ['By subject', decks.filter(({ id }) => id.startsWith('category:'))],
    ['History', decks.filter(({ id }) => id.startsWith('lane:') || id === 'order')],
    ['Comparisons and disputes', decks.filter(({ id }) => id.startsWith('comparison:') || id === 'disputes')],
  ] as const;
  return groups.flatMap(([label, list]) => (list.length === 0 ? [] : [separator(label), ...list.map(item)]));
}
