import { checkAcronyms } from './acronyms';
import { checkDates } from './dates';
import { checkFormerKeys } from './formerKeys';
import type { CheckInput, CheckName, Finding } from './finding';
import { checkTermNames } from './names';
import { checkSpelling } from './spelling';
import { Suppressions } from './suppression';

export { isEarlierSlides } from './slides';
export { checkNames, type EarlierText, type CheckInput, type CheckName, type Finding, type Fix } from './finding';
export { confirmedClaims, type ConfirmedClaim } from './confirmed';
export { lineForComment, lineForFileComment } from './commentPlace';
export { suppressionComment } from './suppression';

const checks: Readonly<Record<CheckName, (input: CheckInput) => readonly Finding[]>> = {
  acronyms: checkAcronyms,
  names: checkTermNames,
  spelling: checkSpelling,
  dates: checkDates,
  keys: checkFormerKeys,
};

/** What these checks find in a document and its author has not switched off, in the order of the text. */
export function runChecks(input: CheckInput, names: readonly CheckName[]): readonly Finding[] {
  const suppressions = new Suppressions(input.text);
  return names
    .flatMap((name) => checks[name](input))
    .filter((finding) => !suppressions.has(finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
