import type { LineReader } from './lineReader';

/** A block quote, in the list of open containers; list items and footnotes are there with their indentation. */
export const QUOTE = -1;

/** Code of a fence with prose in it, in the list of open containers: below all others. */
function proseFence(fence: string): number {
  return -2 * fence.length - (fence.startsWith('~') ? 1 : 0);
}

/** Most fences with prose in each other: unlike other containers, they cost their lines nothing, and every line is compared with each. */
const MAX_FENCES = 16;

/** The codes of the shortest fences, of three characters, and all lower ones. */
const HIGHEST_FENCE = -6;

/** The block quotes, list items, footnotes and fences with prose that are open, from the outside in. */
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
      } else if (container > HIGHEST_FENCE && !line.isBlank) {
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

  /** Opens a fence with prose in it. @returns whether there are not too many */
  openFence(fence: string): boolean {
    if (this.open.filter((container) => container <= HIGHEST_FENCE).length >= MAX_FENCES) return false;
    this.open.push(proseFence(fence));
    return true;
  }

  /** Closes the innermost fence with prose that a fence closes: one of the same kind, as long or longer. @returns whether there is one */
  closeFence(fence: string): boolean {
    const highest = this.#matched < 0 ? this.open.length : this.#matched;
    const code = proseFence(fence);
    for (let index = highest - 1; index >= 0; index--) {
      const container = this.open[index] ?? 0;
      if (container > HIGHEST_FENCE || container % 2 !== code % 2 || container < code) continue;
      this.#closeFrom(index);
      this.#matched = -1;
      return true;
    }
    return false;
  }

  #closeFrom(count: number): void {
    // To set the length takes so much longer that the whole scan becomes slower by a twentieth.
    while (this.open.length > count) this.open.pop();
  }
}
