import { savedViewState } from '../../core/timelinePage/viewState';
import type { Chart } from './chart';
import type { TimelineHost } from './timelineHost';
import type { Model } from './model';

/** How long after the last change the view is kept, in milliseconds. */
const delay = 150;

/** Keeps what is shown over a reload. */
export class Keeper {
  readonly #host: TimelineHost;
  readonly #model: Model;
  readonly #chart: Chart;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#model.hasData) this.#host.state = this.view;
    }, delay);
  }
}
