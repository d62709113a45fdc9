import type { LineReader } from './lineReader';

/** A block quote, in the list of open containers; list items and footnotes are there with their indentation. */
export const QUOTE = -1;

/** The block quotes, list items and footnotes that are open, from the outside in. */
export class Containers {
  readonly #line: LineReader;
  /** `QUOTE`, or the indentation of the content. */
  readonly open: number[];
  /** Number of containers that the line goes on with; -1 once the others are closed. */
  #matched = -1;

  constructor(line: LineReader, open: number[]) {
    this.#line = line;
    this.open = open;
  }

  /** Whether none is open. */
  get isNone(): boolean {
    return this.open.length === 0;
  }

  /** Reads the line up to the content of the containers that it goes on with. @returns whether these are all */
  match(): boolean {
    const line = this.#line;
    let matched = 0;
    for (const container of this.open) {
      if (container === QUOTE) {
        if (!line.skipQuoteMark()) break;
      } else if (!line.isBlank) {
        if (line.indent < container) break;
        line.skipColumns(container);
      }
      matched++;
    }
    this.#matched = matched;
    return matched === this.open.length;
  }

  /** Closes those that the line does not go on with. */
  closeUnmatched(): void {
    if (this.#matched >= 0) this.#closeFrom(this.#matched);
    this.#matched = -1;
  }

  /** An empty line ends a quote that it does not go on with, and all within; a list item may go on after it. */
  closeQuotes(): void {
    const quote = this.open.indexOf(QUOTE, this.#matched);
    if (quote >= 0) this.#closeFrom(quote);
  }

  #closeFrom(count: number): void {
    // To set the length takes so much longer that the whole scan becomes slower by a twentieth.
    while (this.open.length > count) this.open.pop();
  }
}
