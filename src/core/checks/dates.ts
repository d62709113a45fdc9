import { checkDatedLists } from './datedLists';
import { checkDatedSentences } from './datedSentences';
import { checkDatedTables } from './datedTables';
import { checkDatedWorks } from './datedWorks';
import type { CheckInput, Finding } from './finding';
import { sentencesWithYears } from './yearSentences';

/** Years that the record contradicts, in sentences, lists and tables. Silent when unsure. */
export function checkDates(input: CheckInput): readonly Finding[] {
  const sentences = sentencesWithYears(input);
  const found = new Map<number, Finding>();
  const all = [
    ...checkDatedSentences(input, sentences),
    ...checkDatedWorks(input, sentences),
    ...checkDatedTables(input),
    ...checkDatedLists(input, sentences),
  ];
  for (const finding of all) if (!found.has(finding.start)) found.set(finding.start, finding);
  return [...found.values()];
}
