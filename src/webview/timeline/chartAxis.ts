import { eras } from '../../core/knowledge';
import { toX, type Window } from '../../core/timelinePage/scale';
import { ticks } from '../../core/timelinePage/ticks';
import { setAll, svg } from './svgDom';
import type { TextMeasure } from './measure';

/** Heights of the head of the chart, in pixels. */
export const head = { eras: 20, axis: 24 } as const;

/** An era narrower than this has no name. */
const leastEra = 70;
const eraStyle = { weight: 400, size: 11 } as const;

/** Draws what the head of the chart says: eras, and years or months. */
export class ChartAxis {
  readonly #plot: SVGSVGElement;
  readonly #measure: TextMeasure;
  readonly #ticks = new Map<string, SVGTextElement>();
  readonly #eras: readonly { readonly rect: SVGRectElement; readonly text: SVGTextElement; readonly title: string }[];

  constructor(parent: Element, measure: TextMeasure) {
    this.#measure = measure;
    this.#plot = svg('svg', { y: 0, height: head.eras + head.axis }, parent);
    this.#eras = eras.map(({ title }, index) => {
      const group = svg('g', { class: index % 2 === 0 ? 'era even' : 'era odd' }, this.#plot);
      const rect = svg('rect', { y: 0, height: head.eras }, group);
      const text = svg('text', { y: 14 }, group);
      return { rect, text, title };
    });
  }

  /**
   * Draws the part of time that the window shows.
   * @returns where the lines of the axis are, in pixels from the left edge of the plot
   */
  draw(window: Window, left: number, width: number): readonly number[] {
    setAll(this.#plot, { x: left, width });
    this.#drawEras(window, width);
    return this.#drawTicks(window, width);
  }

  #drawTicks(window: Window, width: number): readonly number[] {
    const shown = ticks(window, width);
    const kept = new Set(shown.map(({ key }) => key));
    for (const [key, element] of this.#ticks) {
      if (kept.has(key)) continue;
      element.remove();
      this.#ticks.delete(key);
    }
    for (const { key, x, label } of shown) {
      let text = this.#ticks.get(key);
      if (!text) {
        text = svg('text', { class: 'tick', y: head.eras + 16 }, this.#plot);
        text.textContent = label;
        this.#ticks.set(key, text);
      }
      setAll(text, { transform: `translate(${Math.round(x) + 5})`, visibility: x < -4 ? 'hidden' : 'visible' });
    }
    return shown.map(({ x }) => Math.round(x) + 0.5);
  }

  #drawEras(window: Window, width: number): void {
    this.#eras.forEach(({ rect, text, title }, index) => {
      const from = Math.max(toX(window, eras[index]?.from ?? 0), 0);
      const to = Math.min(toX(window, eras[index + 1]?.from ?? Infinity), width);
      const room = to - from;
      setAll(rect, { x: from, width: Math.max(room, 0) });
      const words = room < leastEra ? '' : this.#measure.fitted(title, room - 10, eraStyle);
      if (text.textContent !== words) text.textContent = words;
      setAll(text, { x: from + 6 });
    });
  }
}
