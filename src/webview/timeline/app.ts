import { lanes } from '../../core/labels';
import { filterEvents } from '../../core/timelinePage/filter';
import { momentOf, nearestTo, step, type Step } from '../../core/timelinePage/navigate';
import type { PageData, PageEvent } from '../../core/timelinePage/pageModel';
import { toMoment, toX } from '../../core/timelinePage/scale';
import * as change from '../../core/timelinePage/viewChange';
import {
  initialViewState,
  parseViewState,
  savedViewState,
  type TimelineViewState,
} from '../../core/timelinePage/viewState';
import type { ToTimeline } from '../../protocol/timelineMessages';
import { Chart } from './chart';
import { listenToChart } from './chartInput';
import { Cursor } from './cursor';
import { DetailPane } from './detailPane';
import { dataOf, part } from './dom';
import { chartPicture } from './exportPicture';
import type { Host } from './host';
import { Overview } from './overview';
import { TablePane } from './tablePane';
import { Tip } from './tip';
import { Toolbar } from './toolbar';

const noData: PageData = { events: [], concepts: {}, sources: {}, disputes: {} };

/** How long after the last change the state is kept, in milliseconds. */
const saveDelay = 150;

/** How long an announcement stays in place of the number of events, in milliseconds. */
const announcementLasts = 4000;

