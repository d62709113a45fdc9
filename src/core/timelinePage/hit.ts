import { metrics, rowBottom, type PlacedEvent, type Scene } from './scene';
import { stemGap } from './labels';

/** How far from a mark the pointer may be, in pixels. */
const tolerance = 9;

/** How far the pointer is from a mark along the axis; a wide mark gives way to points that stand on it. */
function distance({ mark, event }: PlacedEvent, x: number): number {
  const outside = Math.max(mark.from - x, x - mark.to, 0);
  return outside + (mark.kind === 'point' ? 0 : 4) - (event.landmark ? 1 : 0);
}

function isOnLabel({ band, label }: PlacedEvent, x: number, y: number): boolean {
  if (!label) return false;
  const bottom = rowBottom(band, label.row);
  const [left, right] = label.turned
    ? [label.x - stemGap - label.width, label.x]
    : [label.x, label.x + stemGap + label.width];
  return y <= bottom && y > bottom - metrics.row && x >= left - 2 && x <= right + 2;
}

/** What is at a place of the scene: the label there, or the nearest mark; `undefined` when there is nothing near. */
export function hit(scene: Scene, x: number, y: number): PlacedEvent | undefined {
  let best: PlacedEvent | undefined;
  let least = tolerance;
  for (const placed of scene.placed) {
    const { band } = placed;
    if (y < band.top || y >= band.top + band.height) continue;
    if (isOnLabel(placed, x, y)) return placed;
    if (Math.abs(y - band.baseline) > metrics.base / 2) continue;
    const far = distance(placed, x);
    if (far < least) [best, least] = [placed, far];
  }
  return best;
}
