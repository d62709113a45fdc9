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

/** How to work in slices. */
export interface Slicing {
  /** How long a slice may take, in what `now` counts. */
  readonly budget: number;
  now(): number;
  /** Lets other work have its turn. */
  pause(): Promise<unknown>;
}

/** Does the work in slices, so that others get their turn in between. */
export async function inSlices<T>(work: Sliced<T>, slicing: Slicing): Promise<T> {
  for (;;) {
    const end = slicing.now() + slicing.budget;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (slicing.now() < end);
    await slicing.pause();
  }
}
