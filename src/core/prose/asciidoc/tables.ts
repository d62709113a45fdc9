import type { Line } from '../lines';
import type { RangeList } from '../rangeList';
import { INLINE } from './inline';

/** The bar that begins a cell, with what is said of the cell before it: `|`, `2+^|`, `.3+a|`, `m|`. */
const CELL = /(?<![^\s|])(?:(?:\d{1,3}|\d{0,3}\.\d{1,3})[+*])?[<^>]?(?:\.[<^>])?([adehlmsv]?)\||\|/g;

/**
 * A line of a table. Cells that are literal (`l|`) or in a fixed-width font (`m|`) are not prose.
 * @param delimiter the line that opened the table: `|===`, `,===`, `:===`
 */
export function scanTableRow(text: string, { start, end, content }: Line, delimiter: string, out: RangeList): void {
  if (!delimiter.startsWith('|')) {
    INLINE.scan(text, start, end, out);
    return;
  }
  let cell = start;
  let isCode = false;
  const finish = (cellEnd: number): void => {
    if (isCode) out.add(cell, cellEnd, 'code');
    else if (cellEnd > cell) INLINE.scan(text, cell, cellEnd, out);
  };
  for (const match of content.matchAll(CELL)) {
    if (content[match.index - 1] === '\\') continue;
    finish(start + match.index);
    cell = start + match.index + match[0].length;
    out.add(start + match.index, cell, 'markup');
    isCode = match[1] === 'l' || match[1] === 'm';
  }
  finish(end);
}
