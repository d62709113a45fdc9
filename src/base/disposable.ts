/** Something that holds a resource until it is disposed. Structurally a `vscode.Disposable`. */
export interface Disposable {
  dispose(): unknown;
}

/** Disposes everything, even when one of them fails; then throws what failed. */
export function disposeAll(disposables: Iterable<Disposable>): void {
  const errors: unknown[] = [];
  for (const disposable of disposables) {
    try {
      disposable.dispose();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'Several disposals failed');
}

/** Owns disposables. What is added after its end is disposed at once, so nothing leaks. */
export class DisposableStore implements Disposable {
  readonly #owned = new Set<Disposable>();
  #disposed = false;

  /** Takes ownership and returns the argument. */
  add<T extends Disposable>(disposable: T): T {
    if (this.#disposed) disposable.dispose();
    else this.#owned.add(disposable);
    return disposable;
  }

  /** Disposes one that it owns, and forgets it. What it does not own is left alone. */
  forget(disposable: Disposable): void {
    if (this.#owned.delete(disposable)) disposable.dispose();
  }

  get isDisposed(): boolean {
    return this.#disposed;
  }

  /** Disposes all it owns; may be called again without effect. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const owned = [...this.#owned].reverse();
    this.#owned.clear();
    disposeAll(owned);
  }
}
