import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
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
  it('makes the matcher slow', () => {
    // Work that grows with the square of the length takes seconds here; the bench shows time against size.
    for (const [index, [title, make]] of Object.entries(ADVERSARIAL).entries()) {
      // With a term, or what is prose would not be looked for.
      const text = `A hypervisor.\n\n${make(8_000)}`;
      for (const languageId of ['markdown', LANGUAGES[index % LANGUAGES.length] ?? 'html']) {
        const before = performance.now();
        MATCHER.findMentions(text, languageId);
        assert.ok(performance.now() - before < 500, `${title} in ${languageId}`);
      }
    }
  });
});
