import type { Mention } from '../matcher';
import { againstClaim } from './againstClaim';
import { datedClaimAbout } from './datedClaim';
import { hasHistory } from './dateFinding';
import type { CheckInput, Finding } from './finding';
import type { PlainSentence } from './plainSentence';
import { timePattern } from './statedTime';
import type { YearSentence } from './yearSentences';

/** Sentences such as “X was introduced in 2010” that the record contradicts. */
export function checkDatedSentences(input: CheckInput, sentences: readonly YearSentence[]): readonly Finding[] {
  return sentences.flatMap(({ sentence, mentions }) =>
    mentions.flatMap((mention) => {
      const finding = isToldTwice(mention, mentions, sentence) ? undefined : checkClaim(mention, sentence, input);
      return finding ? [finding] : [];
    }),
  );
}

/** Whether a sentence names an entry twice, and two years: one may be that of a company, the other of its product. */
function isToldTwice(mention: Mention, all: readonly Mention[], { text }: PlainSentence): boolean {
  const isAgain = all.some((other) => other !== mention && other.conceptId === mention.conceptId);
  return isAgain && (text.match(timePattern)?.length ?? 0) > 1;
}

function checkClaim(mention: Mention, sentence: PlainSentence, { text, knowledge }: CheckInput): Finding | undefined {
  const entry = knowledge.entry(mention.conceptId);
  const written = text.slice(mention.start, mention.end);
  if (!entry || !hasHistory(entry, written)) return undefined;
  const claim = datedClaimAbout(sentence.text, sentence.indexOf(mention.start), sentence.indexOf(mention.end));
  return claim && againstClaim(claim, entry, written, sentence.offsetOf(claim.timeIndex), knowledge);
}
