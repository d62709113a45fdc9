import type { FilledDeck } from '../study';
import type { Moment, NewAction, QueueSettings, Rating, ScheduleSettings, StudyAction, StudyHistory } from '../review';
import type { EndScreen, QuestionScreen } from './pageModel';

/** Where answers are kept. */
export interface ReviewStore {
  readonly history: StudyHistory;
  readonly schedule: ScheduleSettings;
  readonly queue: QueueSettings;
  now(): Moment;
  append(action: NewAction): StudyAction;
  /** Takes the last action of this window back; `undefined` when there is none. */
  undo(): StudyAction | undefined;
}

/** A way through the cards of a deck. The page shows `screen`; everything else changes it. */
export interface Session {
  readonly deck: FilledDeck;
  screen(): QuestionScreen | EndScreen;
  /** An answer to the question on the screen. Gives false when it is to another one. */
  rate(turn: number, rating: Rating, milliseconds: number): boolean;
  choose(turn: number, choice: number): boolean;
  /** Goes on after a choice. */
  next(turn: number): boolean;
  setAside(turn: number, how: 'suspend' | 'bury'): boolean;
  undo(): boolean;
}
