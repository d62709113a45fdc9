import { html, type Html } from '../../base/html';
import type { Id } from '../knowledge';
import { termLink, type CardContext, type FoundTerm } from './context';

/**
 * Turns the terms of running text into links to their cards: each on its first mention, and never the term that the
 * card is about. Ask in reading order.
 */
export class TermLinks {
  readonly #context: CardContext;
  readonly #linked: Set<Id>;

  /** @param own what the card is about */
  constructor(context: CardContext, own: Id) {
    this.#context = context;
    this.#linked = new Set([own]);
  }

  /** A plain text with its terms linked. */
  text(text: string): Html {
    return this.within(text, 0, this.#context.termsIn(text, 'plaintext'));
  }

  /**
   * A piece of a text with its terms linked.
   * @param start where the piece begins in the text
   * @param terms of the whole text; those that do not lie within the piece are left out
   */
  within(piece: string, start: number, terms: readonly FoundTerm[]): Html {
    const parts: Html[] = [];
    let done = 0;
    for (const term of terms) {
      const from = term.start - start;
      const to = term.end - start;
      if (from < done || to > piece.length || this.#linked.has(term.conceptId)) continue;
      this.#linked.add(term.conceptId);
      parts.push(html`${piece.slice(done, from)}`, termLink(term.conceptId, piece.slice(from, to)));
      done = to;
    }
    return html`${parts}${piece.slice(done)}`;
  }

  /** Notes that a term has been linked by other means. */
  add(id: Id): void {
    this.#linked.add(id);
  }
}
