import type { Mention } from '../matcher';
import { datedClaimAbout } from './datedClaim';
import { hasHistory } from './dateFinding';
import type { CheckInput } from './finding';
import type { PlainSentence } from './plainSentence';
import type { ReadClaim } from './readClaim';
import { timePattern } from './statedTime';
import type { YearSentence } from './yearSentences';

/** What sentences such as “X was introduced in 2010” say. */
export function claimsInSentences(input: CheckInput, sentences: readonly YearSentence[]): readonly ReadClaim[] {
  return sentences.flatMap(({ sentence, mentions }) =>
    mentions.flatMap((mention) => {
      const claim = isToldTwice(mention, mentions, sentence) ? undefined : readClaim(mention, sentence, input);
      return claim ?? [];
    }),
  );
}

/** Whether a sentence names an entry twice, and two years: one may be that of a company, the other of its product. */
function isToldTwice(mention: Mention, all: readonly Mention[], { text }: PlainSentence): boolean {
  const isAgain = all.some((other) => other !== mention && other.conceptId === mention.conceptId);
  return isAgain && (text.match(timePattern)?.length ?? 0) > 1;
}

function readClaim(mention: Mention, sentence: PlainSentence, { text, knowledge }: CheckInput): ReadClaim | undefined {
  const entry = knowledge.entry(mention.conceptId);
  const written = text.slice(mention.start, mention.end);
  if (!entry || !hasHistory(entry, written)) return undefined;
  const claim = datedClaimAbout(sentence.text, sentence.indexOf(mention.start), sentence.indexOf(mention.end));
  return claim && { claim, entry, written, namedAt: mention.start, timeAt: sentence.offsetOf(claim.timeIndex) };
}
