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
  concept('trap', { name: 'trap', match: { ...rules, evidence: { need: 'cue', cues: ['instruction'], vetoes: [] } } }),
]);

describe('leaving out texts without any mention', () => {
  it('gives the same mentions as looking at every part of the text', () => {
    const word = fc.constantFrom(
      'guest',
      'trap',
      'KVM',
      'VM',
      'VMs only',
      'kernel',
      'instruction',
      'hotel',
      'word',
      '`KVM`',
    );
    const gap = fc.constantFrom(' ', '. ', '\n', '\n\n', '\n\n# ', '\n\n```\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 30 }), (parts) => {
        const text = parts.map((part) => part.join('')).join('');
        // The segments of an open document are always analysed in full.
        const segments = new DocumentMentions(matcher, 'markdown', text).mentions;
        assert.deepEqual(matcher.findMentions(text, 'markdown'), segments);
      }),
      { numRuns: 500 },
    );
  });
});
