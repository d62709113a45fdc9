import type { Id, Knowledge } from '../knowledge';
import { itemOfCard } from './cards';
import { generalCategories, itemDeckStart, leechDeck, noteDeck, timelineDeck, type DeckContext } from './chosenDecks';
import { wholeDeck } from './decks';

/** Items among which are those to begin with. */
export function generalItems({ unsortedEntries }: Knowledge): ReadonlySet<Id> {
  return new Set(unsortedEntries.flatMap(({ id, category }) => (generalCategories.has(category) ? id : [])));
}

/**
 * Items of which the cards of a deck are among the cards: whoever wants one deck need not make all. `undefined` when
 * nothing less than all will do.
 */
export function itemsOfDeck(deck: string, knowledge: Knowledge, context: DeckContext): ReadonlySet<Id> | undefined {
  const { states, plan } = context.studied;
  if (deck === wholeDeck.id) {
    return new Set([
      ...plan.added,
      ...[...states].flatMap(([card, { schedule }]) => (schedule ? itemOfCard(card) : [])),
    ]);
  }
  if (deck === leechDeck.id) {
    return new Set([...states].flatMap(([card, { isLeech }]) => (isLeech ? itemOfCard(card) : [])));
  }
  if (deck === noteDeck.id) return context.mentioned();
  if (deck === timelineDeck.id || deck === 'order') return new Set(knowledge.events.map(({ id }) => id));
  if (deck === 'disputes') return new Set(knowledge.disputes.map(({ id }) => id));
  const [start = '', ...rest] = deck.split(':');
  const name = rest.join(':');
  switch (`${start}:`) {
    case itemDeckStart:
      return new Set([name]);
    case 'category:':
      return new Set(knowledge.unsortedEntries.flatMap(({ id, category }) => (category === name ? id : [])));
    case 'lane:':
      return new Set(knowledge.events.flatMap(({ id, lane }) => (lane === name ? id : [])));
    case 'comparison:':
      return new Set(knowledge.comparison(name)?.subjects);
    default:
      return undefined;
  }
}
