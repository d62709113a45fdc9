import { claimPatterns } from './claimPatterns';
import { claimKinds, type ClaimKind } from './claimWords';
import { statedTime, type StatedTime } from './statedTime';

/** That something happened to the subject in a year or decade. */
export interface DatedClaim {
  readonly kind: ClaimKind;
  /** The claim is about the very first time: `first released`, `the initial version`. */
  readonly isFirst: boolean;
  /** Who did it, as written; `undefined` when the sentence does not say. */
  readonly agent: string | undefined;
  readonly time: StatedTime;
  /** Index of the time in the sentence. */
  readonly timeIndex: number;
}

/** Where a clause that can stand alone begins. */
const clauseStart =
  /(?:[;:—]|, (?:but|while|whereas|and)|(?:,| [a-z]+) (?=(?:since|when|after|before|until|once) (?:[A-Z]|[Tt]he |$))) ?/g;

/** Words with which a sentence says something other than that it was so. */
const doubt =
  /\b(?:not|never|no longer|\w+n['’]t|wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|myth|claims?|claimed|reportedly|supposedly|rumou?r(?:s|ed)?|allegedly|apparently|perhaps|maybe|probably|possibly|some (?:say|sources|people)|according to|said to|believed|thought|disput\w*|debat\w*|disagree\w*|misdated|contrary|instead of|if|whether|would|could|should|might|will|plan(?:s|ned)|expected|scheduled|due|imagine|suppose|fiction|example)\b|["“”«»?|]/i;

/** Who did it, behind the date: `was released in 2003 by Y`. */
const laterAgent = /^ by (?<agent>[A-Z][^,.;:()\d¦]{1,60})/;

/** What follows from a statement puts no doubt on it: `…, so if you run Linux, you have it`. */
const consequence = /, so (?!far\b|called\b|they say\b).*$/;

/** Words that deny nothing. */
const notUntil = /\b(?:was not|wasn['’]t|not) until\b/i;

/**
 * The claim that a sentence makes about a subject; `undefined` when there is none, or its meaning is in any doubt. Only
 * the plainest sentences are understood.
 * @param sentence plain text
 * @param start, end where the subject stands in it
 */
export function datedClaimAbout(sentence: string, start: number, end: number): DatedClaim | undefined {
  if (doubt.test(sentence.replace(notUntil, '').replace(consequence, '')) || /^ *>/.test(sentence)) return undefined;
  const clause = [...sentence.slice(0, start).matchAll(clauseStart)].at(-1);
  const from = clause ? clause.index + clause[0].length : 0;
  const before = sentence.slice(from, start);
  const after = sentence.slice(end);
  for (const pattern of claimPatterns) {
    const left = pattern.before.exec(pattern.ofSentence ? sentence.slice(0, start) : before);
    const right = left && pattern.after.exec(after);
    if (!left || !right) continue;
    const groups = { ...definedOnly(left.groups), ...definedOnly(right.groups) };
    const kind = pattern.says ?? claimKinds.find((each) => (groups[each] ?? groups[`also_${each}`]) !== undefined);
    const year = groups['year'];
    if (kind === undefined || year === undefined) continue;
    const timeIndex =
      left.groups?.['year'] === undefined
        ? end + right[0].lastIndexOf(year)
        : (pattern.ofSentence ? 0 : from) + left[0].indexOf(year);
    const isFirst = pattern.isFirst === true || groups['first'] !== undefined;
    const agent = groups['agent'] ?? laterAgent.exec(after.slice(right[0].length))?.groups?.['agent'];
    return { kind, isFirst, agent: agent?.trim(), time: statedTime(year), timeIndex };
  }
  return undefined;
}

function definedOnly(groups: Record<string, string | undefined> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
