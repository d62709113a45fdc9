import assert from 'node:assert/strict';
import { TermMatcher } from '../../../../src/core/matcher';
import { ADVERSARIAL } from '../../../support/adversarialTexts';
import { LANGUAGES } from '../../../support/proseTexts';
import { term } from '../../../support/terms';

const MATCHER = new TermMatcher([
  term('hypervisor'),
  term('live migration'),
  term('a a a a b'),
  term('host', { evidence: { cues: ['boot', 'virtual machine'], vetoes: ['to host a'] } }),
]);

describe('no input', () => {
  it('keeps the matcher from an end, or from the term before it', () => {
    // The bench shows time against size. Here, work that grows with the square of the length would not come to an end.
    for (const [index, [title, make]] of Object.entries(ADVERSARIAL).entries()) {
      // With a term, or what is prose would not be looked for.
      const text = `A hypervisor.\n\n${make(8_000)}`;
      for (const languageId of ['markdown', LANGUAGES[index % LANGUAGES.length] ?? 'html']) {
        const mentions = MATCHER.findMentions(text, languageId);
        for (const { start, end } of mentions) {
          assert.ok(start < end && end <= text.length, `${title} in ${languageId}`);
        }
        assert.equal(text.slice(mentions[0]?.start, mentions[0]?.end), 'hypervisor', `${title} in ${languageId}`);
      }
    }
  });
});
