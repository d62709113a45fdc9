/** A place on the page, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function centre({ left, top, width, height }: Box): readonly [x: number, y: number] {
  return [left + width / 2, top + height / 2];
}

/**
 * Where an arrow key leads among boxes: to the nearest one that lies in that direction, what is straight ahead before
 * what is to the side.
 * @param key as of a keyboard event
 * @returns the index of the box; `undefined` when none lies there, or the key is no arrow
 */
export function boxInDirection(boxes: readonly Box[], from: number, key: string): number | undefined {
  const direction = directions[key];
  const start = boxes[from];
  if (!direction || !start) return undefined;
  const [fromX, fromY] = centre(start);
  const distances = boxes.flatMap((box, index) => {
    const [x, y] = centre(box);
    const ahead = (x - fromX) * direction[0] + (y - fromY) * direction[1];
    const aside = Math.abs((x - fromX) * direction[1]) + Math.abs((y - fromY) * direction[0]);
    return index !== from && ahead > 1 ? [{ index, distance: ahead + 4 * aside }] : [];
  });
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.index;
}
