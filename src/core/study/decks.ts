import { categoryTitles, laneTitles, type Category, type Id, type Knowledge, type Lane } from '../knowledge';
import type { StudyCard } from './model';

/** Cards that are studied together: a filter, not a place that cards are in. */
export interface Deck {
  /** Stable for ever: an exam is planned for it. `category:memory`, `lane:x86`, `comparison:techniques`, `disputes`. */
  readonly id: string;
  readonly title: string;
}

/** Everything that is studied. */
export const wholeDeck: Deck = { id: 'all', title: 'Everything you study' };

const isLane = (topic: string): topic is Lane => topic in laneTitles;
const isCategory = (topic: string): topic is Category => topic in categoryTitles;

/** The deck of a card by what it is about, for the sidebar: each card is in one of them. */
function topicDeck({ kind, topic, comparison }: StudyCard, knowledge: Knowledge): Deck {
  if (kind === 'dispute') return { id: 'disputes', title: 'Where sources disagree' };
  if (kind === 'order') return { id: 'order', title: 'Order of landmarks' };
  if (comparison !== undefined) {
    return { id: `comparison:${comparison}`, title: knowledge.comparison(comparison)?.title ?? comparison };
  }
  // Some lanes have the name of a category: events alone are in lanes.
  if (kind === 'year' && topic !== undefined && isLane(topic)) {
    return { id: `lane:${topic}`, title: `Timeline: ${laneTitles[topic]}` };
  }
  if (topic !== undefined && isCategory(topic)) return { id: `category:${topic}`, title: categoryTitles[topic] };
  return { id: 'other', title: 'Other' };
}

/** A deck with its cards, in the order in which new ones come. */
export interface FilledDeck extends Deck {
  readonly cards: readonly StudyCard[];
}

const order = ['category:own', 'category:', 'order', 'lane:', 'comparison:', 'disputes', 'other'];

function rankOf(id: string): number {
  const place = order.findIndex((start) => id.startsWith(start));
  return place < 0 ? order.length : place;
}

/** All decks that have cards, in the order of the sidebar: own terms, categories as in the glossary, the timeline, tables. */
export function decksOf(cards: readonly StudyCard[], knowledge: Knowledge): readonly FilledDeck[] {
  const decks = new Map<string, { readonly deck: Deck; readonly cards: StudyCard[] }>();
  for (const card of cards) {
    const deck = topicDeck(card, knowledge);
    const known = decks.get(deck.id);
    if (known) known.cards.push(card);
    else decks.set(deck.id, { deck, cards: [card] });
  }
  const places = [
    ...Object.keys(categoryTitles).map((id) => `category:${id}`),
    ...Object.keys(laneTitles).map((id) => `lane:${id}`),
  ];
  return [...decks.values()]
    .map(({ deck, cards: own }) => ({ ...deck, cards: newFirst(own, knowledge) }))
    .toSorted((a, b) => rankOf(a.id) - rankOf(b.id) || places.indexOf(a.id) - places.indexOf(b.id));
}

/** Kinds from the first that a beginner should meet. */
const kindOrder: readonly StudyCard['kind'][] = [
  'definition',
  'term',
  'year',
  'cell',
  'diagram',
  'expansion',
  'cloze',
  'order',
  'dispute',
  'acronym',
  'apart',
];

/** What matters most comes first: what much else leads to, landmarks; and of one item, the definition. */
export function newFirst(cards: readonly StudyCard[], knowledge: Knowledge): readonly StudyCard[] {
  const weights = new Map<Id, number>();
  const weightOf = (id: Id): number => {
    const known = weights.get(id);
    if (known !== undefined) return known;
    const event = knowledge.event(id);
    const weight = event
      ? event.landmark
        ? 100
        : event.concepts.length
      : knowledge.backlinks(id).length + knowledge.eventsOf(id).length;
    weights.set(id, weight);
    return weight;
  };
  return cards.toSorted(
    (a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || weightOf(b.subject) - weightOf(a.subject),
  );
}
