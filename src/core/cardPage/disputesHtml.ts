import { html, type Html } from '../../base/html';
import { citedAs, type Dispute, type Id, type Knowledge } from '../knowledge';
import { cardLink, disputeAnchor } from './context';
import type { TermLinks } from './termLinks';

/** The first sentence of what the record shows: the answer, of which the rest gives the reasons. */
export function verdictOf({ record }: Dispute): string {
  return /^.*?[.!?][”"’)]*(?=\s+[“"(]?\p{Lu}|\s*$)/su.exec(record)?.[0] ?? record;
}

/** Disputes of the item as lines of its head: what is disputed, and the answer. Each leads to the whole of it below. */
export function verdictLinesHtml(disputes: readonly Dispute[]): Html | false {
  return (
    disputes.length > 0 &&
    html`<div class="verdicts">
      <p class="label" id="verdicts-label">Sources disagree</p>
      <ul aria-labelledby="verdicts-label">
        ${disputes.map(
          (dispute) =>
            html`<li>
              <a href="#${disputeAnchor(dispute.id)}">${dispute.subject}</a>
              <span class="verdict">${verdictOf(dispute)}</span>
            </li> `,
        )}
      </ul>
    </div>`
  );
}

const confidenceWords = {
  high: 'The record is clear',
  medium: 'The record leaves some doubt',
  low: 'The record is thin',
} as const;

/** What the record shows, and then what the sources say. */
export function disputeBodyHtml(dispute: Dispute, knowledge: Knowledge, terms: TermLinks): Html {
  return html`<div class="record">
      <p class="label">What the record shows</p>
      <p>${terms.text(dispute.record)}</p>
      <p class="quiet">${confidenceWords[dispute.confidence]}</p>
    </div>
    <dl class="claims">
      ${dispute.claims.map(({ source, says }) => {
        const found = knowledge.source(source);
        const name = found === undefined ? source : citedAs(found);
        const cited = found?.url.startsWith('https:') ? html`<a href="${found.url}">${name}</a>` : name;
        return html`<dt>${cited}</dt>
          <dd>${says}</dd>`;
      })}
    </dl>
    ${dispute.note !== undefined && html`<p class="quiet">${dispute.note}</p>`}`;
}

function disputeHtml(dispute: Dispute, knowledge: Knowledge, terms: TermLinks): Html {
  return html`<details class="dispute" id="${disputeAnchor(dispute.id)}">
    <summary>
      <span class="subject">${dispute.subject}</span> <span class="verdict">${verdictOf(dispute)}</span>
    </summary>
    ${disputeBodyHtml(dispute, knowledge, terms)}
    <p>${cardLink(dispute.id, 'Open this dispute')}</p>
  </details>`;
}

/** The disputes of an item, each as one line that opens, and a quiet line on those that only touch it. */
export function disputesHtml(id: Id, knowledge: Knowledge, terms: TermLinks): Html {
  const own = knowledge.disputesOf(id);
  const touching = knowledge.disputesAbout(id).filter((dispute) => !own.includes(dispute));
  const links = touching.map(({ id: other, subject }) => html`<li>${cardLink(other, subject)}</li> `);
  return html`${
    own.length > 0 &&
    html`<section class="disputes" aria-labelledby="disputes-title">
      <h2 id="disputes-title">Where sources disagree</h2>
      ${own.map((dispute) => disputeHtml(dispute, knowledge, terms))}
    </section>`
  }
  ${
    links.length > 0 &&
    html`<section class="touching quiet">
      <h3>Named in ${own.length > 0 ? 'other disputes' : 'disputes about other things'}</h3>
      <ul class="line">
        ${links}
      </ul>
    </section>`
  }`;
}
