// Time against size for texts made to be slow: twice the size must take about twice the time.
import { TermMatcher } from '../../src/core/matcher';
import { ADVERSARIAL } from '../support/adversarialTexts';
import { LANGUAGES } from '../support/proseTexts';
import { term } from '../support/terms';
import { measure } from './support/measure';

const matcher = new TermMatcher([
  term('hypervisor'),
  term('live migration'),
  term('a a a a b'),
  term('host', { evidence: { cues: ['boot', 'virtual machine'], vetoes: ['to host a'] } }),
]);
const SIZES = [50_000, 200_000];
const big = `A hypervisor.\n\n${'a'.repeat(2_000_000)}`;
/** Growth with the square would be 16. */
const MAX_GROWTH = 11;

console.log(`ms at ${SIZES.join(' and ')} characters, in the language where it takes longest`);
for (const [title, make] of Object.entries(ADVERSARIAL)) {
  // With a term, or what is prose would not be looked for.
  const texts = SIZES.map((size) => `A hypervisor.\n\n${make(size)}`);
  let worst = { languageId: '', times: [0, 0] };
  for (const languageId of LANGUAGES) {
    const runs = texts.map((text, index) => ({
      name: String(index),
      run: () => matcher.findMentions(text, languageId).length,
    }));
    const times = measure(runs, 5).map(({ milliseconds }) => milliseconds);
    if ((times[1] ?? 0) > (worst.times[1] ?? 0)) worst = { languageId, times };
  }
  const [small = 1, large = 1] = worst.times;
  const growth = large / small;
  const verdict = growth > MAX_GROWTH && large > 40 ? '  NOT LINEAR' : '';
  if (verdict !== '') process.exitCode = 1;
  console.log(
    `  ${title.padEnd(36)} ${small.toFixed(1).padStart(7)} ${large.toFixed(1).padStart(7)}  x${growth.toFixed(1)}  ${worst.languageId}${verdict}`,
  );
}
const [megabytes] = measure([{ name: '', run: () => matcher.findMentions(big, 'markdown').length }], 3);
console.log(`  one word of 2 MB: ${megabytes?.milliseconds.toFixed(1)} ms`);
