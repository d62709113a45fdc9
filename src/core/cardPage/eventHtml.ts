import { edtfInWords } from '../../base/edtf';
import { html, type Html } from '../../base/html';
import { laneTitles, type DatedEvent } from '../knowledge';
import { aboutHtml } from './aboutHtml';
import type { CardContext } from './context';
import { disputesHtml } from './disputesHtml';
import { eventItemHtml } from './eventsHtml';
import { actionsHtml, headHtml } from './headHtml';
import { sourcesHtml } from './sourcesHtml';
import { TermLinks } from './termLinks';

/** The card of an event. */
export function eventHtml(event: DatedEvent, context: CardContext): Html {
  const { knowledge, actions } = context;
  const terms = new TermLinks(context, event.id);
  const place = knowledge.events.indexOf(event);
  const neighbours = [knowledge.events[place - 1], knowledge.events[place + 1]].flatMap((other) => other ?? []);
  return html`<article>
    ${headHtml({
      title: event.title,
      facts: [
        'Event',
        laneTitles[event.lane],
        event.landmark && 'landmark',
        event.confidence && event.confidence !== 'high' && `${event.confidence} confidence`,
        html`<strong>${edtfInWords(event.when)}</strong>`,
      ],
      disputes: knowledge.disputesOf(event.id),
    })}
    <p class="summary">${terms.text(event.summary)}</p>
    ${event.actors.length > 0 && html`<p class="quiet">${event.actors.join(', ')}</p>`} ${actionsHtml(actions)}
    ${disputesHtml(event.id, knowledge, terms)} ${aboutHtml(event.concepts, knowledge)}
    <section class="events" aria-labelledby="events-title">
      <h2 id="events-title">Before and after</h2>
      <ol class="event-list">
        ${neighbours.map((other) => eventItemHtml(other, knowledge))}
      </ol>
    </section>
    ${sourcesHtml(event.sources, knowledge)}
  </article>`;
}
