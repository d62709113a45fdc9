/** Does one thing after the other. */
export class WorkQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does it when everything before is done; gives its result. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    // A failure concerns the caller of that work, not the next one.
    this.#last = done.catch(() => undefined);
    return done;
  }
}
