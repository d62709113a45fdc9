import type { Knowledge, Concept } from '../knowledge';
import type { Mention } from '../matcher';
import { dateFinding, disputeWith, hasHistory } from './dateFinding';
import { datedClaimAbout, type DatedClaim } from './datedClaim';
import type { CheckInput, Finding } from './finding';
import type { PlainSentence } from './plainSentence';
import { contradiction, covers, isSure } from './record';
import { yearDigits, type YearSentence } from './yearSentences';

const yearPattern = new RegExp(`\\b${yearDigits}\\b`, 'g');

/** Sentences such as “X was introduced in 2010” that the record contradicts. */
export function checkDatedSentences(input: CheckInput, sentences: readonly YearSentence[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { sentence, mentions } of sentences) {
    for (const mention of mentions) {
      const entry = input.knowledge.entry(mention.conceptId);
      if (!entry || isToldTwice(mention, mentions, sentence)) continue;
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
  if (!claim) return undefined;
  if (!against) return checkDisputed(claim, entry, sentence, knowledge);
  const { events, isUnreleased, isTooEarly, isNext } = against;
  const ids = events.map(({ id }) => id);
  // The record could be incomplete: enough only where sources disagree.
  const isWeak = isUnreleased || isTooEarly || isNext;
  if (isWeak && !disputeWith(claim.year, entry, ids, knowledge)) return undefined;
  const start = sentence.offsetOf(claim.yearIndex);
  return dateFinding(start, claim.year, entry, events, knowledge);
}

/** A year that a source gives in a dispute, and the record does not, though no event is just of the kind claimed. */
function checkDisputed(
  { kind, year, yearIndex }: DatedClaim,
  entry: Concept,
  sentence: PlainSentence,
  knowledge: Knowledge,
): Finding | undefined {
  if (kind !== 'introduce' && kind !== 'release' && kind !== 'announce') return undefined;
  const all = knowledge.eventsOf(entry.id);
  const [origin] = all.filter(({ concepts }) => concepts[0] === entry.id);
  if (!origin || !isSure(origin) || all.some((event) => covers(event, year))) return undefined;
  const dispute = disputeWith(year, entry, [], knowledge);
  // What the record says of the year itself, it must deny.
  const said = dispute?.record.replaceAll(new RegExp(`\\bnot (?:in )?${year}|\\b${year} is wrong`, 'g'), '');
  if (said === undefined || said.includes(String(year))) return undefined;
  return dateFinding(sentence.offsetOf(yearIndex), year, entry, [origin], knowledge);
}
