import assert from 'node:assert/strict';
import { TermMatcher } from '../../../../src/core/matcher';
import { candidateInWords, explanationTitle } from '../../../../src/core/render/explanation';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

const rules = { exactFor: [], anyCaseFor: [], inflect: ['noun' as const], forms: [], never: [] };
const knowledge = sampleKnowledge({
  concepts: [
    concept('host', {
      name: 'host',
      match: { ...rules, evidence: { need: 'section', cues: ['hypervisor'], vetoes: ['to host'] } },
    }),
    concept('ept', { name: 'EPT' }),
    concept('vmcs', { name: 'VMCS' }),
    concept('vcpu', { name: 'vCPU' }),
  ],
});
const matcher = new TermMatcher(knowledge.entries);

/** What is said about the place marked with a bar. */
function explained(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const explanation = matcher.explain(marked.replace('|', ''), 'markdown', offset);
  assert.ok(explanation, 'nothing to explain');
  return [
    explanationTitle(explanation, knowledge),
    ...explanation.candidates.flatMap((candidate) => candidateInWords(candidate, knowledge).map(({ text }) => text)),
  ];
}

describe('an explanation', () => {
  it('names the cue that shows the sense', () => {
    const [title, ...reasons] = explained('The hypervisor leaves the h|ost alone.');
    assert.equal(title, '“host” is marked as host');
    assert.ok(
      reasons.some((reason) => /“hypervisor” in the same sentence/.test(reason)),
      reasons.join(' '),
    );
  });
  it('says that the whole document is about the field, and by which terms', () => {
    const [title, ...reasons] = explained('EPT, a vCPU and a VMCS.\n\n# Two\n\nThe h|ost.');
    assert.equal(title, '“host” is marked as host');
    assert.ok(
      reasons.some((reason) => /whole document is about this field: it has “EPT”, “vCPU”, “VMCS”/.test(reason)),
      reasons.join(' '),
    );
  });
  it('says what evidence is missing', () => {
    const [title, ...reasons] = explained('She is the h|ost of a show.');
    assert.equal(title, '“host” is not marked here');
    assert.ok(
      reasons.some((reason) =>
        /other meanings, and nothing here shows this one\. It would count with one of “/.test(reason),
      ),
      reasons.join(' '),
    );
  });
  it('says that code is not prose', () => {
    assert.ok(explained('Run `E|PT` now.').some((reason) => /It is in code/.test(reason)));
  });
  it('says that an acronym needs its capitals', () => {
    assert.ok(explained('An e|pt here.').some((reason) => /exactly these capitals: EPT/.test(reason)));
  });
});
