import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermMatcher, type Mention } from '../../../../src/core/matcher';
import { kindOfPhrase } from '../../../../src/core/matcher/markedText';
import { inlineSyntaxFor, proseRanges } from '../../../../src/core/prose';
import { findByReference } from '../../../support/referenceMatcher';
import { LANGUAGES, proseText } from '../../../support/proseTexts';
import { term } from '../../../support/terms';

const MATCHER = new TermMatcher([
  term('hypervisor'),
  term('type 1 hypervisor'),
  term('live migration'),
  term('VM', { aliases: ['virtual machine'] }),
  term('VM exit'),
  term('host', { evidence: { cues: ['boot'], vetoes: ['host the'] } }),
  term('migration', { evidence: { need: 'section' } }),
  term('虚拟机'),
]);

const ANY_TEXT = proseText(60);
const ANY_LANGUAGE = fc.constantFrom(...LANGUAGES);

describe('mentions in any text', () => {
  it('ascend, do not overlap, and lie in prose', () => {
    fc.assert(
      fc.property(ANY_TEXT, ANY_LANGUAGE, (text, languageId) => {
        const prose = proseRanges(text, languageId);
        const marked = { text, syntax: inlineSyntaxFor(languageId) };
        let last = 0;
        for (const { start, end } of MATCHER.findMentions(text, languageId)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(kindOfPhrase(marked, prose, start, end), undefined);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are words that are found as terms on their own', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        for (const { start, end, conceptId } of MATCHER.findMentions(text, 'plaintext')) {
          const surface = text.slice(start, end);
          // With a cue, for those that need one.
          const alone = MATCHER.findMentions(`${surface}: hypervisor boots`, 'plaintext')[0];
          assert.deepEqual(alone, { start: 0, end: surface.length, conceptId });
        }
      }),
      { numRuns: 180 },
    );
  });

  it('are the same on a second look', () => {
    fc.assert(
      fc.property(ANY_TEXT, ANY_LANGUAGE, (text, languageId) => {
        assert.deepEqual(MATCHER.findMentions(text, languageId), MATCHER.findMentions(text, languageId));
      }),
      { numRuns: 150 },
    );
  });

  it('move with what is written before them in another paragraph', () => {
    // Three mentions are too few to make a subject of the document, which would count in all of its sections.
    const others = fc.array(fc.constantFrom('host', 'the', 'boots'), { maxLength: 12 });
    const words = (terms: number): fc.Arbitrary<readonly string[]> =>
      fc
        .tuple(fc.array(fc.constantFrom('hypervisor', 'VMs'), { maxLength: terms }), others)
        .chain(([some, rest]) => fc.shuffledSubarray([...some, ...rest], { minLength: some.length + rest.length }));
    fc.assert(
      fc.property(words(1), words(2), (before, after) => {
        const first = `${before.join(' ')}\n\n# Section\n\n`;
        const second = after.join(' ');
        const moved = MATCHER.findMentions(first + second, 'markdown').filter(({ start }) => start >= first.length);
        const shifted = MATCHER.findMentions(second, 'markdown').map((mention): Mention => ({
          ...mention,
          start: mention.start + first.length,
          end: mention.end + first.length,
        }));
        assert.deepEqual(moved, shifted);
      }),
      { numRuns: 300 },
    );
  });

  it('are those that a slow and obvious matcher finds', () => {
    const terms = ['virtual machine', 'VM', 'machine', 'VM exit', 'live-migration', 'type 1 hypervisor', 'hypervisor'];
    const matcher = new TermMatcher(terms.map((name, index) => ({ ...term(name), id: String(index) })));
    const pieces = fc.constantFrom(
      'virtual',
      'machine',
      'VM',
      'vm',
      'exit',
      'Live',
      'migration',
      'type',
      '1',
      'hypervisor',
      's',
      'x',
      ' ',
      ' ',
      '  ',
      '-',
      '\n',
      '\n\n',
      ', ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
        (text) => {
          // An option such as `-VM` is not prose: the reference does not know that.
          fc.pre(!/(?:^|[\s(])-|- |\n-|--/.test(text));
          // Nor that `vmexit` is found where its section speaks of virtualization, and no `VM-1`, which is a code.
          fc.pre(!/vm[\s-]*exit|VM-1/.test(text));
          assert.deepEqual(matcher.findMentions(text, 'plaintext'), findByReference(terms, text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
