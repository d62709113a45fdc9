import type { Scheduler } from '../../src/base/debounce';
import { StudyJournal, type JournalFolder } from '../../src/core/journal';
import { defaultSchedule, momentOf, type StudyAction } from '../../src/core/review';
import { noon } from './studyActions';

/** A machine on which journals are kept, with a clock and timers that a test moves. */
export class StudyMachine {
  readonly device: string;
  /** Milliseconds since 1970. */
  at = noon;
  cache: string | undefined;
  readonly problems: string[] = [];
  #names = 0;
  #timers: { run: () => void; at: number }[] = [];

  constructor(device = 'device') {
    this.device = device;
  }

  /** A window opens. */
  open(...places: readonly JournalFolder[]): StudyJournal {
    const schedule: Scheduler = (run, milliseconds) => {
      const timer = { run, at: this.at + milliseconds };
      this.#timers.push(timer);
      return { dispose: () => (this.#timers = this.#timers.filter((other) => other !== timer)) };
    };
    return new StudyJournal({
      places,
      cache: {
        read: async () => this.cache,
        write: async (text) => void (this.cache = text),
      },
      device: this.device,
      newName: () => `s${(this.#names++).toString(36)}`,
      now: () => momentOf(this.at, 4, () => 0),
      settings: defaultSchedule,
      slicing: { budget: 10, now: () => performance.now(), pause: async () => undefined },
      schedule,
      onProblems: (problems) =>
        this.problems.push(...problems.map(({ file, line, message }) => `${file}:${line} ${message}`)),
    });
  }

  /** Lets time pass; what waits for it is done. */
  pass(milliseconds: number): void {
    this.at += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.at);
    this.#timers = this.#timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  }
}

/** All that a new window would know. */
export async function knownIn(...places: readonly JournalFolder[]): Promise<ReadonlySet<string>> {
  const journal = new StudyMachine('reader').open(...places);
  const history = await journal.whole();
  return new Set([...history.all()].map(({ id }: StudyAction) => id));
}
