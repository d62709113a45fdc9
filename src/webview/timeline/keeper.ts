import { Debouncer } from '../../base/debounce';
import { savedViewState } from '../../core/timelinePage/viewState';
import type { Chart } from './chart';
import type { TimelineHost } from './timelineHost';
import type { Model } from './model';

/** The view is kept when nothing has changed for this many milliseconds. */
const keepDebounce = 150;

/** Keeps what is shown over a reload. */
export class Keeper {
  readonly #host: TimelineHost;
  readonly #model: Model;
  readonly #chart: Chart;
  readonly #keeping = new Debouncer(keepDebounce, () => {
    if (this.#model.hasData) this.#host.state = this.view;
  });

  constructor(host: TimelineHost, model: Model, chart: Chart) {
    this.#host = host;
    this.#model = model;
    this.#chart = chart;
  }

  /** What is shown now, as it is kept and sent: with the part of time that the chart has come to. */
  get view(): unknown {
    const { range: _before, ...rest } = this.#model.view;
    const { range } = this.#chart;
    return savedViewState({ ...rest, ...(range && { range }) });
  }

  /** Keeps it soon. */
  keep(): void {
    this.#keeping.call();
  }
}
