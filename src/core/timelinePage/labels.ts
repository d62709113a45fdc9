import { Intervals, Points } from './intervals';

/** A label that wants a place above its mark. Lengths are in pixels. */
export interface LabelRequest {
  readonly index: number;
  /** Where its stem stands. */
  readonly x: number;
  /** Width in its short form. */
  readonly width: number;
  /** Width in full. */
  readonly fullWidth: number;
}

/** A label with its place: a flag on a stem, to whose right its text stands. */
export interface PlacedLabel {
  readonly index: number;
  readonly x: number;
  /** Rows count from the marks upward. */
  readonly row: number;
  readonly width: number;
  /** Whether there is room for the full text. */
  readonly full: boolean;
}

/** From the stem to the text. */
export const stemGap = 4;

/** From the end of a text to whatever comes next. */
const airAfter = 8;

/** How near another stem may come to the begin of a text. */
const stemAir = 2;

class Row {
  readonly texts = new Intervals();
  /** Stems of labels in higher rows, which pass through this one. */
  readonly stems = new Points();

  fits(x: number, width: number): boolean {
    const end = x + stemGap + width + airAfter;
    return this.texts.isFree(x + stemAir, end) && this.stems.nextFrom(x + stemAir) >= end;
  }

  /** Whether a stem may pass through. */
  letsThrough(x: number): boolean {
    return this.texts.isFree(x - stemAir, x + stemAir);
  }

  /** Where the next thing behind a label stands. */
  nextAfter(x: number, width: number): number {
    const end = x + stemGap + width;
    return Math.min(this.texts.nextAfter(end + airAfter), this.stems.nextFrom(end));
  }
}

/**
 * Gives labels places in `rows` rows so that no two overlap and no stem crosses a text. The first requests choose
 * first, and each takes the row it had `before`, else the lowest that is free; one that fits nowhere is left out.
 * Where there is room in the end, labels are shown in full. Depends on distances only, so that panning changes nothing.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  rows: number,
  before: ReadonlyMap<number, number> = new Map(),
): readonly PlacedLabel[] {
  const grid = Array.from({ length: rows }, () => new Row());
  const placed: { request: LabelRequest; row: number }[] = [];
  for (const request of requests) {
    const { x, width, index } = request;
    let reachable = 0;
    while (reachable < rows && (reachable === 0 || grid[reachable - 1]?.letsThrough(x) === true)) reachable++;
    const free = (row: number): boolean => row < reachable && grid[row]?.fits(x, width) === true;
    const preferred = before.get(index);
    const row =
      preferred !== undefined && free(preferred) ? preferred : Array.from(grid.keys()).find((each) => free(each));
    if (row === undefined) continue;
    grid[row]?.texts.add(x + stemAir, x + stemGap + width + airAfter);
    for (let below = 0; below < row; below++) grid[below]?.stems.add(x);
    placed.push({ request, row });
  }
  return placed.map(({ request: { index, x, width, fullWidth }, row }) => {
    const next = grid[row]?.nextAfter(x, width) ?? Infinity;
    const full = fullWidth > width && x + stemGap + fullWidth + airAfter <= next;
    return { index, x, row, width: full ? fullWidth : width, full: full || fullWidth <= width };
  });
}
