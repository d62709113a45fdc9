/** A label that wants a place above its mark. Lengths are in pixels. */
export interface LabelRequest {
  readonly index: number;
  /** Where its stem stands. */
  readonly x: number;
  /** The least width that is of use. */
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

interface Flag extends LabelRequest {
  row: number;
}

function endOf({ x, width }: LabelRequest): number {
  return x + stemGap + width + airAfter;
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

/** The lowest row in which the flag's text passes above all flags to its right that it reaches. */
function rowFor(flags: readonly Flag[], at: number): number {
  const flag = flags[at];
  if (!flag) return 0;
  const end = endOf(flag);
  let row = 0;
  for (let next = at + 1; next < flags.length; next++) {
    const other = flags[next];
    if (!other || other.x >= end) break;
    row = Math.max(row, other.row + 1);
  }
  return row;
}

/**
 * Gives the flag at a place its row, and those to its left the rows that they then need.
 * @returns whether all of them still fit into `rows` rows; when not, everything is as it was
 */
function settle(flags: readonly Flag[], from: number, rows: number, longest: number): boolean {
  const undo: (readonly [Flag, number])[] = [];
  let reach = -Infinity;
  for (let at = from; at >= 0; at--) {
    const flag = flags[at];
    // Nothing that far to the left can reach what has changed.
    if (!flag || (at < from && flag.x + longest < reach)) break;
    const row = rowFor(flags, at);
    if (row === flag.row && at < from) continue;
    undo.push([flag, flag.row]);
    flag.row = row;
    reach = flag.x;
    if (row < rows) continue;
    for (const [each, before] of undo) each.row = before;
    return false;
  }
  return true;
}

/**
 * Gives labels places in `rows` rows so that no two overlap and no stem crosses a text: like stairs that lead down to
 * the right, each text passes above the flags to its right. The first requests choose first; one that would need more
 * rows than there are is left out. What room there is in the end is given to the texts. Depends on distances only,
 * so that panning changes nothing.
 */
export function placeLabels(requests: readonly LabelRequest[], rows: number): readonly PlacedLabel[] {
  const flags: Flag[] = [];
  const longest = requests.reduce((most, { width }) => Math.max(most, width), 0) + stemGap + airAfter;
  for (const request of requests) {
    const at = firstBehind(flags, request.x);
    flags.splice(at, 0, { ...request, row: 0 });
    if (!settle(flags, at, rows, longest)) flags.splice(at, 1);
  }
  return flags.map(({ index, x, width, fullWidth, row }, at) => {
    // What is in the way of a longer text: the next flag that is as high or higher.
    const next = flags.slice(at + 1).find((other) => other.row >= row)?.x ?? Infinity;
    const room = next - x - stemGap - airAfter;
    return { index, x, row, width: Math.min(fullWidth, Math.max(width, room)) };
  });
}
