import type { Lane } from '../../core/knowledge';
import { bandsOf } from '../../core/timelinePage/bands';
import { hit } from '../../core/timelinePage/hit';
import { momentOf } from '../../core/timelinePage/navigate';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import {
  windowOf,
  bringIntoView,
  clamp,
  domainOf,
  fit,
  isFitted,
  pan,
  toMoment,
  widened,
  zoomAt,
  type Domain,
  type Window,
} from '../../core/timelinePage/scale';
import { buildScene, metrics, placeOf, type PlacedEvent, type Scene } from '../../core/timelinePage/scene';
import { head } from './chartAxis';
import { ChartSvg, type ChartSize, type Emphasis } from './chartSvg';
import { Glide } from './glide';
import { TextMeasure, titleStyle } from './measure';

/** Width from which on the names of the lanes have a column of their own. */
const wide = 640;
const gutterWidth = 112;

/** How far behind the last moment labels may reach, in pixels: the chart fades out behind that. */
const labelAir = 8;

/** What passes a filter is never shown larger than this, in years from edge to edge. */
const fewestYears = 4;

/** Nothing is known yet; any domain will do. */
const noDomain: Domain = { from: 1950, to: 2030 };

/** The chart: what it shows, its window on time, and when it is drawn. */
export class Chart {
  readonly element: HTMLElement;
  readonly measure = new TextMeasure();
  readonly svg = new ChartSvg(this.measure);
  readonly #onWindow: () => void;
  #all: Domain = noDomain;
  #shownDomain: Domain = noDomain;
  #events: readonly PageEvent[] = [];
  /** How many events there are at all. */
  #count = 0;
  #lanes: readonly Lane[] = [];
  #window: Window = { start: noDomain.from, perYear: 10 };
  #size: ChartSize = { width: 0, height: 0, gutter: 0 };
  /** The element's size at the last layout. */
  #client = { width: 0, height: 0 };
  #scene: Scene | undefined;
  #sceneScale = 0;
  #emphasis: Emphasis = {};
  #frame = 0;
  readonly #glide = new Glide();

  /** @param onWindow is told after each frame in which the window has changed */
  constructor(element: HTMLElement, onWindow: () => void) {
    this.element = element;
    this.#onWindow = onWindow;
    element.prepend(this.svg.head, this.svg.body);
    new ResizeObserver(() => this.resize()).observe(element);
  }

  get window(): Window {
    return this.#window;
  }

  get scene(): Scene | undefined {
    return this.#scene;
  }

