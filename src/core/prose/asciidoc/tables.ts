import type { Line } from '../lines';
import type { RangeList } from '../rangeList';
import { INLINE } from './inline';

/** The bar that begins a cell, with what is said of the cell before it: `|`, `2+^|`, `.3+a|`, `m|`. */
const CELL = /(?<![^\s|])(?:(?:\d{1,3}|\d{0,3}\.\d{1,3})[+*])?[<^>]?(?:\.[<^>])?([adehlmsv]?)\||\|/g;

/** The rows of one table. A cell goes on in the next line, up to an empty one: each piece is a paragraph. */
export class TableScanner {
  /** The line that closes the table. */
  readonly closer: string;
  readonly #text: string;
  readonly #out: RangeList;
  /** Where the open piece of a cell begins; -1 if there is none. */
  #cell = -1;
  /** The cell is literal (`l|`), or in a fixed-width font (`m|`). */
  #isCode = false;

  /** @param closer as the line that opened the table: `|===`, `,===`, `:===` */
  constructor(text: string, closer: string, out: RangeList) {
    this.#text = text;
    this.#out = out;
    this.closer = closer;
  }

  scanRow({ start, content }: Line): void {
    if (this.#cell < 0) this.#cell = start;
    if (!this.closer.startsWith('|')) return;
    for (const match of content.matchAll(CELL)) {
      if (content[match.index - 1] === '\\') continue;
      this.finish(start + match.index);
      this.#cell = start + match.index + match[0].length;
      this.#out.add(start + match.index, this.#cell, 'markup');
      this.#isCode = match[1] === 'l' || match[1] === 'm';
    }
  }

  /** Ends the open piece of a cell. */
  finish(end: number): void {
    if (this.#cell >= 0 && this.#isCode) this.#out.add(this.#cell, end, 'code');
    else if (this.#cell >= 0) INLINE.scan(this.#text, this.#cell, end, this.#out);
    this.#cell = -1;
    this.#isCode = false;
  }
}
