import type { Disposable } from './disposable';

/** The call shape of `vscode.Event`, without VS Code. */
export type Event<T> = (listener: (value: T) => unknown) => Disposable;

/** Calls every listener with a value; one that throws does not keep it from the others. */
export class Emitter<T> implements Disposable {
  readonly #listeners = new Set<(value: T) => unknown>();

  readonly event: Event<T> = (listener) => {
    const own = (value: T): unknown => listener(value);
    this.#listeners.add(own);
    return { dispose: () => this.#listeners.delete(own) };
  };

  fire(value: T): void {
    const errors: unknown[] = [];
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'A listener failed');
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
