import { edtfInWords } from '../../base/edtf';
import { type DatedEvent, laneTitles } from '../knowledge';
import { html, type Html } from '../../base/html';
import { blockFigure, Citations, linked, notDrawn, type BlockPlace } from './blockHtml';
import { isUnread } from './knownFields';
import { eventsOfBlock, machineDate, parseTimelineBlock, timelineCaption } from './timelineBlock';

/** A `virt-timeline` block as a figure with a list of events in time order. */
export function timelineFigure(content: string, place: BlockPlace): Html {
  const { knowledge } = place;
  const { value, problems } = parseTimelineBlock(content, knowledge);
  if (isUnread(problems)) return notDrawn('virt-timeline', place, problems);
  const { events, all } = eventsOfBlock(value, knowledge);
  const count = events.length < all ? `${events.length} of ${all} events` : `${all} ${all === 1 ? 'event' : 'events'}`;
  const marked = events.filter(({ landmark }) => landmark === true).length;
  // Only where there are both kinds of dots is there something to tell apart.
  const legend = marked > 0 && marked < events.length && html` · <span class="virt-dot"></span> landmark`;
  const caption = html`<span class="virt-title">Timeline: ${timelineCaption(value)}</span>
    <span class="virt-count">${count}${legend}</span>`;
  if (events.length === 0) {
    const body = html`<p class="virt-empty">No event of the timeline is within these limits.</p>`;
    return blockFigure('virt-timeline', place, caption, problems, body);
  }
  const citations = new Citations(knowledge);
  const items = events.map((event) => eventItem(event, place, citations));
  const body = html`<ol class="virt-events">
      ${items}
    </ol>
    ${citations.list()}`;
  return blockFigure('virt-timeline', place, caption, problems, body);
}

function eventItem(event: DatedEvent, { knowledge, links }: BlockPlace, citations: Citations): Html {
  const { id, when, title, summary, lane, landmark, confidence, sources } = event;
  const machine = machineDate(when);
  const words = edtfInWords(when);
  const date = machine === undefined ? html`<time>${words}</time>` : html`<time datetime="${machine}">${words}</time>`;
  const disputed = knowledge.disputesOf(id).map(({ id: dispute, subject }) => {
    const about = linked(subject, links.card(dispute));
    return html` <span class="virt-dispute">Sources disagree: ${about}${/[.?!]$/.test(subject) ? '' : '.'}</span>`;
  });
  const unsure = confidence === 'low' && html` <span class="virt-dispute">Low confidence.</span>`;
  const kind = landmark === true ? 'virt-event virt-landmark' : 'virt-event';
  const text = html`<p class="virt-event-text">${summary}${citations.references(sources)}${unsure}${disputed}</p>`;
  const head = html`<p class="virt-event-title">
    <strong>${linked(title, links.card(id))}</strong> <span class="virt-lane">${laneTitles[lane]}</span>
  </p>`;
  return html`<li class="${kind}">
    ${date}
    <div>${head}${text}</div>
  </li>`;
}
