import type { Mention } from '../matcher';
import type { CheckInput } from './finding';
import { plainSentenceAt, type PlainSentence } from './plainSentence';
import { timePattern } from './statedTime';

/** A sentence, list item or table row with a year or decade in it, and the terms that it mentions. */
export interface YearSentence {
  readonly sentence: PlainSentence;
  /** Ascending. */
  readonly mentions: readonly Mention[];
}

/** The sentences of a document that have a year, in the order of the text: all that checks of dates look at. */
export function sentencesWithYears({ text, mentions, prose }: CheckInput): readonly YearSentence[] {
  const found: YearSentence[] = [];
  let checkedUpTo = -1;
  let next = 0;
  for (const { index } of text.matchAll(timePattern)) {
    if (index < checkedUpTo || prose.kindAt(index) !== undefined) continue;
    const sentence = plainSentenceAt(text, prose, index);
    checkedUpTo = sentence.end;
    while ((mentions[next]?.end ?? Infinity) <= sentence.start) next++;
    const inSentence: Mention[] = [];
    for (let at = next; (mentions[at]?.start ?? Infinity) < sentence.end; at++) {
      const mention = mentions[at];
      if (mention) inSentence.push(mention);
    }
    found.push({ sentence, mentions: inSentence });
  }
  return found;
}
