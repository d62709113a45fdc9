/** A number from 0 to 2³² − 1 that a text always gives: FNV-1a, by Fowler, Noll and Vo, with a final mix. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < text.length; offset++) {
    hash = Math.imul(hash ^ text.charCodeAt(offset), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same things in an order that looks like chance and that the seed decides. */
export function seededOrder<T>(things: readonly T[], seed: string): readonly T[] {
  return things
    .map((thing, index) => ({ thing, rank: hashOf(`${seed} ${index}`) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}
