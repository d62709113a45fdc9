import type { Definition } from './definitions';
import type { FieldTally, PhraseRange } from './otherFields';

/** What a part of a document, or the whole, says about the senses of its words. */
export interface SenseShare {
  /** What it says that acronyms mean. */
  readonly definitions: readonly Definition[];
  /** The words of other fields, by the index of the field. */
  readonly fields: readonly FieldTally[];
}

export const NO_SENSES: SenseShare = { definitions: [], fields: [] };

/** The share of a document from those of its parts. Offsets stay those into each part. */
export function joinSenses(parts: readonly SenseShare[]): SenseShare {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? NO_SENSES;
  const fields = first.fields.map((_, index) => {
    let count = 0;
    const firsts = new Map<string, PhraseRange>();
    for (const part of parts) {
      const tally = part.fields[index];
      if (tally === undefined) continue;
      count += tally.count;
      for (const [word, range] of tally.firsts) if (!firsts.has(word)) firsts.set(word, range);
    }
    return { count, firsts };
  });
  return { definitions: parts.flatMap(({ definitions }) => definitions), fields };
}
