import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentMentions, TermMatcher } from '../../../../src/core/matcher';
import { LANGUAGES, proseText } from '../../../support/proseTexts';
import { concept } from '../../../support/sampleKnowledge';

const rules = { exactFor: [], anyCaseFor: [], inflect: ['noun' as const], forms: [], never: ['VMs only'] };
const matcher = new TermMatcher([
  concept('kvm', { name: 'KVM' }),
  concept('hypervisor', { name: 'hypervisor' }),
  concept('live-migration', { name: 'live migration' }),
  concept('vm', { name: 'virtual machine', aliases: ['VM'], match: rules }),
  concept('guest', {
    name: 'guest',
    match: { ...rules, evidence: { need: 'section', cues: ['kernel'], vetoes: ['hotel guest'] } },
  }),
  concept('visitor', {
    name: 'visitor',
    aliases: ['guest'],
    match: { ...rules, evidence: { need: 'section', cues: ['museum'], vetoes: [] } },
  }),
  concept('trap', { name: 'trap', match: { ...rules, evidence: { need: 'cue', cues: ['instruction'], vetoes: [] } } }),
]);

const word = fc.oneof(
  fc.constantFrom('guest', 'trap', 'KVM', 'VM', 'VMs only', 'kernel', 'instruction', 'hotel', 'museum', 'word'),
  fc.constantFrom('`KVM`', '[guest', '](trap)', '`', '![', '<b>'),
  // More than is looked through for the ends of a sentence.
  fc.constant('word '.repeat(130)),
);
const gap = fc.constantFrom(' ', ' ', '. ', '\n', '\n\n', '\n\n# ', '\n\n```\n', '\n- ', '\n> ');

describe('looking at a whole text at once', () => {
  // Neither cues nor prose are looked for where they decide nothing. Segments of an open document are analysed in full.
  it('gives the same mentions as looking at every part of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 40 }), (parts) => {
        const text = parts.map((part) => part.join('')).join('');
        const segments = new DocumentMentions(matcher, 'markdown', text).mentions;
        assert.deepEqual(matcher.findMentions(text, 'markdown'), segments);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives them in every language, whatever is open where a part ends', () => {
    // As long as a part is, so that the document is cut behind each.
    const filler = `\n\n${'Words and more words without any meaning. '.repeat(52)}\n\n`;
    fc.assert(
      fc.property(
        fc.array(proseText(15), { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        (pieces, languageId) => {
          const text = `KVM ${pieces.join(filler)}\n\nA VM.`;
          const segments = new DocumentMentions(matcher, languageId, text).mentions;
          assert.deepEqual(matcher.findMentions(text, languageId), segments);
        },
      ),
      { numRuns: 250 },
    );
  });
});
