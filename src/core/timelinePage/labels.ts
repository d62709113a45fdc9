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

/** A label with its place: a flag on a stem, to whose right its text stands, or to whose left where it is turned. */
export interface PlacedLabel {
  readonly index: number;
  readonly x: number;
  /** Rows count from the marks upward. */
  readonly row: number;
  /** How wide its text may be: as wide as it is in full, if there is room. */
  readonly width: number;
  readonly turned: boolean;
}

/** From the stem to the text. */
export const stemGap = 4;

/** From the end of a text to whatever comes next. */
const airAfter = 8;

interface Flag {
  readonly request: LabelRequest;
  readonly x: number;
  /** Where its text begins; before the stem where it is turned. */
  readonly from: number;
  /** Where whatever comes next may begin. */
  readonly end: number;
  readonly turned: boolean;
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

/** Whether a flag in that row would cross or meet the text of a turned one that stands behind it. */
function meetsTurned({ x, end }: Pick<Flag, 'x' | 'end'>, row: number, turned: readonly Flag[]): boolean {
  return turned.some((other) => {
    if (other.x <= x) return false;
    return x > other.from ? row >= other.row : end > other.from && row === other.row;
  });
}

/**
 * Gives the flags to the left of a place the rows that they need, now that the flag there has changed.
 * @returns whether all of them still fit into `rows` rows; when not, everything is as it was
 */
function settle(
  flags: readonly Flag[],
  from: number,
  { rows, longest, turned }: { readonly rows: number; readonly longest: number; readonly turned: readonly Flag[] },
): boolean {
  const undo: (readonly [Flag, number])[] = [];
  let reach = flags[from]?.x ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const flag = flags[at];
    // Nothing that far to the left can reach what has changed.
    if (!flag || flag.x + longest < reach) break;
    if (flag.turned) continue;
    const row = rowAbove(flags, at + 1, flag.end);
    if (row === flag.row) continue;
    undo.push([flag, flag.row]);
    flag.row = row;
    reach = flag.x;
    if (row < rows && !meetsTurned(flag, row, turned)) continue;
    for (const [each, before] of undo) each.row = before;
    return false;
  }
  return true;
}

/**
 * The lowest row for a text to the left of its stem: above the stems that it reaches, below the texts that reach over
 * its own stem, beside no other text; `undefined` where there is none.
 */
function turnedRow({ x, from }: Pick<Flag, 'x' | 'from'>, flags: readonly Flag[], rows: number): number | undefined {
  let [lowest, highest] = [0, rows - 1];
  const taken = new Set<number>();
  for (const other of flags) {
    if (other.x > from && other.x < x + airAfter) lowest = Math.max(lowest, other.row + 1);
    if (other.from < x && other.end > x) highest = Math.min(highest, other.row - 1);
    if (other.from < x && other.end > from) taken.add(other.row);
  }
  while (taken.has(lowest)) lowest++;
  return lowest <= highest ? lowest : undefined;
}

/** The flags with their rows: as many of the requests as fit, the first ones first. Ordered by their stems. */
function flagsOf(requests: readonly LabelRequest[], rows: number, edge: number): readonly Flag[] {
  const flags: Flag[] = [];
  const turned: Flag[] = [];
  let longest = 0;
  for (const { width } of requests) longest = Math.max(longest, width + stemGap + airAfter);
  for (const request of requests) {
    const { x, width } = request;
    const at = firstBehind(flags, x);
    if (x + stemGap + width > edge) {
      const from = x - stemGap - width - airAfter;
      const row = turnedRow({ x, from }, flags, rows);
      if (row === undefined) continue;
      const flag = { request, x, from, end: x, row, turned: true };
      turned.push(flag);
      flags.splice(at, 0, flag);
      continue;
    }
    const end = x + stemGap + width + airAfter;
    const row = rowAbove(flags, at, end);
    // Where it is crowded, most requests end here, before anything has been changed for them.
    if (row >= rows || meetsTurned({ x, end }, row, turned)) continue;
    flags.splice(at, 0, { request, x, from: x, end, row, turned: false });
    if (!settle(flags, at, { rows, longest, turned })) flags.splice(at, 1);
  }
  return flags;
}

/**
 * Gives labels places in `rows` rows so that no two overlap and no stem crosses a text: like stairs that lead down to
 * the right, each text passes above the flags to its right. The first requests choose first; one that would need more
 * rows than there are is left out. What room there is in the end is given to the texts. Labels that would reach beyond
 * `edge` turn to the other side of their stems. Depends on distances only, so that panning changes nothing.
 */
export function placeLabels(requests: readonly LabelRequest[], rows: number, edge = Infinity): readonly PlacedLabel[] {
  const flags = flagsOf(requests, rows, edge);
  /** By row: where the nearest flag to the right stands that is as high or higher, or where its text begins. */
  const nearest = Array.from({ length: rows }, () => edge + airAfter);
  const placed: PlacedLabel[] = [];
  for (let at = flags.length - 1; at >= 0; at--) {
    const flag = flags[at];
    if (!flag) continue;
    const { request, x, from, row, turned } = flag;
    const room = (nearest[row] ?? Infinity) - x - stemGap - airAfter;
    const width = turned ? request.width : Math.min(request.fullWidth, Math.max(request.width, room));
    placed.push({ index: request.index, x, row, width, turned });
    for (let below = 0; below <= row; below++) {
      nearest[below] = Math.min(nearest[below] ?? Infinity, below === row ? from : x);
    }
  }
  return placed.reverse();
}
