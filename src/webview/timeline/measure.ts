import { labelText } from '../../core/timelinePage/labelText';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import type { LabelText } from '../../core/timelinePage/scene';

/** Width of the short form of a label, in pixels. */
const widths = { landmark: 190, ordinary: 150 };

/** Measures the titles of events in the font of the chart; each once. */
export class TitleMeasure {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #known = new Map<string, LabelText>();
  #font = '';

  /** Tells the font, as in CSS without size and weight; what was measured in another one is forgotten. */
  setFont(family: string): void {
    if (family === this.#font) return;
    this.#font = family;
    this.#known.clear();
  }

  /** The width of a text, in pixels. */
  widthOf(text: string, weight: 400 | 600, size = 12): number {
    if (!this.#context) return text.length * size * 0.55;
    const font = `${weight} ${size}px ${this.#font}`;
    if (this.#context.font !== font) this.#context.font = font;
    return this.#context.measureText(text).width;
  }

  textOf(event: PageEvent): LabelText {
    const known = this.#known.get(event.id);
    if (known) return known;
    const weight = event.landmark ? 600 : 400;
    const most = event.landmark ? widths.landmark : widths.ordinary;
    const made = labelText(event.title, most, (text) => this.widthOf(text, weight));
    this.#known.set(event.id, made);
    return made;
  }
}
