import type { Mention } from './matcher';

/** Which mentions are shown as marked. */
export type MarkMode = 'off' | 'first' | 'all';

/**
 * The first mention of each concept in each section.
 * @param mentions ascending by start
 * @param sections UTF-16 offsets where sections begin, ascending (`ProseMap.sections`)
 */
export function firstPerSection(mentions: readonly Mention[], sections: ArrayLike<number>): readonly Mention[] {
  const seen = new Set<string>();
  const place = { section: 0 };
  return mentions.filter(({ start, conceptId }) => {
    while (place.section < sections.length && (sections[place.section] ?? 0) <= start) {
      place.section += 1;
      seen.clear();
    }
    if (seen.has(conceptId)) return false;
    seen.add(conceptId);
    return true;
  });
}
