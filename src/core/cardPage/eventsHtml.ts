import { edtfInWords, edtfYearLabel } from '../../base/edtf';
import { html, type Html } from '../../base/html';
import type { DatedEvent, Id, Knowledge } from '../knowledge';
import { cardLink } from './context';
import { timeStripHtml } from './timeStrip';

/** So many events are listed; the others are a click away. */
const shown = 6;

/** How much an event tells of the item: the one its history begins with, those mainly about it, landmarks. */
function weight(event: DatedEvent, id: Id, first: DatedEvent | undefined): number {
  return (event === first ? 4 : 0) + (event.landmark ? 2 : 0) + (event.concepts[0] === id ? 1 : 0);
}

/** One event as a line of a list. */
export function eventItemHtml(event: DatedEvent, knowledge: Knowledge): Html {
  const disputed = knowledge.disputesOf(event.id).length > 0;
  return html`<li>
    <span class="date">${edtfInWords(event.when)}</span>
    <span>${cardLink(event.id, event.title)}${disputed && html` <span class="tag">disputed</span>`}</span>
  </li> `;
}

/** The events of an entry: all of them as dots along a strip, the telling ones as a list, the others folded away. */
export function eventsHtml(id: Id, knowledge: Knowledge): Html | false {
  const events = knowledge.eventsOf(id);
  if (events.length === 0) return false;
  const first = knowledge.firstEventOf(id);
  const telling = new Set(events.toSorted((a, b) => weight(b, id, first) - weight(a, id, first)).slice(0, shown));
  const others = events.filter((event) => !telling.has(event));
  const items = (list: readonly DatedEvent[]): readonly Html[] => list.map((event) => eventItemHtml(event, knowledge));
  const dots = events.map((event) => ({
    id: event.id,
    when: event.when,
    label: `${edtfYearLabel(event.when)} ${event.title}`,
    isStrong: telling.has(event),
  }));
  return html`<section class="events" aria-labelledby="events-title">
    <h2 id="events-title">Timeline</h2>
    ${timeStripHtml(dots)}
    <ol class="event-list">
      ${items(events.filter((event) => telling.has(event)))}
    </ol>
    ${
      others.length > 0 &&
      html`<details id="other-events">
        <summary>${others.length === 1 ? 'One more event' : `${others.length} more events`}</summary>
        <ol class="event-list">
          ${items(others)}
        </ol>
      </details>`
    }
  </section>`;
}
