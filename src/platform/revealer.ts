import type { Disposable } from '../base/disposable';
import type { Id } from '../core/knowledge';

export interface RevealOptions {
  /** Select it only if its view is open now, and leave the focus where it is. */
  readonly onlyIfShown: boolean;
}

/** Shows the item in one view. Gives false when the view does not hold it. */
export type Reveal = (id: Id, options: RevealOptions) => Promise<boolean>;

/** Lets one feature show an item in a view of another, without either knowing the other. */
export class Revealer {
  readonly #views = new Set<Reveal>();

  /** Registers a view that can show what it holds. */
  provide(reveal: Reveal): Disposable {
    this.#views.add(reveal);
    return { dispose: () => this.#views.delete(reveal) };
  }

  /** Shows the item in the first view that holds it. Gives false when none does. */
  async reveal(id: Id, options: RevealOptions = { onlyIfShown: false }): Promise<boolean> {
    for (const view of this.#views) {
      if (await view(id, options)) return true;
    }
    return false;
  }
}
