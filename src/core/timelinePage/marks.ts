import type { PageEvent } from './pageModel';

/**
 * How a mark looks, which says how well its date is known:
 * `point`, the day is known, or more exactly than can be seen at this scale; `range`, it happened at some time within;
 * `loose`, the same with ends that are about or uncertain; `lasting`, it lasted from one end to the other.
 */
export type MarkKind = 'point' | 'range' | 'loose' | 'lasting';

/** The place of a mark, in pixels along the axis. */
export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
  /** Where a label's stem stands. */
  readonly anchor: number;
}

/** A range narrower than this looks no different from a point. */
const narrowest = 7;

/** How far its stem is from the beginning of a long mark. */
const anchorInset = 8;

/**
 * The mark of an event on an axis that begins at `origin`, a decimal year. `edge` is where what still lasts is cut off.
 */
export function markOf(event: PageEvent, origin: number, perYear: number, edge: number): Mark {
  const from = (event.start - origin) * perYear;
  const to = ((event.end ?? edge) - origin) * perYear;
  const middle = (from + to) / 2;
  if (event.approximate || event.uncertain) {
    // Never so narrow that it could be taken for a point.
    const half = Math.max((to - from) / 2, narrowest);
    return {
      kind: 'loose',
      from: middle - half,
      to: middle + half,
      anchor: Math.min(middle, middle - half + anchorInset),
    };
  }
  if (to - from < narrowest) return { kind: 'point', from: middle, to: middle, anchor: middle };
  return { kind: event.lasting ? 'lasting' : 'range', from, to, anchor: Math.min(middle, from + anchorInset) };
}

/** A number with as few characters as drawing needs. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Path data of a pill from `from` to `to` around the height `y`. */
export function pillPath(from: number, to: number, y: number, radius: number): string {
  const r = short(radius);
  const d = short(radius * 2);
  return `M${short(from)} ${short(y - radius)}H${short(to)}a${r} ${r} 0 0 1 0 ${d}H${short(from)}a${r} ${r} 0 0 1 0-${d}Z`;
}

/** Path data of a dot, to be stroked with round caps. */
export function dotPath(x: number, y: number): string {
  return `M${short(x)} ${short(y)}h0`;
}

/** Path data of a thing that lasted: a bar with a bracket at each end. */
export function lastingPath(from: number, to: number, y: number, half: number): string {
  const ends = [from, to].map((x) => `M${short(x)} ${short(y - half)}v${short(half * 2)}`).join('');
  return `M${short(from)} ${short(y)}H${short(to)}${ends}`;
}

/** Path data of the stem from a mark up to its label. */
export function stemPath(x: number, bottom: number, top: number): string {
  return `M${short(x)} ${short(bottom)}V${short(top)}`;
}
