import { checkDatedLists } from './datedLists';
import { checkDatedSentences } from './datedSentences';
import type { CheckInput, Finding } from './finding';

/** Years that the record contradicts, in sentences and in lists. Silent when unsure. */
export function checkDates(input: CheckInput): readonly Finding[] {
  const inSentences = checkDatedSentences(input);
  const known = new Set(inSentences.map(({ start }) => start));
  return [...inSentences, ...checkDatedLists(input).filter(({ start }) => !known.has(start))];
}