/** The page: what is shown, and everything that changes it. */
export class App {
  readonly #host: Host;
  readonly #chartElement = part('chart', HTMLElement);
  readonly #chartSection = part('chart-section', HTMLElement);
  readonly #table = new TablePane();
  readonly #detail = new DetailPane();
  readonly #status = part('status', HTMLElement);
  readonly #empty = part('empty', HTMLElement);
  readonly #tip = new Tip(part('tip', HTMLElement));
  readonly #chart: Chart;
  readonly #overview: Overview;
  readonly #cursor: Cursor;
  readonly #toolbar: Toolbar;
  #data = noData;
  #state: TimelineViewState = initialViewState;
  #events: readonly PageEvent[] = [];
  #current: string | undefined;
  #hovered: string | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#chart = new Chart(this.#chartElement, () => this.#windowMoved());
    this.#overview = new Overview(part('overview', HTMLElement), this.#chart);
    this.#cursor = new Cursor(this.#chartElement);
    this.#toolbar = new Toolbar((wanted) => this.#filter(wanted));
    listenToChart(this.#chart, {
      step: (direction) => this.#step(direction),
      stepIntoView: () => this.#goTo(this.#nearest(), false),
      open: () => this.#openCurrent(),
      anchor: () => this.#anchor(),
      select: ({ event }) => this.#select(event.id),
      hover: (placed, x, y) => this.#hover(placed?.event, x, y),
    });
    document.addEventListener('click', ({ target }) => this.#click(target));
    document.addEventListener('keydown', (event) => this.#key(event));
    this.#chartElement.addEventListener('focus', () => this.#emphasize());
    this.#chartElement.addEventListener('blur', () => {
      this.#hover(undefined, 0, 0);
      this.#emphasize();
    });
  }

  /** Takes a message of the extension. */
  hear(message: ToTimeline): void {
    switch (message.type) {
      case 'data':
        return this.#setData(message.data);
      case 'show':
        return this.#show(parseViewState(message.view).value ?? initialViewState);
      case 'select':
        return this.#showEvent(message.event);
      case 'filter':
        return this.#filter({ concept: message.concept, hiddenLanes: [], text: '' });
      case 'announce':
        this.#status.textContent = message.text;
        setTimeout(() => this.#tell(), announcementLasts);
    }
  }

  #setData(data: PageData): void {
    this.#data = data;
    this.#toolbar.setData(data);
    this.#chart.setAll(data.events);
    const kept = this.#host.state;
    const parsed = kept === undefined ? { value: this.#state } : parseViewState(kept);
    if (parsed.value === undefined) {
      this.#host.send({ type: 'problem', text: `What the timeline page had kept is ignored: ${parsed.problem}.` });
    }
    this.#show(parsed.value ?? this.#state);
    document.body.classList.add('ready');
  }

  /** Shows a whole view; ids that name nothing are left out. */
  #show(view: TimelineViewState): void {
    this.#state = change.knownPart(view, this.#data);
    this.#current = this.#state.event;
    this.#refilter();
    this.#showDetail();
    this.#chart.showRange(view.range);
  }

  /** Shows an event, even when the filter would hide it. */
  #showEvent(id: string): void {
    const event = this.#eventOf(id);
    if (!event) return;
    if (!this.#events.includes(event)) this.#update(change.withoutFilter(this.#state));
    this.#select(id);
    this.#goTo(event, true);
  }

  #eventOf(id: string | undefined): PageEvent | undefined {
    return id === undefined ? undefined : this.#data.events.find((event) => event.id === id);
  }

  #filter(wanted: change.FilterChange): void {
    this.#update(change.withFilter(this.#state, wanted));
  }

  #update(state: TimelineViewState): void {
    this.#state = state;
    this.#refilter();
  }

  /** Brings everything up to date after the filter or the layout has changed. */
  #refilter(): void {
    const { hiddenLanes, layout, newestFirst, event, text, concept } = this.#state;
    this.#events = filterEvents(this.#data.events, this.#state);
    const shown = lanes.filter((lane) => !hiddenLanes.includes(lane));
    const used = new Set(this.#events.map(({ lane }) => lane));
    const isNarrowed = text !== '' || concept !== undefined;
    this.#toolbar.show(this.#state);
    const none = this.#events.length === 0;
    this.#empty.hidden = !none;
    this.#chartElement.classList.toggle('none', none);
    // Lanes that a search leaves empty give their room to the others.
    this.#chart.setShown(this.#events, isNarrowed && !none ? shown.filter((lane) => used.has(lane)) : shown);
    this.#overview.setShown(this.#events);
    this.#tell();
    const isChart = layout === 'chart';
    this.#chartSection.hidden = !isChart;
    this.#table.show(isChart ? undefined : { events: this.#events, newestFirst }, this.#data, event);
    for (const name of ['chart', 'table']) {
      document.querySelector(`[data-action="${name}"]`)?.setAttribute('aria-pressed', String(name === layout));
    }
    this.#emphasize();
    this.#save();
  }

  #tell(): void {
    this.#status.textContent = change.countInWords(this.#events, this.#data.events, this.#state);
  }

  #step(direction: Step): void {
    const shown = this.#chart.scene?.bands.map(({ lane }) => lane) ?? [];
    const anywhere = direction === 'first' || direction === 'last' || this.#current !== undefined;
    const from = anywhere ? undefined : this.#nearest();
    this.#goTo(from ?? step(this.#events, shown, this.#current, direction), true);
  }

  #nearest(): PageEvent | undefined {
    const { window, plotWidth } = this.#chart;
    return nearestTo(this.#events, toMoment(window, plotWidth / 2));
  }

  /** What zooming by key or button keeps in place. */
  #anchor(): number | undefined {
    const event = this.#eventOf(this.#current);
    const x = event && toX(this.#chart.window, momentOf(event));
    return x !== undefined && x >= 0 && x <= this.#chart.plotWidth ? x : undefined;
  }

  /** Makes an event the current one. While details are open, they follow. */
  #goTo(event: PageEvent | undefined, intoView: boolean): void {
    if (!event) return;
    this.#current = event.id;
    if (this.#state.event !== undefined) this.#select(event.id);
    else this.#emphasize();
    if (intoView) this.#chart.bringIntoView(event);
  }

  #openCurrent(): void {
    if (this.#current === undefined) return this.#goTo(this.#nearest(), true);
    if (this.#state.event === this.#current) this.#detail.focus();
    else this.#select(this.#current);
  }

  #select(id: string | undefined): void {
    const wasClosed = this.#state.event === undefined;
    this.#state = change.withEvent(this.#state, id);
    if (id !== undefined) this.#current = id;
    this.#showDetail();
    this.#emphasize();
    this.#tip.hide();
    const event = this.#eventOf(id);
    if (event && wasClosed && this.#state.layout === 'chart') {
      // The details take room from the chart: what was selected must not end up behind them.
      this.#chart.resize();
      this.#chart.bringIntoView(event);
    }
    this.#save();
  }

  #showDetail(): void {
    this.#detail.show(this.#eventOf(this.#state.event), this.#data);
    this.#table.select(this.#state.event);
  }

  #closeDetail(): void {
    const hadFocus = this.#detail.hasFocus;
    const id = this.#state.event;
    this.#select(undefined);
    if (!hadFocus) return;
    if (this.#state.layout === 'table') this.#table.focusRow(id);
    else this.#chartElement.focus();
  }

  #hover(event: PageEvent | undefined, x: number, y: number): void {
    if (event) this.#tip.show(event, x, y);
    else this.#tip.hide();
    if (event?.id === this.#hovered) return;
    this.#hovered = event?.id;
    this.#emphasize();
  }

  #emphasize(): void {
    const hasKeyboard = this.#chartElement.matches(':focus-visible');
    this.#cursor.show(this.#events, this.#current, this.#state.event);
    this.#chart.setEmphasis({
      ...(this.#hovered !== undefined && { hovered: this.#hovered }),
      ...(hasKeyboard &&
        this.#current !== undefined &&
        this.#current !== this.#state.event && { current: this.#current }),
      ...(this.#state.event !== undefined && { selected: this.#state.event }),
    });
  }

  #windowMoved(): void {
    this.#overview.follow();
    this.#save();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.#tip.hide();
    if (this.#state.event !== undefined) this.#closeDetail();
  }

  #click(target: EventTarget | null): void {
    const open = dataOf(target, 'open');
    const reveal = dataOf(target, 'reveal');
    const concept = dataOf(target, 'filter');
    const selected = dataOf(target, 'select');
    if (open !== undefined) this.#host.send({ type: 'openCard', id: open });
    else if (reveal !== undefined) this.#host.send({ type: 'revealInSidebar', id: reveal });
    else if (concept !== undefined) this.#filter({ concept });
    else if (selected !== undefined) this.#select(selected);
    else this.#act(dataOf(target, 'action'));
  }

  #act(action: string | undefined): void {
    switch (action) {
      case 'zoom-in':
        return this.#chart.zoom(1.6, this.#anchor(), true);
      case 'zoom-out':
        return this.#chart.zoom(1 / 1.6, this.#anchor(), true);
      case 'fit':
        return this.#chart.fitShown();
      case 'chart':
      case 'table':
        return this.#update({ ...this.#state, layout: action });
      case 'sort':
        this.#update({ ...this.#state, newestFirst: !this.#state.newestFirst });
        return this.#table.focusSort();
      case 'clear':
        this.#update(change.withoutFilter(this.#state));
        return this.#toolbar.focus();
      case 'all-lanes':
        return this.#filter({ hiddenLanes: [] });
      case 'close':
        return this.#closeDetail();
      case 'previous':
      case 'next':
        return this.#walk(action);
      case 'copy-markdown':
        return this.#host.send({ type: 'copyMarkdown', events: this.#events.map(({ id }) => id), view: this.#view });
      case 'copy-link':
        return this.#host.send({ type: 'copyLink', view: this.#view });
      case 'export-svg':
        return this.#host.send({ type: 'exportSvg', svg: chartPicture(this.#chart) });
    }
  }

  /** Goes to the event before or after, from within the details; the keyboard stays on the same button. */
  #walk(direction: 'previous' | 'next'): void {
    this.#goTo(step(this.#events, [], this.#state.event, direction), this.#state.layout === 'chart');
    this.#detail.focusAction(direction);
  }

  get #view(): unknown {
    const { range: _range, ...rest } = this.#state;
    const { range } = this.#chart;
    return savedViewState({ ...rest, ...(range && { range }) });
  }

  #save(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      if (this.#data !== noData) this.#host.state = this.#view;
    }, saveDelay);
  }
}
