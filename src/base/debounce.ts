import type { Disposable } from './disposable';

/** Runs something later, unless it is disposed before. */
export type Scheduler = (run: () => void, milliseconds: number) => Disposable;

// Every place that our code runs in has these two; no one library of types knows them all.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** The clock of the machine. */
const systemClock: Scheduler = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return { dispose: () => clearTimeout(timer) };
};

/**
 * Puts work off until nothing has asked for it for a while, so that it is done once after many key presses. With keys,
 * each key waits on its own: one document is not kept waiting by another. Disposed, it does nothing any more.
 */
export class Debouncer<K = void> implements Disposable {
  readonly #milliseconds: number;
  readonly #run: (key: K) => void;
  readonly #schedule: Scheduler;
  readonly #pending = new Map<K, Disposable>();
  #isDisposed = false;

  /** @param milliseconds how long nothing must have asked */
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

  /** Takes back what has been asked for and not yet done. */
  cancel(key: K): void {
    this.#pending.get(key)?.dispose();
    this.#pending.delete(key);
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const key of [...this.#pending.keys()]) this.cancel(key);
  }
}
