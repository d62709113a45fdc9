import type { Id } from './knowledge';
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

/** A concept in a document, with where it stands. */
export interface UsedConcept {
  readonly id: Id;
  /** How often it is mentioned. */
  readonly count: number;
  /** Its first mention. */
  readonly first: Mention;
}

/** The concepts that a document mentions, in the order of their first mention. */
export function conceptsInOrder(mentions: readonly Mention[]): readonly UsedConcept[] {
  const used = new Map<Id, UsedConcept>();
  for (const mention of mentions) {
    const { conceptId: id } = mention;
    const known = used.get(id);
    used.set(id, { id, count: (known?.count ?? 0) + 1, first: known?.first ?? mention });
  }
  return [...used.values()];
}
