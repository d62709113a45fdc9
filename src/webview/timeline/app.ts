import type { PageData } from '../../core/timelinePage/pageModel';
import { isFiltering } from '../../core/timelinePage/filter';
import { withFilter, withoutFilter, type FilterChange } from '../../core/timelinePage/viewChange';
import { initialViewState, parseViewState, type TimelineViewState } from '../../core/timelinePage/viewState';
import type { ToPage } from '../../protocol/pageMessages';
import type { ToTimeline } from '../../protocol/timelineMessages';
import { listenToButtons } from './buttons';
import { listenToChart } from './chartInput';
import type { TimelineHost } from './timelineHost';
import { Keeper } from './keeper';
import { Model } from './model';
import { Panes } from './panes';
import { Selection } from './selection';

/** The filter that lets everything pass. */
const nothing: FilterChange = { concept: null, years: null, landmarksOnly: false, hiddenLanes: [], text: '' };

/** The page: brings together what it shows, what is seen of it, and what the reader and the extension do to it. */
export class App {
  readonly #host: TimelineHost;
  readonly #model = new Model();
  readonly #panes: Panes;
  readonly #selection: Selection;
  readonly #keeper: Keeper;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#panes = new Panes(
      this.#model,
      () => this.#keeper.keep(),
      (change) => this.#filter(change),
    );
    const { chart } = this.#panes;
    this.#keeper = new Keeper(host, this.#model, chart);
    this.#selection = new Selection(this.#model, this.#panes, () => this.#keeper.keep());
    listenToChart(chart, this.#selection);
    listenToButtons({
      host,
      model: this.#model,
      panes: this.#panes,
      selection: this.#selection,
      keeper: this.#keeper,
      filter: (change) => this.#filter(change),
      update: (view) => this.#update(view),
    });
    chart.element.addEventListener('focus', () => this.#selection.emphasize());
    chart.element.addEventListener('blur', () => {
      this.#selection.hover(undefined, 0, 0);
      this.#selection.emphasize();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#panes.tip.hide();
      if (this.#model.view.event !== undefined) this.#selection.close();
    });
  }

  /** Takes a message of the extension. */
  take(message: ToTimeline | ToPage): void {
    switch (message.type) {
      case 'data':
        return this.#setData(message.data);
      case 'show':
        return this.#show(parseViewState(message.view).value ?? initialViewState);
      case 'select':
        return this.#showEvent(message.event);
      case 'filter':
        return this.#filter({ ...nothing, concept: message.concept });
      case 'announce':
        this.#panes.announce(message.text);
    }
  }

  #setData(data: PageData): void {
    this.#model.setData(data);
    this.#panes.showData();
    // The extension has looked at a state from before a reload too, and said in the log why it is ignored.
    this.#show(parseViewState(this.#host.state).value ?? this.#model.view);
    document.body.classList.add('ready');
  }

  /** Shows a whole view. */
  #show(view: TimelineViewState): void {
    this.#update(view);
    this.#selection.follow();
    if (view.range || !isFiltering(view)) this.#panes.chart.showRange(view.range);
    else this.#panes.chart.fitShown(false);
  }

  /** Shows an event, even when the filter would hide it. */
  #showEvent(id: string): void {
    const event = this.#model.eventOf(id);
    if (!event) return;
    if (!this.#model.events.includes(event)) this.#update(withoutFilter(this.#model.view));
    this.#selection.select(id);
    this.#selection.goTo(event, true);
  }

  #filter(change: FilterChange): void {
    this.#update(withFilter(this.#model.view, change));
    this.#panes.chart.fitShown();
  }

  #update(view: TimelineViewState): void {
    this.#model.setView(view);
    this.#panes.showFiltered();
    this.#selection.emphasize();
    this.#keeper.keep();
  }
}
