import { nameOf, type Id, type Knowledge } from '../knowledge';
import { choicesOf, seededOrder, type Choice, type FilledDeck, type StudyCard } from '../study';
import type { Rating } from '../review';
import { shownCard } from './cardModel';
import type { EndScreen, QuestionScreen, StudyMode } from './pageModel';
import type { ReviewStore, Session } from './sessionModel';
import { cramButtons, plural } from './words';

/** Questions in a quiz: about ten minutes. */
const quizLength = 20;

interface Asked {
  readonly card: StudyCard;
  readonly choices: readonly Choice[];
}

/** A quiz or cramming: the schedule is left alone. In a quiz answers are chosen; in cramming what was missed comes back. */
export class FreeSession implements Session {
  readonly deck: FilledDeck;
  readonly #mode: Exclude<StudyMode, 'study'>;
  readonly #knowledge: Knowledge;
  readonly #store: Pick<ReviewStore, 'append'>;
  readonly #length: number;
  #left: readonly Asked[];
  /** What was answered, to be gone back to. */
  readonly #answered: { readonly left: readonly Asked[]; readonly right: boolean; readonly card: StudyCard }[] = [];
  /** The choice was made, and its question is still on the screen. */
  #chosen = false;
  #turn = 1;

  /** @param seed decides which questions come and in which order */
  constructor(
    deck: FilledDeck,
    mode: Exclude<StudyMode, 'study'>,
    knowledge: Knowledge,
    store: Pick<ReviewStore, 'append'>,
    seed: string,
  ) {
    this.deck = deck;
    this.#mode = mode;
    this.#knowledge = knowledge;
    this.#store = store;
    this.#left = mode === 'quiz' ? quizOf(deck, knowledge, seed) : crammed(deck, seed);
    this.#length = this.#left.length;
  }

  screen(): QuestionScreen | EndScreen {
    const [next] = this.#left;
    const shown = {
      deck: { id: this.deck.id, title: this.deck.title },
      mode: this.#mode,
      counts: { done: this.#answered.length, learning: 0, due: this.#left.length, fresh: 0 },
      canUndo: this.#mode === 'cram' && this.#answered.length > 0,
    };
    if (!next) return { ...shown, screen: 'end', lines: this.#endLines(), ...this.#result(), hasMore: true };
    return {
      ...shown,
      screen: 'question',
      turn: this.#turn,
      card: shownCard(next.card, this.#knowledge, { changed: false, leech: false }),
      ratings: this.#mode === 'cram' ? cramButtons : [],
      choices: next.choices,
    };
  }

  rate(turn: number, rating: Rating): boolean {
    const [next, ...others] = this.#left;
    if (turn !== this.#turn || this.#mode !== 'cram' || !next) return false;
    this.#answered.push({ left: this.#left, right: rating !== 1, card: next.card });
    this.#left = rating === 1 ? [...others, next] : others;
    this.#turn++;
    return true;
  }

  choose(turn: number, choice: number): boolean {
    const [next] = this.#left;
    const chosen = next?.choices[choice];
    if (turn !== this.#turn || this.#chosen || !next || !chosen) return false;
    this.#chosen = true;
    this.#answered.push({ left: this.#left, right: chosen.isRight, card: next.card });
    this.#store.append({ kind: 'quiz', card: next.card.id, right: chosen.isRight });
    return true;
  }

  next(turn: number): boolean {
    if (turn !== this.#turn || !this.#chosen) return false;
    this.#chosen = false;
    this.#left = this.#left.slice(1);
    this.#turn++;
    return true;
  }

  setAside(): boolean {
    return false;
  }

  undo(): boolean {
    const last = this.#mode === 'cram' ? this.#answered.pop() : undefined;
    if (!last) return false;
    this.#left = last.left;
    this.#turn++;
    return true;
  }

  #endLines(): readonly string[] {
    if (this.#length === 0) {
      return [this.#mode === 'quiz' ? 'No card of this deck can be asked with choices.' : 'This deck has no cards.'];
    }
    return [
      this.#mode === 'quiz'
        ? 'A quiz leaves your schedule alone.'
        : `${plural(this.#length, 'card')} gone through. Your schedule is as it was.`,
    ];
  }

  #result(): Pick<EndScreen, 'score' | 'missed'> {
    const wrong = this.#answered.filter(({ right }) => !right);
    const ids = new Set<Id>(wrong.map(({ card }) => card.subject));
    const missed = [...ids].map((id) => ({ id, title: nameOf(this.#knowledge, id) }));
    if (this.#mode !== 'quiz' || this.#length === 0) return { missed };
    return { score: { right: this.#length - wrong.length, of: this.#length }, missed };
  }
}

function crammed({ cards }: FilledDeck, seed: string): readonly Asked[] {
  return seededOrder(cards, seed).map((card) => ({ card, choices: [] }));
}

/** Some cards of the deck that can be asked with choices, each of another subject. */
function quizOf({ cards }: FilledDeck, knowledge: Knowledge, seed: string): readonly Asked[] {
  const asked: Asked[] = [];
  const subjects = new Set<Id>();
  for (const card of seededOrder(cards, seed)) {
    if (asked.length === quizLength) break;
    const choices = subjects.has(card.subject) ? undefined : choicesOf(card, knowledge, `${seed} ${card.id}`);
    if (!choices) continue;
    subjects.add(card.subject);
    asked.push({ card, choices });
  }
  return asked;
}
