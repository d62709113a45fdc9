import { html, type Html, type HtmlValue } from '../../base/html';
import type { Id, Knowledge } from '../knowledge';

/** A term that was found in a text: UTF-16 offsets into it. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly conceptId: Id;
}

/** Something that can be done with the item of a card. Whoever shows the page runs it by its id. */
export interface CardAction {
  readonly id: string;
  /** In title case, as on other buttons. */
  readonly title: string;
}

/** What a card is made with. */
export interface CardContext {
  readonly knowledge: Knowledge;
  /** In the order of their buttons. */
  readonly actions: readonly CardAction[];
  /** The terms of a text, ascending, none that overlap; without those that the user does not want to see marked. */
  termsIn(text: string, language: 'markdown' | 'plaintext'): readonly FoundTerm[];
}

/** A link to the card of an item; the script of the page opens it. */
export function cardLink(id: Id, content: HtmlValue): Html {
  return html`<a href="#card:${id}" data-card="${id}">${content}</a>`;
}

/** The same in running text, where it looks less like a button: the colour of the text, a dotted line below. */
export function termLink(id: Id, content: HtmlValue): Html {
  return html`<a class="term" href="#card:${id}" data-card="${id}">${content}</a>`;
}

/** The id of the element that holds a dispute. */
export function disputeAnchor(id: Id): string {
  return `dispute-${id}`;
}
