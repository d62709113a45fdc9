import type { Rating } from './fsrs';
import type { Moment, StudyDay } from './studyDay';

/**
 * What every action has. Actions are kept for ever and never changed; whatever else is known (schedules, decks,
 * statistics) is worked out from them.
 */
interface Done extends Moment {
  /** Unique over all windows and machines. */
  readonly id: string;
  /**
   * Where it stands among the actions on the same thing, in place of `at`: there when the clock was behind an action that
   * was known already, since a clock that was set back does not change what came after what.
   */
  readonly order?: number;
}

/** A card was recalled, or not; the schedule follows. */
export interface Answer extends Done {
  readonly kind: 'answer';
  readonly card: string;
  readonly rating: Rating;
  /** Time between question and answer. */
  readonly milliseconds?: number;
  /** A fingerprint of the answer as it was shown: tells later that it has changed. */
  readonly shown?: string;
}

/** A choice in a quiz; leaves the schedule alone. */
export interface QuizAnswer extends Done {
  readonly kind: 'quiz';
  readonly card: string;
  readonly right: boolean;
}

/** Takes another action back, wherever it is: as if it had never been. */
export interface Undo extends Done {
  readonly kind: 'undo';
  /** Id of the action. It need not be known yet. An undo cannot be taken back. */
  readonly target: string;
}

/** A card is put aside until it is resumed (`suspend`, `resume`), or until the next study day (`bury`). */
export interface Setting extends Done {
  readonly kind: 'suspend' | 'resume' | 'bury';
  readonly card: string;
}

/** What is known of some items is to be studied, or no longer; the history of their cards stays. */
export interface Enrolment extends Done {
  readonly kind: 'add' | 'remove';
  readonly items: readonly string[];
}

/** An exam in a deck is on a day, or no longer. */
export interface Exam extends Done {
  readonly kind: 'exam';
  readonly deck: string;
  readonly on?: StudyDay;
}

/** Something that the user did while studying. */
export type StudyAction = Answer | QuizAnswer | Undo | Setting | Enrolment | Exam;

type WithoutDone<T> = T extends StudyAction ? Omit<T, keyof Done> : never;

/** An action that is still to get its id and moment. */
export type NewAction = WithoutDone<StudyAction>;

/** Puts actions in the order in which they happened; equal ones by id, so that it is the same on every machine. */
export function byOrder(a: StudyAction, b: StudyAction): number {
  const difference = (a.order ?? a.at) - (b.order ?? b.at);
  if (difference !== 0) return difference;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
