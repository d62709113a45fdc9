import type { DatedEvent } from '../knowledge';
import type { AskedYears } from './query';
import type { Found } from './search';
import type { Searchable } from './searchable';

/** How many years before and after are looked at when nothing happened in those that are asked for. */
const windows = [0, 1, 2, 3, 5, 10];

/**
 * The events in the years that are asked for, or in those nearest to them.
 * @param holding finds those of some candidates that hold words
 */
export function inYears(
  events: readonly Searchable<DatedEvent>[],
  { from, to }: AskedYears,
  words: string,
  holding: (candidates: readonly Searchable<DatedEvent>[], words: string) => readonly Found<DatedEvent>[],
): readonly Found<DatedEvent>[] {
  for (const more of windows) {
    const then = events.filter(
      ({ item: { when } }) => when.earliest.year <= to + more && (when.latest?.year ?? Infinity) >= from - more,
    );
    const found = words === '' ? then.map(({ item, weight }) => ({ item, quality: 1 - weight })) : holding(then, words);
    if (found.length > 0) return found;
  }
  return [];
}
