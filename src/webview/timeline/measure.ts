import { shortened } from '../../core/timelinePage/labelText';
import type { PageEvent } from '../../core/timelinePage/pageModel';

/** How a text is set. */
export interface TextStyle {
  readonly weight: 400 | 600;
  /** In pixels. */
  readonly size: number;
}

const landmarkStyle: TextStyle = { weight: 600, size: 12 };
const ordinaryStyle: TextStyle = { weight: 400, size: 12 };

/** How the titles of events are set. */
export function titleStyle({ landmark }: PageEvent): TextStyle {
  return landmark ? landmarkStyle : ordinaryStyle;
}

/** Cut texts are remembered for steps of this many pixels. */
const widthStep = 4;

/** Measures and cuts texts in the font of the chart; what has been measured is remembered. */
export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d');
  /** By text, for each style: what a frame asks most often is found without making a key. */
  readonly #widths = new Map<TextStyle, Map<string, number>>();
  readonly #cut = new Map<string, string>();
  #font = '';

  /** Tells the family of the font, as in CSS; what was measured in another one is forgotten. */
  setFont(family: string): void {
    if (family === this.#font) return;
    this.#font = family;
    this.#widths.clear();
    this.#cut.clear();
  }

  /** The width of a text, in pixels. */
  widthOf(text: string, style: TextStyle): number {
    const widths = this.#widths.get(style) ?? new Map<string, number>();
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = this.#measure(text, style);
    this.#widths.set(style, widths.set(text, width));
    return width;
  }

  /** The text, cut with an ellipsis to be no wider than `most` pixels. */
  fitted(text: string, most: number, style: TextStyle): string {
    if (this.widthOf(text, style) <= most) return text;
    const width = Math.floor(most / widthStep) * widthStep;
    const key = `${style.weight} ${style.size} ${width} ${text}`;
    const known = this.#cut.get(key);
    if (known !== undefined) return known;
    const cut = shortened(text, width, (part) => this.#measure(part, style));
    this.#cut.set(key, cut);
    return cut;
  }

  #measure(text: string, { weight, size }: TextStyle): number {
    if (!this.#context) return text.length * size * 0.55;
    const font = `${weight} ${size}px ${this.#font}`;
    if (this.#context.font !== font) this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}
