import type { Mention } from '../matcher';
import type { Concept } from '../model';
import { dateFinding, disputeWith, hasHistory } from './dateFinding';
import { datedClaimAbout } from './datedClaim';
import type { CheckInput, Finding } from './finding';
import { plainSentenceAt, type PlainSentence } from './plainSentence';
import { contradiction } from './record';

const yearPattern = /\b(?:19[5-9]|20[0-4])\d\b/g;

/** Sentences such as “X was introduced in 2010” that the record contradicts. */
export function checkDatedSentences(input: CheckInput): readonly Finding[] {
  const { text, mentions, prose } = input;
  const findings: Finding[] = [];
  let checkedUpTo = -1;
  let next = 0;
  for (const { index } of text.matchAll(yearPattern)) {
    if (index < checkedUpTo || prose.kindAt(index) !== undefined) continue;
    const sentence = plainSentenceAt(text, prose, index);
    checkedUpTo = sentence.end;
    while ((mentions[next]?.end ?? Infinity) <= sentence.start) next++;
    const inSentence: Mention[] = [];
    for (let at = next; (mentions[at]?.start ?? Infinity) < sentence.end; at++) {
      const mention = mentions[at];
      if (mention) inSentence.push(mention);
    }
    for (const mention of inSentence) {
      const entry = input.knowledge.entry(mention.conceptId);
      if (!entry || isToldTwice(mention, inSentence, sentence)) continue;
      const finding = checkClaim(mention, entry, sentence, input);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

/** Whether a sentence names an entry twice, and two years: one may be that of a company, the other of its product. */
function isToldTwice(mention: Mention, all: readonly Mention[], { text }: PlainSentence): boolean {
  const isAgain = all.some((other) => other !== mention && other.conceptId === mention.conceptId);
  return isAgain && (text.match(yearPattern)?.length ?? 0) > 1;
}

function checkClaim(
  mention: Mention,
  entry: Concept,
  sentence: PlainSentence,
  { text, knowledge }: CheckInput,
): Finding | undefined {
  const written = text.slice(mention.start, mention.end);
  if (!hasHistory(entry, written)) return undefined;
  const claim = datedClaimAbout(sentence.text, sentence.indexOf(mention.start), sentence.indexOf(mention.end));
  const against = claim && contradiction(claim, entry, written, knowledge);
  if (!claim || !against) return undefined;
  const { events, isUnreleased, isTooEarly, isNext } = against;
  const ids = events.map(({ id }) => id);
  // The record could be incomplete: enough only where sources disagree.
  const isWeak = isUnreleased || isTooEarly || isNext;
  if (isWeak && !disputeWith(claim.year, entry, ids, knowledge)) return undefined;
  const start = sentence.offsetOf(claim.yearIndex);
  if (text.slice(start, start + 4) !== String(claim.year)) return undefined;
  return dateFinding(start, claim.year, entry, events, knowledge);
}
