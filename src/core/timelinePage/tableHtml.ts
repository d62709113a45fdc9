import { laneTitles } from '../knowledge';
import { html, type Html } from '../../base/html';
import type { PageData, PageEvent } from './pageModel';

function row(event: PageEvent, data: PageData, selected: string | undefined): Html {
  const notes = [
    event.landmark && 'landmark',
    event.approximate && 'approximate',
    event.uncertain && 'uncertain',
    event.disputed && 'sources disagree',
  ].filter(Boolean);
  const sources = event.sources.flatMap((id) => data.sources[id] ?? []);
  return html`<tr data-id="${event.id}" class="lane-${event.lane}${event.id === selected ? ' selected' : ''}">
    <td class="date"><time>${event.words}</time></td>
    <th scope="row">
      <button type="button" class="link" data-select="${event.id}">${event.title}</button
      >${notes.length > 0 && html`<span class="note">${notes.join(', ')}</span>`}<span class="summary"
        >${event.summary}</span
      >
    </th>
    <td class="lane"><span class="swatch" aria-hidden="true"></span>${laneTitles[event.lane]}</td>
    <td>${event.actors.join(', ')}</td>
    <td>${event.concepts.map((id) => data.concepts[id] ?? id).join(', ')}</td>
    <td>
      ${sources.map(({ label, url }, index) => html`${index > 0 && ', '}${url === undefined ? label : html`<a href="${url}">${label}</a>`}`)}
    </td>
  </tr>`;
}

/** The events as a table, in the order asked for. */
export function tableHtml(
  events: readonly PageEvent[],
  data: PageData,
  newestFirst: boolean,
  selected: string | undefined,
): Html {
  const ordered = newestFirst ? events.toReversed() : events;
  const direction = newestFirst ? 'descending' : 'ascending';
  return html`<table>
    <caption class="unseen">
      Events, ${newestFirst ? 'newest' : 'oldest'} first
    </caption>
    <thead>
      <tr>
        <th scope="col" aria-sort="${direction}">
          <button type="button" data-action="sort">
            Date<span class="arrow" aria-hidden="true">${newestFirst ? '↓' : '↑'}</span>
          </button>
        </th>
        <th scope="col">Event</th>
        <th scope="col">Lane</th>
        <th scope="col">Who</th>
        <th scope="col">About</th>
        <th scope="col">Sources</th>
      </tr>
    </thead>
    <tbody>
      ${ordered.map((event) => row(event, data, selected))}
    </tbody>
  </table>`;
}
