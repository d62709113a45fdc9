import { againstClaim } from './againstClaim';
import { checkDatedLists } from './datedLists';
import { claimsInSentences } from './datedSentences';
import { claimsInTables } from './datedTables';
import { checkDatedWorks } from './datedWorks';
import type { CheckInput, Finding } from './finding';
import type { ReadClaim } from './readClaim';
import { sentencesWithYears } from './yearSentences';

/** Years that the record contradicts, in sentences, lists and tables. Silent when unsure. */
export function checkDates(input: CheckInput): readonly Finding[] {
  const sentences = sentencesWithYears(input);
  const against = (claims: readonly ReadClaim[]): readonly Finding[] =>
    claims.flatMap(
      ({ claim, entry, written, timeAt }) => againstClaim(claim, entry, written, timeAt, input.knowledge) ?? [],
    );
  const found = new Map<number, Finding>();
  const all = [
    ...against(claimsInSentences(input, sentences)),
    ...checkDatedWorks(input, sentences),
    ...against(claimsInTables(input)),
    ...checkDatedLists(input, sentences),
  ];
  for (const finding of all) if (!found.has(finding.start)) found.set(finding.start, finding);
  return [...found.values()];
}
