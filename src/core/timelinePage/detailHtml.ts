import { laneTitles } from '../knowledge';
import { html, type Html } from '../../base/html';
import type { PageData, PageDispute, PageEvent } from './pageModel';
import { icon } from './shell';

function disputeHtml(dispute: PageDispute, id: string): Html {
  return html`<section class="dispute">
    <h3><button type="button" class="link" data-open="${id}" title="Open Card">${dispute.subject}</button></h3>
    <dl>
      ${dispute.claims.map(
        ({ source, says }) =>
          html`<dt>${source}</dt>
            <dd>${says}</dd>`,
      )}
      <dt class="record">The record</dt>
      <dd class="record">${dispute.record}</dd>
    </dl>
  </section>`;
}

function sourcesHtml(event: PageEvent, data: PageData): Html {
  const items = event.sources.flatMap((id) => data.sources[id] ?? []);
  return html`<ol class="sources">
    ${items.map(({ label, title, url, remark }) => {
      const name = url === undefined ? html`<cite>${title}</cite>` : html`<a href="${url}"><cite>${title}</cite></a>`;
      return html`<li>
        ${name}<span class="note">${[label === title ? '' : label, remark].filter(Boolean).join(' · ')}</span>
      </li>`;
    })}
  </ol>`;
}

/** How well the date is known, in words; `undefined` when it is simply known. */
function certainty(event: PageEvent): string | undefined {
  if (event.uncertain) return event.approximate ? 'approximate and uncertain date' : 'uncertain date';
  return event.approximate ? 'approximate date' : undefined;
}

/** Everything about an event. Buttons and links carry `data-open`, `data-cite`, `data-filter` or `data-action`. */
export function detailHtml(event: PageEvent, data: PageData): Html {
  const facts = [laneTitles[event.lane], event.landmark && 'landmark', certainty(event)].filter(Boolean).join(' · ');
  const control = (action: string, name: 'previous' | 'next' | 'close', title: string): Html =>
    html`<button type="button" class="icon-button" data-action="${action}" title="${title}" aria-label="${title}">
      ${icon(name)}
    </button>`;
  return html`<div class="detail-bar lane-${event.lane}">
      <span class="swatch" aria-hidden="true"></span><span class="facts">${facts}</span>
      ${control('previous', 'previous', 'Previous Event')} ${control('next', 'next', 'Next Event')}
      ${control('close', 'close', 'Close Details (Escape)')}
    </div>
    <p class="date" tabindex="-1">${event.words}</p>
    <p class="covered"><button type="button" class="button" data-action="show-date">Show the date</button></p>
    <h2 tabindex="-1">${event.title}</h2>
    <p class="summary">${event.summary}</p>
    ${event.actors.length > 0 && html`<p class="actors">${event.actors.join(', ')}</p>`}
    ${
      event.disputes.length > 0 &&
      html`<h3 class="${event.disputed ? 'caption warning' : 'caption'}">
          ${event.disputed ? 'Sources disagree' : 'Part of a dispute'}
        </h3>
        ${event.disputes.flatMap((id) => {
          const dispute = data.disputes[id];
          return dispute ? [disputeHtml(dispute, id)] : [];
        })}`
    }
    <h3 class="caption">About</h3>
    <ul class="concepts">
      ${event.concepts.map((id) => {
        const name = data.concepts[id] ?? id;
        return html`<li>
          <button type="button" data-open="${id}" title="Open Card">${name}</button
          ><button
            type="button"
            class="only"
            data-filter="${id}"
            title="Only Events About ${name}"
            aria-label="Only Events About ${name}"
          >
            ${icon('search')}
          </button>
        </li>`;
      })}
    </ul>
    <h3 class="caption">Sources</h3>
    ${sourcesHtml(event, data)}
    <p class="actions">
      <button type="button" class="link" data-open="${event.id}">Open Card</button>
      ${event.sources.length > 0 && html`<button type="button" class="link" data-cite="${event.id}">Cite Source…</button>`}
      <button type="button" class="link" data-reveal="${event.id}">Show in Sidebar</button>
    </p>`;
}
