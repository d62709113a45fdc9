import type { Lane } from '../knowledge';
import { dotPath, lastingPath, pillPath, stemPath, type Mark } from './marks';
import { metrics, rowBottom, type Scene, type SceneLane } from './scene';

/** What is drawn of a lane, from back to front. */
export const markLayers = ['stems', 'disputed', 'lasting', 'ranges', 'loose', 'points', 'landmarks'] as const;
export type MarkLayer = (typeof markLayers)[number];

/**
 * Width of a piece, in pixels. A browser draws a page in tiles, and for each tile draws every path that reaches into it
 * as a whole: one path for a whole lane is drawn many times over. Pieces narrower than this are more elements for no
 * gain.
 */
const pieceWidth = 256;

/** Length of a dash with its gap in the outline of a loose mark, in pixels; the style sheet says the same. */
const dash = 5.2;

/** How far a mark, or what surrounds it, may extend beyond its ends, in pixels. */
const reach = 16;

/**
 * A mark without what lies far outside of the part that is drawn: an outline of dashes is drawn dash by dash, seen or
 * not. What is cut off is a whole number of dashes, so that those that are seen stay where they are.
 */
function clipped({ from, to }: Mark, left: number, right: number): { readonly from: number; readonly to: number } {
  const before = Math.max(0, Math.floor((left - reach - from) / dash));
  const after = Math.max(0, Math.floor((to - right - reach) / dash));
  return { from: from + before * dash, to: to - after * dash };
}

/** The marks of a lane as path data, in pieces by where each begins. */
export class LanePaths {
  readonly lane: Lane;
  readonly #left: number;
  readonly #pieces: Readonly<Record<MarkLayer, string[]>> = {
    stems: [],
    disputed: [],
    lasting: [],
    ranges: [],
    loose: [],
    points: [],
    landmarks: [],
  };

  constructor(lane: Lane, left: number) {
    this.lane = lane;
    this.#left = left;
  }

  add(layer: MarkLayer, x: number, path: string): void {
    const piece = Math.max(0, Math.floor((x - this.#left) / pieceWidth));
    this.#pieces[layer][piece] = (this.#pieces[layer][piece] ?? '') + path;
  }

  /** The pieces that are not empty. */
  piecesOf(layer: MarkLayer): readonly string[] {
    return this.#pieces[layer].filter(Boolean);
  }
}

function lanePaths({ band, placed }: SceneLane, left: number, right: number): LanePaths {
  const paths = new LanePaths(band.lane, left);
  const y = band.baseline;
  for (const { event, mark, label } of placed) {
    if (mark.to < left - reach || mark.from > right + reach) continue;
    const { kind, anchor } = mark;
    const { from, to } = clipped(mark, left, right);
    const radius = event.landmark ? metrics.landmarkRadius : metrics.radius;
    const inset = Math.min(radius, (to - from) / 2);
    const pill = (half: number): string => pillPath(from + inset, to - inset, y, half);
    if (label) paths.add('stems', anchor, stemPath(anchor, y - radius, rowBottom(band, label.row) - metrics.row + 4));
    if (event.disputed) paths.add('disputed', from, pill(metrics.ring));
    if (kind === 'lasting') paths.add('lasting', from, lastingPath(from, to, y, radius));
    else if (kind === 'range') paths.add('ranges', from, pill(radius));
    else if (kind === 'loose') paths.add('loose', from, pill(radius));
    else paths.add(event.landmark ? 'landmarks' : 'points', from, dotPath(from, y));
  }
  return paths;
}

/** The marks of a part of the scene, lane by lane; `left` and `right` are in pixels from the scene's origin. */
export function markPaths(scene: Scene, left: number, right: number): readonly LanePaths[] {
  return scene.lanes.map((lane) => lanePaths(lane, left, right));
}
