import { laneTitles, lanes } from '../knowledge';
import { html, type Html } from '../../base/html';

/** Icons of the page: 16 × 16, drawn with lines in the text's colour. */
const icons = {
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  fit: 'M2.5 6V3.5h3M13.5 6V3.5h-3M2.5 10v2.5h3M13.5 10v2.5h-3M5.5 8h5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  chart: 'M2 12.5h12M4 12.5V6M8 12.5V9M12 12.5V4',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 3.5v9',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  down: 'M4 6.5 8 10.5l4-4',
} as const;

/** An icon, without a name for screen readers: the element around it has one. */
export function icon(name: keyof typeof icons): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="${icons[name]}" />
  </svg>`;
}

function iconButton(action: string, name: keyof typeof icons, title: string): Html {
  return html`<button type="button" class="icon-button" data-action="${action}" title="${title}" aria-label="${title}">
    ${icon(name)}
  </button>`;
}

function lanesMenu(): Html {
  return html`<details class="dropdown" id="lanes">
    <summary><span id="lanes-label">All lanes</span>${icon('down')}</summary>
    <fieldset class="popup">
      <legend>Lanes shown</legend>
      ${lanes.map(
        (lane) =>
          html`<label class="lane-${lane}"
            ><input type="checkbox" name="lane" value="${lane}" checked /><span class="swatch" aria-hidden="true"></span
            >${laneTitles[lane]}<span class="count" data-count="${lane}"></span
          ></label>`,
      )}
      <button type="button" class="link" data-action="all-lanes">Show all lanes</button>
    </fieldset>
  </details>`;
}

function moreMenu(): Html {
  const item = (action: string, text: string): Html =>
    html`<button type="button" data-action="${action}">${text}</button>`;
  return html`<details class="dropdown end" id="more">
    <summary class="icon-button" title="Study, Insert or Export" aria-label="Study, Insert or Export">
      ${icon('more')}
    </summary>
    <div class="popup">
      ${item('study', 'Study These Dates')} ${item('hide-years', 'Hide the Years')}
      ${item('insert-block', 'Insert as Block')} ${item('copy-markdown', 'Copy as Markdown')}
      ${item('copy-link', 'Copy Link to This View')} ${item('export-svg', 'Export as SVG…')}
    </div>
  </details>`;
}

/** What each kind of mark means, with a picture of it. */
function legend(): Html {
  const key = (picture: Html, text: string, width = 30): Html =>
    html`<li>
      <svg class="mark-${width}" viewBox="${(30 - width) / 2} 0 ${width} 16" aria-hidden="true" focusable="false">
        ${picture}</svg
      >${text}
    </li>`;
  return html`<ul class="legend" aria-label="How exactly a date is known">
    ${key(html`<path class="points" d="M15 8h0" />`, 'exact', 16)}
    ${key(html`<path class="landmarks" d="M15 8h0" />`, 'landmark', 16)}
    ${key(html`<path class="ranges" d="M8 4h14a4 4 0 0 1 0 8h-14a4 4 0 0 1 0-8Z" />`, 'at some time within')}
    ${key(html`<path class="loose" d="M8 4h14a4 4 0 0 1 0 8h-14a4 4 0 0 1 0-8Z" />`, 'about, or uncertain')}
    ${key(html`<path class="lasting" d="M5 8h20M5 4v8M25 4v8" />`, 'lasted')}
    ${key(html`<path class="disputed" d="M15 .5a7.5 7.5 0 0 1 0 15a7.5 7.5 0 0 1 0-15Z" /><path class="points" d="M15 8h0" />`, 'sources disagree', 18)}
  </ul>`;
}

/** The page without its data: toolbar, empty chart and table, and the place for details. */
export function timelineShell(): Html {
  return html`<main id="app">
    <header class="toolbar">
      <h1>Timeline</h1>
      <p id="status" role="status"></p>
      <div class="filters" role="search">
        <label class="search"
          >${icon('search')}<input
            id="text"
            type="search"
            placeholder="Filter events"
            aria-label="Filter events by year, title, person or concept"
            autocomplete="off"
            spellcheck="false"
        /></label>
        <input
          id="concept"
          type="search"
          class="concept"
          list="concepts"
          placeholder="About a concept"
          aria-label="Filter events by concept"
          autocomplete="off"
          spellcheck="false"
        />
        <datalist id="concepts"></datalist>
        ${lanesMenu()}
        <span class="years" role="group" aria-label="Years">
          <input id="from-year" type="number" placeholder="from" aria-label="From year" autocomplete="off" />
          <span aria-hidden="true">–</span>
          <input id="to-year" type="number" placeholder="to" aria-label="To year" autocomplete="off" />
        </span>
        <label class="landmarks-only"><input id="landmarks-only" type="checkbox" /><span>Landmarks only</span></label>
      </div>
      <div class="tools">
        <div class="group chart-only" role="group" aria-label="Zoom">
          ${iconButton('zoom-out', 'minus', 'Zoom Out (−)')} ${iconButton('fit', 'fit', 'Show All (0)')}
          ${iconButton('zoom-in', 'plus', 'Zoom In (+)')}
        </div>
        <div class="group segmented" role="group" aria-label="Layout">
          <button type="button" data-action="chart" aria-pressed="true" title="Chart" aria-label="Chart">
            ${icon('chart')}
          </button>
          <button type="button" data-action="table" aria-pressed="false" title="Table" aria-label="Table">
            ${icon('table')}
          </button>
        </div>
        ${moreMenu()}
      </div>
    </header>
    <div class="content">
      <section id="chart-section" aria-label="Chart">
        <div
          id="chart"
          tabindex="0"
          role="listbox"
          aria-label="Events in time order"
          aria-describedby="chart-help"
        ></div>
        <p id="empty" hidden>
          No event fits the filter. <button type="button" class="link" data-action="clear">Clear the filter</button>
        </p>
        <div id="overview" aria-hidden="true"></div>
        <footer class="key">
          ${legend()}
          <p id="chart-help" class="help">
            <kbd>←</kbd> <kbd>→</kbd> events <kbd>↑</kbd> <kbd>↓</kbd> lanes <kbd>Enter</kbd> details <kbd>+</kbd>
            <kbd>−</kbd> zoom <kbd>0</kbd> all
          </p>
        </footer>
      </section>
      <section id="table-section" aria-label="Table" hidden></section>
      <aside id="detail" aria-label="Details" hidden></aside>
    </div>
    <p id="spoken" class="unseen" role="status"></p>
    <div id="tip" aria-hidden="true" hidden></div>
  </main>`;
}
