/**
 * Work that can be done in slices: each `yield` is a place where it may pause. A caller that has no need to pause runs
 * it with `atOnce`.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Does the work without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work in slices of about `budget` milliseconds, so that others get their turn in between.
 * @param goOn asked after each slice; the work is given up when it says no
 * @returns `undefined` when it was given up
 */
export async function inSlices<T>(
  work: Sliced<T>,
  budget: number,
  pause: () => Promise<unknown>,
  goOn: () => boolean = () => true,
): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + budget;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    if (!goOn()) return undefined;
  }
}
