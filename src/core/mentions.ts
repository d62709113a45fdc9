import type { Id } from './knowledge';
import type { Mention } from './matcher';

/** Which mentions are shown as marked. */
export type MarkMode = 'off' | 'first' | 'all';

/** The mentions in a text, and where its sections begin. */
export interface MentionList {
  /** Ascending, not overlapping. */
  readonly mentions: readonly Mention[];
  /** UTF-16 offsets, ascending (`ProseMap.sections`). */
  readonly sections: ArrayLike<number>;
}

/**
 * The list for the same text with `\n` for each `\r\n`, which is how markdown-it counts.
 * @param text that the list belongs to
 */
export function withLineFeeds({ mentions, sections }: MentionList, text: string): MentionList {
  // Each list ascends, so that one walk through the line ends serves all of its offsets.
  const shifted = (): ((offset: number) => number) => {
    let removed = 0;
    let next = text.indexOf('\r\n');
    return (offset) => {
      for (; next >= 0 && next < offset; next = text.indexOf('\r\n', next + 2)) removed++;
      return offset - removed;
    };
  };
  const ofMention = shifted();
  const ofSection = shifted();
  return {
    mentions: mentions.map(({ start, end, conceptId }) => ({
      start: ofMention(start),
      end: ofMention(end),
      conceptId,
    })),
    sections: Array.from(sections, ofSection),
  };
}

/** Keeps which concepts have had their first mention in each section. */
export class FirstMentions {
  readonly #sections: ArrayLike<number>;
  readonly #seen = new Set<string>();

  /** @param sections UTF-16 offsets where sections begin, ascending */
  constructor(sections: ArrayLike<number>) {
    this.#sections = sections;
  }

  /** Whether the mention's concept has had one in its section. */
  has(mention: Mention): boolean {
    return this.#seen.has(this.#key(mention));
  }

  /** Takes the mention as the first of its concept in its section, unless there was one; tells whether it is. */
  add(mention: Mention): boolean {
    const { size } = this.#seen;
    return this.#seen.add(this.#key(mention)).size > size;
  }

  #key({ start, conceptId }: Mention): string {
    let low = 0;
    let high = this.#sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sections[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return `${low} ${conceptId}`;
  }
}

/** The first mention of each concept in each section. */
export function firstPerSection({ mentions, sections }: MentionList): readonly Mention[] {
  const firsts = new FirstMentions(sections);
  return mentions.filter((mention) => firsts.add(mention));
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
