import type { ClaimPattern } from './claimPattern';
import {
  adverbs,
  agent,
  alternatives,
  aside,
  byAgent,
  date,
  inDate,
  item,
  lead,
  plainDate,
  remark,
  stop,
  tail,
} from './claimWords';

/** What a thing is, up to its last noun: `is an open-source hypervisor`. */
const isA =
  ' (?:is|was) (?:an?|the|one of the) (?:[^,.;:¦]{0,80}[ -])?(?:hypervisors?|emulators?|virtualizers?|platforms?|projects?|products?|technolog(?:y|ies)|extensions?|systems?|software|tools?|runtimes?|engines?|solutions?|monitors?|programs?|services?|frameworks?|librar(?:y|ies)|compan(?:y|ies)|VMMs?|features?|APIs?|orchestrators?|modules?|drivers?|mechanisms?)';
const inIts = '(?=[^\\d]{0,80}$)';
const introduction = `${item}(?:Back in|In|On|By|During|Only in|It was in) ${date},? (?:that )?`;
const untilThen = `${item}(?:It was not|It wasn[’']t|Not) until ${date},? that (?:the )?$`;

/** Sentences whose verb says what has happened to their subject. */
export const verbClaims: readonly ClaimPattern[] = [
  // X was [first] released [by Y] in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^${remark} (?:is|was|were|had been|has been|got) ${adverbs}(?:${alternatives('passive')})${byAgent}${inDate}${tail}`,
    ),
  },
  // X [first] debuted in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(`^${remark} ${adverbs}(?:${alternatives('alone')})${inDate}${tail}`),
  },
  // Y introduced [its] X in 2003
  {
    before: new RegExp(`${item}${agent}(?:${aside})? ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`),
    after: new RegExp(`^${remark}${inDate}${tail}`),
  },
  // In 2003, Y introduced X.
  {
    before: new RegExp(
      `${introduction}${agent}(?:${aside})? ${adverbs}(?:${alternatives('active')}) (?:its |the |their )?$`,
    ),
    after: new RegExp(`^(?: \\([^()\\d¦]{1,80}\\))?${stop}`),
  },
  // In 2003, X was released [by Y].
  {
    before: new RegExp(`${introduction}(?:the )?$`),
    after: new RegExp(`^${remark} (?:was|were) ${adverbs}(?:${alternatives('passive')})${byAgent}${stop}`),
  },
  // In 2003, X appeared.
  {
    before: new RegExp(`${introduction}(?:the )?$`),
    after: new RegExp(`^${remark} ${adverbs}(?:${alternatives('alone')})${stop}`),
  },
  // It was not until 2003 that X was released.
  {
    before: new RegExp(untilThen),
    after: new RegExp(`^${remark} (?:was|were) ${adverbs}(?:${alternatives('passive')})${byAgent}${stop}`),
  },
  {
    before: new RegExp(untilThen),
    after: new RegExp(`^${remark} ${adverbs}(?:${alternatives('alone')})${stop}`),
  },
  // First released [by Y] in 2003, X is …
  {
    before: new RegExp(
      `${item}(?:(?<first>First|Originally|Initially) )?(?:${alternatives('passive')})${byAgent} (?:in|on) ${date}, (?:the )?$`,
      'i',
    ),
    after: /^(?: \([^()\d¦]{1,80}\))? [a-z]+ (?!in |on |and )/,
  },
  // X, first released [by Y] in 2003, is …
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))?, (?:which |that )?(?:was |were )?${adverbs}(?:${alternatives('passive')})${byAgent}${inDate}(?:\\.?$|,(?= (?:and |also |now )?[a-z]))(?! (?:and|or) (?:in |on |again ))`,
    ),
  },
  // X, which came out in 2003, is …
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))?, which ${adverbs}(?:${alternatives('alone')})${inDate}(?:\\.?$|,(?= (?:and |also |now )?[a-z]))`,
    ),
  },
  // Y was released in 2003 and X in 2007
  {
    before: new RegExp(
      `${item}[^,;:()¦]*(?: (?:is|was|were))? ${adverbs}(?:${alternatives('passive')}|${alternatives('alone').replaceAll('(?<', '(?<also_')})(?: by [^,;:()\\d¦]{2,40})? (?:in|on) ${plainDate},? (?:and|followed by|then|while) (?:then )?(?:by )?(?:the )?$`,
    ),
    after: new RegExp(`^ (?:followed )?(?:in|on) ${date}${tail}`),
  },
  // X (first released in 2003) is …
  {
    before: new RegExp(`(?:^|[ (*_])$`),
    after: new RegExp(`^ \\(${adverbs}(?:${alternatives('passive')})${byAgent}(?: (?:in|on))? ${date}\\)`),
  },
  // X is a hypervisor [that was] [first] released [by Y] in 2003
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))?${isA},? (?:(?:that|which) (?:was|were) )?${adverbs}(?:${alternatives('passive')})${byAgent}${inDate}${tail}${inIts}`,
    ),
  },
  {
    before: new RegExp(`${lead}$`),
    after: new RegExp(
      `^(?: \\([^()\\d¦]{1,80}\\))?${isA},? (?:that|which) ${adverbs}(?:${alternatives('alone')})${inDate}${tail}${inIts}`,
    ),
  },
];
