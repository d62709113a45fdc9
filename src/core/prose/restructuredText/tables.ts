import type { Line } from '../lines';
import type { RangeList } from '../rangeList';
import { INLINE } from './inline';

/** A row of a table that is drawn with characters: its bars part cells. */
export function scanGridRow(text: string, { start, end, content }: Line, out: RangeList): void {
  let cell = start;
  for (const match of content.matchAll(/\|/g)) {
    const bar = start + match.index;
    if (bar > cell) INLINE.scan(text, cell, bar, out);
    out.add(bar, bar + 1, 'markup');
    cell = bar + 1;
  }
  INLINE.scan(text, cell, end, out);
}

/** The columns of white space between those of a table: pairs of start and end. */
export type Gaps = readonly (readonly [start: number, end: number])[];

/** The gaps of a table, from its border. */
export function gapsOf(border: string): Gaps {
  return [...border.matchAll(/(?<==)[ ]+(?==)/g)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
}

/** Whether a line has something in a gap: it is no row, unless a cell of it goes over several columns. */
export function crossesGap(content: string, gaps: Gaps): boolean {
  return gaps.some(([from, to]) => content.slice(from, to).trim() !== '');
}

/** A row of a table with such columns: no phrase goes on from one into the next. */
export function scanColumnRow(text: string, { start, end, content }: Line, gaps: Gaps, out: RangeList): void {
  let cell = start;
  for (const [from, to] of gaps) {
    if (to > content.length || content.slice(from, to).trim() !== '') continue;
    INLINE.scan(text, cell, start + from, out);
    out.add(start + from, start + to, 'markup');
    cell = start + to;
  }
  INLINE.scan(text, cell, end, out);
}
