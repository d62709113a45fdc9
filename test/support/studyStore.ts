import { atOnce } from '../../src/base/sliced';
import {
  defaultQueue,
  defaultSchedule,
  StudyHistory,
  type Moment,
  type NewAction,
  type StudyAction,
} from '../../src/core/review';
import type { ReviewStore } from '../../src/core/studyPage/sessionModel';

/** Answers kept in memory, with a clock that tests set: what the store of the extension is to a session. */
export class StoreInMemory implements ReviewStore {
  readonly history = new StudyHistory(defaultSchedule);
  readonly schedule = defaultSchedule;
  readonly queue = defaultQueue;
  readonly #actions: StudyAction[] = [];
  /** Study day and minutes since it began. */
  day = 20_000;
  minutes = 0;

  now(): Moment {
    return { at: (this.day * 24 * 60 + this.minutes) * 60_000, offset: 0, day: this.day };
  }

  append(action: NewAction): StudyAction {
    const done = {
      ...action,
      id: `a${this.#actions.length}`,
      ...this.now(),
      order: this.#actions.length,
    } as StudyAction;
    this.#actions.push(done);
    this.#take(done);
    return done;
  }

  undo(): StudyAction | undefined {
    const last = this.#actions.findLast(({ id, kind }) => kind !== 'undo' && !this.history.isUndone(id));
    if (last) this.#take({ kind: 'undo', id: `u${last.id}`, target: last.id, ...this.now() });
    return last;
  }

  #take(action: StudyAction): void {
    this.history.add(action);
    atOnce(this.history.settle(this.day));
  }
}
