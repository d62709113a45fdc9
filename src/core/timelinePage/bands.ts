import type { Lane } from '../knowledge';

/** The place of a lane on the page, in pixels from the top of the chart. */
export interface Band {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** The line on which the marks stand. */
  readonly baseline: number;
  /** How many rows of labels fit above the marks. */
  readonly rows: number;
}

/** Measures of a band, in pixels. */
export interface BandMetrics {
  /** Height of the part that holds the marks. */
  readonly base: number;
  /** Height of a row of labels. */
  readonly row: number;
  /** Height of what stands above the labels, such as the lane's name. */
  readonly header: number;
}

/**
 * Divides the height among the lanes. Each gets one row of labels at least, so that the bands together may be taller
 * than the height; further rows go where the most events are, and what is left over is shared.
 */
export function bandsOf(
  lanes: readonly { readonly lane: Lane; readonly count: number }[],
  height: number,
  metrics: BandMetrics,
): readonly Band[] {
  const least = metrics.base + metrics.header + metrics.row;
  const rows = lanes.map(() => 1);
  let spare = Math.floor((height - lanes.length * least) / metrics.row);
  // Highest averages: each row goes to the lane with the most events for the rows that it has.
  for (; spare > 0; spare--) {
    let best = -1;
    let most = 0;
    lanes.forEach(({ count }, index) => {
      const share = Math.sqrt(count + 1) / (rows[index] ?? 1);
      if (share > most) [best, most] = [index, share];
    });
    if (best < 0) break;
    rows[best] = (rows[best] ?? 1) + 1;
  }
  const used = lanes.length * (least - metrics.row) + rows.reduce((sum, each) => sum + each, 0) * metrics.row;
  const extra = lanes.length === 0 ? 0 : Math.max(0, height - used) / lanes.length;
  const bands: Band[] = [];
  let top = 0;
  lanes.forEach(({ lane }, index) => {
    const own = rows[index] ?? 1;
    const bandHeight = metrics.base + metrics.header + own * metrics.row + extra;
    bands.push({ lane, top, height: bandHeight, baseline: top + bandHeight - metrics.base / 2, rows: own });
    top += bandHeight;
  });
  return bands;
}
