/** A label that wants a place above its mark. Lengths are in pixels. */
export interface LabelRequest {
  readonly index: number;
  /** Position of its stem. */
  readonly x: number;
  /** The smallest useful width. */
  readonly width: number;
  /** Width in full; at least `width`. */
  readonly fullWidth: number;
}

/** A label with its place: a flag on a stem, to whose right its text stands. */
export interface PlacedLabel {
  readonly index: number;
  readonly x: number;
  /** Rows count from the marks upward. */
  readonly row: number;
  /** How wide its text may be: as wide as it is in full, if there is room. */
  readonly width: number;
}

/** From the stem to the text. */
export const stemGap = 4;

/** From the end of a text to whatever comes next. */
const airAfter = 8;

interface Flag {
  readonly request: LabelRequest;
  readonly x: number;
  /** Where whatever comes next may begin. */
  readonly end: number;
  row: number;
}

/** The first place in the ordered list whose flag stands behind `x`. */
function firstBehind(flags: readonly Flag[], x: number): number {
  let low = 0;
  let high = flags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flags[middle]?.x ?? Infinity) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lowest row in which a text that ends at `end` passes above all flags from a place on that it reaches. */
function rowAbove(flags: readonly Flag[], from: number, end: number): number {
  let row = 0;
  for (let next = from; next < flags.length; next++) {
    const other = flags[next];
    if (!other || other.x >= end) break;
    if (other.row >= row) row = other.row + 1;
  }
  return row;
}

/**
 * Gives the flags to the left of a place the rows that they need, now that the flag there has changed.
 * @returns whether all of them still fit into `rows` rows; when not, everything is as it was
 */
function settle(flags: readonly Flag[], from: number, rows: number, longest: number): boolean {
  const undo: (readonly [Flag, number])[] = [];
  let reach = flags[from]?.x ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const flag = flags[at];
    // Nothing that far to the left can reach what has changed.
    if (!flag || flag.x + longest < reach) break;
    const row = rowAbove(flags, at + 1, flag.end);
    if (row === flag.row) continue;
    undo.push([flag, flag.row]);
    flag.row = row;
    reach = flag.x;
    if (row < rows) continue;
    for (const [each, before] of undo) each.row = before;
    return false;
  }
  return true;
}

/** The flags with their rows: as many of the requests as fit, the first ones first. Ordered by their stems. */
function flagsOf(requests: readonly LabelRequest[], rows: number): readonly Flag[] {
  const flags: Flag[] = [];
  let longest = 0;
  for (const { width } of requests) longest = Math.max(longest, width + stemGap + airAfter);
  for (const request of requests) {
    const { x, width } = request;
    const end = x + stemGap + width + airAfter;
    const at = firstBehind(flags, x);
    const row = rowAbove(flags, at, end);
    // Where it is crowded, most requests end here, before anything has been changed for them.
    if (row >= rows) continue;
    flags.splice(at, 0, { request, x, end, row });
    if (!settle(flags, at, rows, longest)) flags.splice(at, 1);
  }
  return flags;
}

/**
 * Gives labels places in `rows` rows so that no two overlap and no stem crosses a text: like stairs that lead down to
 * the right, each text passes above the flags to its right. The first requests choose first; one that would need more
 * rows than there are is left out. What room there is in the end is given to the texts. Depends on distances only,
 * so that panning changes nothing.
 */
export function placeLabels(requests: readonly LabelRequest[], rows: number): readonly PlacedLabel[] {
  const flags = flagsOf(requests, rows);
  /** By row: where the nearest flag to the right stands that is as high or higher. */
  const nearest = Array.from({ length: rows }, () => Infinity);
  const placed: PlacedLabel[] = [];
  for (let at = flags.length - 1; at >= 0; at--) {
    const flag = flags[at];
    if (!flag) continue;
    const { request, x, row } = flag;
    const room = (nearest[row] ?? Infinity) - x - stemGap - airAfter;
    const width = Math.min(request.fullWidth, Math.max(request.width, room));
    placed.push({ index: request.index, x, row, width });
    nearest.fill(x, 0, row + 1);
  }
  return placed.reverse();
}
