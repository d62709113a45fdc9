import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentMentions, TermMatcher } from '../../../../src/core/matcher';
import { concept } from '../../../support/sampleKnowledge';

const rules = { exactFor: [], anyCaseFor: [], inflect: ['noun' as const], forms: [], never: ['VMs only'] };
const matcher = new TermMatcher([
  concept('kvm', { name: 'KVM' }),
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
});
