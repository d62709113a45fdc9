import { nameOf, type Id, type Knowledge } from '../knowledge';
import { decksOf, newFirst, wholeDeck, type Deck, type FilledDeck } from './decks';
import type { StudyCard } from './model';

/** Cards that have been forgotten again and again. */
export const leechDeck: Deck = { id: 'leeches', title: 'Often forgotten' };

/** Cards of the terms that the note in front mentions. */
export const noteDeck: Deck = { id: 'note', title: 'Terms of this note' };

/** The dates of the timeline, whatever the lane. */
export const timelineDeck: Deck = { id: 'timeline', title: 'Timeline' };

/** The deck of all that there is about one item; its id begins so. */
export const itemDeckStart = 'about:';

/** The categories that everything else builds on. */
export const generalCategories: ReadonlySet<string | undefined> = new Set([
  'fundamentals',
  'hypervisors',
  'techniques',
]);

/** What is known of the user's answers and wishes. */
export interface Studied {
  readonly states: ReadonlyMap<string, { readonly schedule?: unknown; readonly isLeech: boolean }>;
  readonly plan: { readonly added: ReadonlySet<string> };
}

/** What the cards of a deck depend on, besides what is known. */
export interface DeckContext {
  readonly studied: Studied;
  /** The items that the note in front mentions. */
  readonly mentioned: () => ReadonlySet<Id>;
}

/** Cards and the decks that they are in, made once for a body of knowledge. */
export class StudyDecks {
  readonly cards: readonly StudyCard[];
  readonly decks: readonly FilledDeck[];
  readonly #knowledge: Knowledge;
  readonly #subjectOf: ReadonlyMap<string, Id>;

  constructor(cards: readonly StudyCard[], knowledge: Knowledge) {
    this.cards = cards;
    this.#knowledge = knowledge;
    this.decks = decksOf(cards, knowledge);
    this.#subjectOf = new Map(cards.map(({ id, subject }) => [id, subject]));
  }

  /** What a card is about; `undefined` when it is made no more. */
  subjectOf(card: string): Id | undefined {
    return this.#subjectOf.get(card);
  }

  /** Cards about an item. */
  cardsOf(item: Id): readonly StudyCard[] {
    return this.cards.filter(({ subject }) => subject === item);
  }

  /** All that the user has added or answered: nothing else is ever asked unless its deck is opened. */
  whole({ states, plan }: Studied): FilledDeck {
    const cards = this.cards.filter(({ id, subject }) => plan.added.has(subject) || states.get(id)?.schedule);
    return { ...wholeDeck, cards: newFirst(cards, this.#knowledge) };
  }

  leeches({ states }: Studied): FilledDeck {
    return { ...leechDeck, cards: this.cards.filter(({ id }) => states.get(id)?.isLeech) };
  }

  /** The years of events and the order of landmarks. */
  timeline(): FilledDeck {
    const cards = this.cards.filter(({ kind }) => kind === 'year' || kind === 'order');
    return { ...timelineDeck, cards: newFirst(cards, this.#knowledge) };
  }

  /** All cards about one item; `undefined` where there is no such item. */
  item(id: Id): FilledDeck | undefined {
    if (!this.#knowledge.item(id)) return undefined;
    const cards = newFirst(this.cardsOf(id), this.#knowledge);
    return { id: `${itemDeckStart}${id}`, title: nameOf(this.#knowledge, id), cards };
  }

  /** The cards about some items, such as those that a note mentions. */
  about(items: ReadonlySet<Id>): FilledDeck {
    const cards = this.cards.filter(({ subject }) => items.has(subject));
    return { ...noteDeck, cards: newFirst(cards, this.#knowledge) };
  }

  /** A deck by its id; `undefined` when there is none of that id now. */
  deck(id: string, { studied, mentioned }: DeckContext): FilledDeck | undefined {
    if (id === wholeDeck.id) return this.whole(studied);
    if (id === leechDeck.id) return this.leeches(studied);
    if (id === timelineDeck.id) return this.timeline();
    if (id === noteDeck.id) return this.about(mentioned());
    if (id.startsWith(itemDeckStart)) return this.item(id.slice(itemDeckStart.length));
    return this.decks.find((deck) => deck.id === id);
  }

  /** The items to begin with: those of which most else is made, in the general categories. */
  firstItems(count: number): readonly Id[] {
    const first = this.cards.filter(({ kind, topic }) => kind === 'definition' && generalCategories.has(topic));
    return newFirst(first, this.#knowledge)
      .slice(0, count)
      .map(({ subject }) => subject);
  }
}
