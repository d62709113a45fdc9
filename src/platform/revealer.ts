import type { Disposable } from '../base/disposable';
import type { Id } from '../core/knowledge';

export interface RevealOptions {
  /** Select it only if its view is open now, and leave the focus where it is. */
  readonly onlyIfShown: boolean;
}

/** Shows the subject in one view. Gives false when the view does not hold it. */
export type Reveal = (id: Id, options: RevealOptions) => Promise<boolean>;

/** Lets a feature show a subject in a view of another feature, without either knowing the other. */
export class Revealer {
  readonly #views = new Set<Reveal>();

  /** A view offers to show what it holds. */
  provide(reveal: Reveal): Disposable {
    this.#views.add(reveal);
    return { dispose: () => this.#views.delete(reveal) };
  }

  /** Shows the subject in the first view that holds it. Gives false when none does. */
  async reveal(id: Id, options: RevealOptions = { onlyIfShown: false }): Promise<boolean> {
    for (const view of this.#views) {
      if (await view(id, options)) return true;
    }
    return false;
  }
}
