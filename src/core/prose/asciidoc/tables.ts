import type { Line } from '../lines';
import type { RangeList } from '../rangeList';
import { INLINE } from './inline';
import type { TableOptions } from './tableOptions';

/** What may be said of a cell before its bar: `2+^`, `.3+a`, `m`; captures how many columns and rows, and its style. */
const SPECIFIER = '(?<![^\\s|])(?:(\\d{0,3})(?:\\.(\\d{1,3}))?([+*]))?[<^>]?(?:\\.[<^>])?([adehlmsv]?)';

/** Most copies of a cell. */
const MAX_COPIES = 100;

/** Most rows that one cell takes. */
const MAX_ROWS = 100;

/** An open table, as much of it as goes from one part of a document to the next. */
export interface TableState {
  /** The line that closes it. */
  readonly closer: string;
  readonly options: TableOptions;
  /** Cells of the row so far: the next one has the style of the column with that number. */
  cells: number;
  /** Columns that they take. */
  columns: number;
  /** For this row and the next ones, how many columns cells from above take. */
  readonly spanned: number[];
  isHead: boolean;
  /** The open cell is literal or in a fixed-width font. */
  isCode: boolean;
  /** The open value is between quotation marks that are not closed. */
  isQuoted: boolean;
}

/** A table whose first row is to come. */
export function newTable(closer: string, options: TableOptions): TableState {
  const isHead = options.hasHead === true;
  return { closer, options, cells: 0, columns: 0, spanned: [], isHead, isCode: false, isQuoted: false };
}

/** The rows of one table. A cell goes on in the next line, up to an empty one: each piece is a paragraph. */
export class TableScanner {
  readonly state: TableState;
  readonly #text: string;
  readonly #out: RangeList;
  readonly #cellStart: RegExp;
  /** Where the open piece of a cell begins; -1 if there is none. */
  #cell = -1;

  constructor(text: string, state: TableState, out: RangeList) {
    this.#text = text;
    this.#out = out;
    this.state = state;
    const separator = state.options.separator.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
    this.#cellStart = new RegExp(`${SPECIFIER}${separator}|${separator}`, 'gu');
  }

  /** Whether a line begins with a cell. */
  beginsCell(content: string): boolean {
    this.#cellStart.lastIndex = 0;
    const at = this.#cellStart.exec(content)?.index ?? -1;
    return !this.state.options.isDelimited && at >= 0 && content.slice(0, at).trim() === '';
  }

  scanRow(line: Line): void {
    if (this.#cell < 0) this.#cell = line.start;
    if (this.state.options.isDelimited) this.#scanValues(line);
    else this.#scanCells(line);
  }

  #scanCells({ start, content }: Line): void {
    for (const match of content.matchAll(this.#cellStart)) {
      if (content[match.index - 1] === '\\') continue;
      this.finish(start + match.index);
      this.#cell = start + match.index + match[0].length;
      this.#out.add(start + match.index, this.#cell, 'markup');
      const [, columns = '', rows = '1', sign, style = ''] = match;
      const count = Number(columns || 1);
      const copies = sign === '*' ? Math.min(count, MAX_COPIES) : 1;
      for (let copy = 0; copy < copies; copy++) this.#place(sign === '+' ? count : 1, Number(rows), style);
    }
  }

  /** A line of values: a row, unless a value goes on between quotation marks. */
  #scanValues({ start, end, content }: Line): void {
    const { separator } = this.state.options;
    if (this.#cell === start && !this.state.isQuoted) this.#place(1, 1, '');
    for (let at = 0; at < content.length; at++) {
      const character = content[at];
      if (character === '"' && separator !== ':') this.state.isQuoted = !this.state.isQuoted;
      else if (character === '\\' && separator === ':') at++;
      else if (!this.state.isQuoted && content.startsWith(separator, at)) {
        this.finish(start + at);
        this.#cell = start + at + separator.length;
        this.#out.add(start + at, this.#cell, 'markup');
        this.#place(1, 1, '');
      }
    }
    if (this.state.isQuoted) return;
    this.finish(end);
    // What parts two rows parts their words.
    this.#out.add(start + content.length, end, 'markup');
    if (this.state.cells > 0) this.#endRow();
  }

  /** Takes so many columns and rows for a cell, and sees what is in it: as Asciidoctor counts. */
  #place(columns: number, rows: number, style: string): void {
    const { state } = this;
    const { codeColumns } = state.options;
    const isCodeColumn = style === '' && !state.isHead && codeColumns[state.cells] === true;
    state.isCode = isCodeColumn || style === 'l' || style === 'm';
    if (codeColumns.length === 0) return;
    for (let row = 1; row < Math.min(rows, MAX_ROWS); row++) state.spanned[row] = (state.spanned[row] ?? 0) + columns;
    state.cells++;
    state.columns += columns;
    if (state.columns + (state.spanned[0] ?? 0) >= codeColumns.length) this.#endRow();
  }

  #endRow(): void {
    this.state.cells = 0;
    this.state.columns = 0;
    this.state.spanned.shift();
    this.state.isHead = false;
  }

  /** Ends the open piece of a cell; what follows may be more of it. */
  finish(end: number): void {
    if (this.#cell >= 0 && this.state.isCode) this.#out.add(this.#cell, end, 'code');
    else if (this.#cell >= 0) INLINE.scan(this.#text, this.#cell, end, this.#out);
    this.#cell = -1;
  }
}
