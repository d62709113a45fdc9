import { checkDatedLists } from './datedLists';
import { checkDatedSentences } from './datedSentences';
import type { CheckInput, Finding } from './finding';
import { sentencesWithYears } from './yearSentences';

/** Years that the record contradicts, in sentences and in lists. Silent when unsure. */
export function checkDates(input: CheckInput): readonly Finding[] {
  const sentences = sentencesWithYears(input);
  const inSentences = checkDatedSentences(input, sentences);
  const known = new Set(inSentences.map(({ start }) => start));
  return [...inSentences, ...checkDatedLists(input, sentences).filter(({ start }) => !known.has(start))];
}
