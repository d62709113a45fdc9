import { momentOf } from '../../core/timelinePage/navigate';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import { toMoment } from '../../core/timelinePage/scale';
import type { Chart } from './chart';
import { setAll, svg } from './svgDom';

const height = 28;

/** Air at both ends, in pixels. */
const air = 8;

/** What the pointer does on the strip: it moves the window, or draws another from where it went down. */
type Drag = { readonly kind: 'move'; readonly offset: number } | { readonly kind: 'brush'; readonly start: number };

/** A brush narrower than this is a click, in pixels. */
const leastBrush = 5;

/**
 * A strip with all that is shown and the chart's window on it, to see where one is and to go elsewhere by mouse: the
 * window can be dragged, a new one drawn, and a click brings it to a place.
 */
export class Overview {
  readonly #chart: Chart;
  readonly #element: HTMLElement;
  readonly #svg = svg('svg', { focusable: 'false', height });
  readonly #ticks = svg('path', { class: 'ticks' }, this.#svg);
  readonly #landmarks = svg('path', { class: 'ticks landmark' }, this.#svg);
  readonly #window = svg('rect', { class: 'window', y: 1, height: height - 2, rx: 2 }, this.#svg);
  #events: readonly PageEvent[] = [];
  /** In pixels; asked for only when it changes, because asking in a frame makes the browser lay out twice. */
  #width = 0;
  #drag: Drag | undefined;

  constructor(element: HTMLElement, chart: Chart) {
    this.#chart = chart;
    this.#element = element;
    element.append(this.#svg);
    new ResizeObserver(() => {
      this.#width = element.clientWidth;
      this.setShown(this.#events);
    }).observe(element);
    element.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      this.#drag = this.#dragAt(this.#momentAt(event));
    });
    element.addEventListener('pointermove', (event) => {
      if (element.hasPointerCapture(event.pointerId)) this.#follow(this.#momentAt(event));
    });
    element.addEventListener('pointerup', (event) => {
      if (this.#drag?.kind === 'brush' && !this.#isBrush(this.#drag.start, this.#momentAt(event))) {
        this.#centre(this.#momentAt(event));
      }
      this.#drag = undefined;
    });
  }

  setShown(events: readonly PageEvent[]): void {
    this.#events = events;
    const perYear = this.#perYear;
    const { from } = this.#chart.domain;
    const line = (event: PageEvent): string =>
      `M${Math.round(air + (momentOf(event) - from) * perYear) + 0.5} ${event.landmark ? 7 : 10}V${height - 8}`;
    setAll(this.#ticks, {
      d: events
        .filter(({ landmark }) => !landmark)
        .map(line)
        .join(''),
    });
    setAll(this.#landmarks, {
      d: events
        .filter(({ landmark }) => landmark)
        .map(line)
        .join(''),
    });
    this.follow();
  }

  /** Draws the chart's window where it is now. */
  follow(): void {
    const { window, plotWidth, domain, range } = this.#chart;
    const from = air + (window.start - domain.from) * this.#perYear;
    const to = air + (toMoment(window, plotWidth) - domain.from) * this.#perYear;
    this.#element.classList.toggle('whole', range === undefined);
    setAll(this.#window, {
      x: Math.max(from, 1),
      width: Math.max(Math.min(to, this.#width - 1) - Math.max(from, 1), 4),
    });
  }

  get #perYear(): number {
    const { from, to } = this.#chart.domain;
    return (this.#width - 2 * air) / (to - from);
  }

  #momentAt(event: PointerEvent): number {
    const x = event.clientX - this.#element.getBoundingClientRect().left;
    return this.#chart.domain.from + (x - air) / this.#perYear;
  }

  #isBrush(from: number, to: number): boolean {
    return Math.abs(to - from) * this.#perYear >= leastBrush;
  }

  #dragAt(moment: number): Drag {
    const { range, window } = this.#chart;
    const isInside = range !== undefined && moment >= range.from && moment <= range.to;
    return isInside ? { kind: 'move', offset: moment - window.start } : { kind: 'brush', start: moment };
  }

  #follow(moment: number): void {
    const drag = this.#drag;
    if (drag?.kind === 'move') this.#chart.moveTo({ ...this.#chart.window, start: moment - drag.offset }, false);
    else if (drag && this.#isBrush(drag.start, moment)) {
      this.#chart.showRange({ from: Math.min(drag.start, moment), to: Math.max(drag.start, moment) });
    }
  }

  #centre(moment: number): void {
    const { window, plotWidth } = this.#chart;
    this.#chart.moveTo({ ...window, start: moment - plotWidth / window.perYear / 2 }, false);
  }
}
