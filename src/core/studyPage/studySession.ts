import type { Knowledge } from '../knowledge';
import {
  examQueue,
  previewRatings,
  studyQueue,
  type CardState,
  type NewAction,
  type QueueCard,
  type Rating,
  type StudyQueue,
} from '../review';
import { fingerprint, isReady, type FilledDeck, type StudyCard } from '../study';
import { shownCard } from './cardModel';
import { endLines } from './endLines';
import type { Counts, EndScreen, QuestionScreen } from './pageModel';
import type { ReviewStore, Session } from './sessionModel';
import { ratingButtons } from './words';

type Queued = QueueCard & { readonly card: StudyCard };

/**
 * Cells of one subject do not give each other away; other cards with one subject do. Whoever opens a deck of a single
 * subject wants them all the same.
 */
function queued(cards: readonly StudyCard[]): readonly Queued[] {
  const isOne = new Set(cards.map(({ subject }) => subject)).size === 1;
  return cards.map((card) => ({ id: card.id, subject: isOne || card.kind === 'cell' ? card.id : card.subject, card }));
}

/** A session by schedule: what is being learned, what is due, what is new. */
export class StudySession implements Session {
  readonly deck: FilledDeck;
  readonly #knowledge: Knowledge;
  readonly #store: ReviewStore;
  readonly #cards: readonly Queued[];
  /** Shown whatever the queue says: a card that was answered by mistake. */
  #forced: StudyCard | undefined;
  /** The card on the screen, which stays there whatever happens elsewhere. */
  #showing: { readonly turn: number; readonly card: StudyCard | undefined } | undefined;
  #turn = 1;
  #done = 0;
  #undoable = 0;
  #said: string | undefined;

  constructor(deck: FilledDeck, knowledge: Knowledge, store: ReviewStore) {
    this.deck = deck;
    this.#knowledge = knowledge;
    this.#store = store;
    this.#cards = queued(deck.cards);
  }

  screen(): QuestionScreen | EndScreen {
    const queue = this.#queue();
    if (this.#showing?.turn !== this.#turn || !this.#showing.card) {
      this.#showing = { turn: this.#turn, card: this.#forced ?? queue.next?.card };
    }
    const { card } = this.#showing;
    const shown = {
      deck: { id: this.deck.id, title: this.deck.title },
      mode: 'study' as const,
      counts: this.#counts(queue),
      canUndo: this.#undoable > 0,
      ...(this.#said !== undefined && { said: this.#said }),
    };
    if (!card) {
      const lines = endLines(
        this.#cards.map((each) => each.card),
        queue,
        this.#store,
        this.#done,
      );
      return { ...shown, screen: 'end', lines, missed: [], hasMore: this.deck.id !== 'all' };
    }
    const state = this.#state(card);
    return {
      ...shown,
      screen: 'question',
      turn: this.#turn,
      card: shownCard(card, this.#knowledge, {
        changed: state?.shown !== undefined && state.shown !== fingerprint(card),
        leech: state?.isLeech ?? false,
      }),
      ratings: ratingButtons(previewRatings(state?.schedule, this.#store.now().day, this.#store.schedule)),
      choices: [],
    };
  }

  rate(turn: number, rating: Rating, milliseconds: number): boolean {
    const card = this.#current(turn);
    if (!card) return false;
    this.#append({ kind: 'answer', card: card.id, rating, milliseconds, shown: fingerprint(card) });
    this.#done++;
    return true;
  }

  choose(): boolean {
    return false;
  }

  next(): boolean {
    return false;
  }

  setAside(turn: number, how: 'suspend' | 'bury'): boolean {
    const card = this.#current(turn);
    if (!card) return false;
    this.#append({ kind: how, card: card.id });
    this.#said =
      how === 'suspend' ? 'Suspended: it is not asked again until you resume it.' : 'Put off until tomorrow.';
    return true;
  }

  undo(): boolean {
    if (this.#undoable === 0) return false;
    const undone = this.#store.undo();
    this.#undoable = undone ? this.#undoable - 1 : 0;
    if (!undone) return false;
    if (undone.kind === 'answer') this.#done--;
    const id = 'card' in undone ? undone.card : undefined;
    this.#forced = this.#cards.find((each) => each.id === id)?.card;
    this.#turn++;
    this.#said = 'Taken back.';
    return true;
  }

  #append(action: NewAction): void {
    this.#store.append(action);
    this.#forced = undefined;
    this.#said = undefined;
    this.#undoable++;
    this.#turn++;
  }

  #current(turn: number): StudyCard | undefined {
    return turn === this.#turn && this.#showing?.turn === turn ? this.#showing.card : undefined;
  }

  #state({ id }: StudyCard): CardState | undefined {
    return this.#store.history.states.get(id);
  }

  #queue(): StudyQueue<Queued> {
    const { history, queue, schedule } = this.#store;
    const { states } = history;
    const now = this.#store.now();
    const cards = this.#cards.filter(({ card }) => states.get(card.id)?.schedule || isReady(card, states));
    // Whoever opens a deck wants its cards; what belongs to the deck of all is found out where that is made.
    const added = new Set(this.#cards.map(({ subject }) => subject));
    const examDay = history.plan.exams.get(this.deck.id);
    if (examDay !== undefined && examDay >= now.day) {
      const [next] = examQueue({ cards, states, added, now }, examDay, schedule.retention);
      if (next) {
        const all = studyQueue({ cards, states, added, now, settings: queue });
        return all.next && all.learning > 0 ? all : { ...all, next };
      }
    }
    return studyQueue({ cards, states, added, now, settings: queue });
  }

  #counts({ learning, due, fresh }: StudyQueue<Queued>): Counts {
    return { done: this.#done, learning, due, fresh };
  }
}