  /** Width of the part that shows time, in pixels. */
  get plotWidth(): number {
    return Math.max(this.#size.width - this.#size.gutter, 1);
  }

  get size(): ChartSize {
    return this.#size;
  }

  /** Where x = 0 of the scene is: a whole year, so that nothing shimmers. */
  get origin(): number {
    return Math.floor(this.#all.from);
  }

  get domain(): Domain {
    return this.#all;
  }

  /** The years at both edges; `undefined` when everything is shown. */
  get range(): Domain | undefined {
    return this.#rangeOf(this.#window);
  }

  #rangeOf(window: Window): Domain | undefined {
    if (isFitted(window, this.#all, this.plotWidth)) return undefined;
    return { from: window.start, to: toMoment(window, this.plotWidth) };
  }

  /** Sets all there is to show. */
  setAll(events: readonly PageEvent[]): void {
    this.#all = domainOf(events, noDomain);
    this.#count = events.length;
    this.#scene = undefined;
    this.showRange(undefined);
  }

  /** Sets what passes the filter, and which lanes are shown. The window stays. */
  setShown(events: readonly PageEvent[], lanes: readonly Lane[]): void {
    this.#events = events;
    this.#lanes = lanes;
    this.#shownDomain = events.length === this.#count ? this.#all : widened(domainOf(events, this.#all), fewestYears);
    this.#layOut();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.redraw();
  }

  /** Shows these years from edge to edge, or everything. */
  showRange(range: Domain | undefined): void {
    this.resize();
    this.moveTo(range ? windowOf(range, this.plotWidth) : fit(this.#all, this.plotWidth), false);
  }

  /** Shows all that passes the filter, and nothing before or after. */
  fitShown(smooth = true): void {
    this.moveTo(fit(this.#shownDomain, this.plotWidth), smooth);
  }

  /** Enlarges around a place of the plot, the middle when none is given. */
  zoom(factor: number, x = this.plotWidth / 2, smooth = false): void {
    this.moveTo(zoomAt(this.#window, factor, x), smooth);
  }

  pan(pixels: number, smooth = false): void {
    this.moveTo(pan(this.#window, pixels), smooth);
  }

  /** Moves the window as little as needed to show the event, and scrolls to its lane. */
  bringIntoView(event: PageEvent): void {
    const margin = Math.min(160, this.plotWidth / 4);
    this.moveTo(bringIntoView(this.#window, this.plotWidth, momentOf(event), margin), true);
    const band = placeOf(this.#scene ?? this.#layOut(), event.id)?.band;
    if (!band) return;
    const { scrollTop, clientHeight } = this.element;
    const room = clientHeight - head.eras - head.axis;
    if (band.top < scrollTop) this.element.scrollTop = band.top;
    else if (band.top + band.height > scrollTop + room) this.element.scrollTop = band.top + band.height - room;
  }

  /** Moves the window, at once or smoothly; it never leaves the domain. */
  moveTo(window: Window, smooth: boolean): void {
    this.#glide.stop();
    const target = clamp(window, this.#all, this.plotWidth);
    if (!smooth) {
      this.#window = target;
      this.redraw();
      return;
    }
    this.#glide.run(this.#window, target, (at) => {
      this.#window = at;
      this.#draw();
    });
  }

  /** What is at a place of the chart, in pixels from the left edge of the element and the top of the bands. */
  at(x: number, y: number): PlacedEvent | undefined {
    if (!this.#scene || x < this.#size.gutter) return undefined;
    const left = (this.#window.start - this.origin) * this.#window.perYear;
    return hit(this.#scene, x - this.#size.gutter + left, y);
  }

  /** Takes up the size that the element has now. What was shown in full stays so. */
  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const isKnown = width === this.#client.width && height === this.#client.height;
    // While hidden it has no size, and an observer may report a size that is already known.
    if (width === 0 || height === 0 || isKnown) return;
    this.#client = { width, height };
    // An animation that was under way still has to arrive.
    const aim = this.#glide.target ?? this.#window;
    const range = this.#rangeOf(aim);
    const wasFitted = isFitted(aim, this.#shownDomain, this.plotWidth);
    const isFirst = this.#size.width === 0;
    const gutter = width >= wide ? gutterWidth : 0;
    this.measure.setFont(getComputedStyle(this.element).fontFamily);
    this.#size = { width, height: height - head.eras - head.axis, gutter };
    this.#layOut();
    // From then on the scale is kept, and with it what is near the left edge.
    const window = isFirst && range ? windowOf(range, this.plotWidth) : aim;
    if (wasFitted && !isFirst) return this.fitShown(false);
    this.moveTo(range ? window : fit(this.#all, this.plotWidth), false);
  }

  /** Asks for a frame. */
  redraw(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #layOut(): Scene {
    const counts = new Map<Lane, number>();
    for (const { lane } of this.#events) counts.set(lane, (counts.get(lane) ?? 0) + 1);
    const lanes = this.#lanes.map((lane) => ({ lane, count: counts.get(lane) ?? 0 }));
    const { base, row, header, namedHeader } = metrics;
    const room = this.#client.height - head.eras - head.axis;
    const bands = bandsOf(lanes, room, { base, row, header: this.#size.gutter > 0 ? header : namedHeader });
    this.#size = {
      ...this.#size,
      height: Math.max(
        room,
        bands.reduce((sum, band) => sum + band.height, 0),
      ),
    };
    this.#sceneScale = this.#window.perYear;
    this.#scene = buildScene({
      events: this.#events,
      bands,
      origin: this.origin,
      perYear: this.#sceneScale,
      edge: this.#all.to,
      rightEdge: (this.#all.to - this.origin) * this.#sceneScale + labelAir,
      widthOf: (event) => this.measure.widthOf(event.title, titleStyle(event)),
    });
    this.redraw();
    return this.#scene;
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#size.width === 0) return;
    const scene = this.#scene && this.#sceneScale === this.#window.perYear ? this.#scene : this.#layOut();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.svg.draw(scene, this.#window, this.origin, this.#size, this.#emphasis);
    this.#onWindow();
  }
}
