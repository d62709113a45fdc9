import { html, type Html, type HtmlValue } from '../../base/html';
import type { Dispute } from '../knowledge';
import type { CardAction } from './context';
import { verdictLinesHtml } from './disputesHtml';

/** What the head of a card says. */
export interface Head {
  readonly title: string;
  /** What the title stands for. */
  readonly expansion?: string | undefined;
  /** In one line, the most telling last. */
  readonly facts: readonly HtmlValue[];
  readonly disputes: readonly Dispute[];
}

/** The head of a card: title, kind and date, and what is disputed. */
export function headHtml({ title, expansion, facts, disputes }: Head): Html {
  const said = facts.filter((fact) => fact !== undefined && fact !== false && fact !== '');
  return html`<header class="head">
    <h1>${title}</h1>
    ${expansion !== undefined && html`<p class="expansion">${expansion}</p>`}
    <ul class="kinds">
      ${said.map((fact) => html`<li>${fact}</li> `)}
    </ul>
    ${verdictLinesHtml(disputes)}
  </header>`;
}

/** Buttons for what can be done with the item. */
export function actionsHtml(actions: readonly CardAction[]): Html | false {
  return (
    actions.length > 0 &&
    html`<div class="actions" role="group" aria-label="Actions">
      ${actions.map(
        ({ id, title }) => html`<button type="button" class="button" data-action="${id}">${title}</button> `,
      )}
    </div>`
  );
}
