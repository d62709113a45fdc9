import { atOnce, type Sliced } from '../../base/sliced';
import type { Concept, Knowledge } from '../knowledge';
import { cellCards } from './cellCards';
import { clozeCards } from './clozeCards';
import { apartCards, disputeCard } from './contrastCards';
import { diagramCards } from './diagramCards';
import { acronymCards, definitionCards } from './entryCards';
import { eventCards } from './eventCards';
import type { StudyCard } from './model';

/** After so many entries others may have their turn. */
const entriesPerSlice = 20;

function cardsOfEntry(entry: Concept, knowledge: Knowledge): readonly StudyCard[] {
  return [...definitionCards(entry, knowledge), ...acronymCards(entry, knowledge), ...clozeCards(entry, knowledge)];
}

/**
 * All cards that the data gives, the user's own terms included, in an order that is the same each time: entries by name,
 * then events, cells, what is confused, disputes and diagrams.
 */
export function* makeStudyCards(knowledge: Knowledge): Sliced<readonly StudyCard[]> {
  const cards: StudyCard[] = [];
  for (const [index, entry] of knowledge.entries.entries()) {
    cards.push(...cardsOfEntry(entry, knowledge));
    if (index % entriesPerSlice === 0) yield;
  }
  cards.push(...eventCards(knowledge));
  yield;
  for (const comparison of knowledge.comparisons) {
    cards.push(...cellCards(comparison, knowledge));
    yield;
  }
  cards.push(...apartCards(knowledge), ...knowledge.disputes.map(disputeCard), ...diagramCards(knowledge));
  return cards;
}

/** The same without a pause. */
export function studyCardsOf(knowledge: Knowledge): readonly StudyCard[] {
  return atOnce(makeStudyCards(knowledge));
}
