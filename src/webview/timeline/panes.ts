import { lanes } from '../../core/knowledge';
import { isFiltering } from '../../core/timelinePage/filter';
import { countInWords, type FilterChange } from '../../core/timelinePage/viewChange';
import { Chart } from './chart';
import { Cursor } from './cursor';
import { DetailPane } from './detailPane';
import { byId } from '../shared/dom';
import type { Model } from './model';
import { Overview } from './overview';
import { TablePane } from './tablePane';
import { Tip } from './tip';
import { Toolbar } from './toolbar';

/** How long an announcement stays in place of the number of events, in milliseconds. */
const announcementLasts = 4000;

/** All views of the model. */
export class Panes {
  readonly chart: Chart;
  readonly table = new TablePane();
  readonly detail = new DetailPane();
  readonly toolbar: Toolbar;
  readonly tip = new Tip(byId('tip'));
  readonly cursor: Cursor;
  readonly #model: Model;
  readonly #chartElement = byId('chart');
  readonly #chartSection = byId('chart-section');
  readonly #status = byId('status');
  readonly #empty = byId('empty');
  readonly #spoken = byId('spoken');
  readonly #overview: Overview;

  /**
   * @param onWindow is told when the chart shows another part of time
   * @param onFilter is told what the reader wants to see
   */
  constructor(model: Model, onWindow: () => void, onFilter: (change: FilterChange) => void) {
    this.#model = model;
    this.chart = new Chart(this.#chartElement, () => {
      this.#overview.follow();
      onWindow();
    });
    this.#overview = new Overview(byId('overview'), this.chart);
    this.cursor = new Cursor(this.#chartElement);
    this.toolbar = new Toolbar(onFilter);
  }

  /** Shows data that has arrived. */
  showData(): void {
    const { data } = this.#model;
    this.toolbar.setData(data);
    this.chart.setAll(data.events);
  }

  /** Brings everything up to date after the filter or the layout has changed. */
  showFiltered(): void {
    const { data, events, view } = this.#model;
    const { hiddenLanes, layout, newestFirst, hideYears = false, event } = view;
    const isChart = layout === 'chart';
    this.toolbar.show(view);
    document.body.classList.toggle('years-hidden', hideYears);
    const none = events.length === 0;
    this.#empty.hidden = !none;
    this.#chartElement.classList.toggle('none', none);
    const shown = lanes.filter((lane) => !hiddenLanes.includes(lane));
    const used = new Set(events.map(({ lane }) => lane));
    // Lanes that a search leaves empty give up their room to the others.
    const isNarrowed = isFiltering({ ...view, hiddenLanes: [] }) && !none;
    this.chart.setShown(events, isNarrowed ? shown.filter((lane) => used.has(lane)) : shown);
    this.#overview.setShown(events);
    this.#showCount();
    this.#chartSection.hidden = !isChart;
    this.table.show(isChart ? undefined : { events, newestFirst }, data, event);
    for (const name of ['chart', 'table']) {
      document.querySelector(`[data-action="${name}"]`)?.setAttribute('aria-pressed', String(name === layout));
    }
  }

  /** Shows the details of the selected event, or none. */
  showDetail(): void {
    const { data, selected } = this.#model;
    this.detail.show(selected, data);
    this.table.select(selected?.id);
  }

  /** Says something to screen readers, for a while in the place of the number of events. */
  announce(text: string): void {
    this.#status.textContent = text;
    setTimeout(() => this.#showCount(), announcementLasts);
  }

  /** Says to screen readers what is in the details, where the focus stays elsewhere. */
  sayDetails(): void {
    const { selected, view } = this.#model;
    const when = view.hideYears ? '' : `${selected?.words}, `;
    this.#spoken.textContent = selected ? `Details: ${when}${selected.title}. ${selected.summary}` : '';
  }

  /** Whether the chart has the keyboard focus, and it must be visible. */
  get chartHasKeyboard(): boolean {
    return this.#chartElement.matches(':focus-visible');
  }

  focusChart(): void {
    this.#chartElement.focus();
  }

  #showCount(): void {
    const { data, events, view } = this.#model;
    this.#status.textContent = countInWords(events, data.events, view);
  }
}
