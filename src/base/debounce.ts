import type { Disposable } from './disposable';

/** Runs something later, unless it is disposed before. */
export type Scheduler = (run: () => void, milliseconds: number) => Disposable;

// These two exist wherever our code runs, but no single library of types covers all of those places.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** The clock of the machine. */
const systemClock: Scheduler = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return { dispose: () => clearTimeout(timer) };
};

/**
 * Delays work until nothing has asked for it for a while, so that it is done once after many key presses. With keys,
 * each key waits on its own: one document is not kept waiting by another. Once disposed, it does nothing.
 */
export class Debouncer<K = void> implements Disposable {
  readonly #milliseconds: number;
  readonly #run: (key: K) => void;
  readonly #schedule: Scheduler;
  readonly #pending = new Map<K, Disposable>();
  #isDisposed = false;

  /** @param milliseconds how long there must have been no call */
  constructor(milliseconds: number, run: (key: K) => void, schedule: Scheduler = systemClock) {
    this.#milliseconds = milliseconds;
    this.#run = run;
    this.#schedule = schedule;
  }

  /** Asks for the work. */
  call(key: K, milliseconds = this.#milliseconds): void {
    if (this.#isDisposed) return;
    this.cancel(key);
    this.#pending.set(
      key,
      this.#schedule(() => {
        this.#pending.delete(key);
        this.#run(key);
      }, milliseconds),
    );
  }

  /** Cancels a call whose work has not been done yet. */
  cancel(key: K): void {
    this.#pending.get(key)?.dispose();
    this.#pending.delete(key);
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const key of [...this.#pending.keys()]) this.cancel(key);
  }
}
