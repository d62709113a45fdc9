import { atOnce, type Sliced } from '../../base/sliced';
import type { Concept, Id, Knowledge } from '../knowledge';
import { cellCards } from './cellCards';
import { clozeCards } from './clozeCards';
import { apartCards, disputeCard } from './contrastCards';
import { diagramCards } from './diagramCards';
import { acronymCards, definitionCards } from './entryCards';
import { eventCards } from './eventCards';
import type { Items, StudyCard } from './model';

/** After so many entries others may have their turn. */
const entriesPerSlice = 20;

function cardsOfEntry(entry: Concept, knowledge: Knowledge): readonly StudyCard[] {
  return [...definitionCards(entry, knowledge), ...acronymCards(entry, knowledge), ...clozeCards(entry, knowledge)];
}

const everything: Items = { has: () => true };

/**
 * All cards that the data gives, the user's own terms included, in an order that is the same each time: entries by name,
 * then events, cells, what is confused, disputes and diagrams.
 * @param items whose cards are wanted; those of all when none are given
 */
export function* makeStudyCards(knowledge: Knowledge, items: Items = everything): Sliced<readonly StudyCard[]> {
  const cards: StudyCard[] = [];
  const entries = knowledge.entries.filter(({ id }) => items.has(id));
  yield;
  for (const [index, entry] of entries.entries()) {
    cards.push(...cardsOfEntry(entry, knowledge));
    if (index % entriesPerSlice === 0) yield;
  }
  // The order of landmarks is made of all of them at once.
  if (knowledge.events.some(({ id }) => items.has(id))) {
    cards.push(...eventCards(knowledge).filter(({ subject }) => items.has(subject)));
    yield;
  }
  for (const comparison of knowledge.comparisons) {
    cards.push(...(yield* cellCards(comparison, knowledge, items)));
  }
  const disputes = knowledge.disputes.filter(({ id }) => items.has(id));
  cards.push(...apartCards(knowledge, items), ...disputes.map(disputeCard));
  yield;
  cards.push(...diagramCards(knowledge, items));
  return cards;
}

/** The same without a pause. */
export function studyCardsOf(knowledge: Knowledge): readonly StudyCard[] {
  return atOnce(makeStudyCards(knowledge));
}

/** The item that a card is about, by the card's id: what stands before its facet. */
export function itemOfCard(card: string): Id {
  // Facets are named by us and have no slash; names of the user may have one.
  return card.slice(0, Math.max(0, card.lastIndexOf('/')));
}
