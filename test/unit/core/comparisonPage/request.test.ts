import assert from 'node:assert/strict';
import { fittedComparison } from '../../../../src/core/comparisonPage/fitted';
import { firstComparison, requestedView } from '../../../../src/core/comparisonPage/request';
import type { Comparison } from '../../../../src/core/knowledge';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

function comparison(id: string, subjects: readonly string[]): Comparison {
  return { id, title: id, summary: id, subjects, dimensions: [{ id: 'type', title: 'Type' }], cells: {} };
}

const knowledge = sampleKnowledge({
  concepts: ['type-1', 'type-2', 'emulation', 'vm'].map((id) => concept(id)),
  comparisons: [
    comparison('techniques', ['emulation']),
    comparison(firstComparison, ['type-1', 'type-2']),
    comparison('all', ['type-1', 'emulation']),
  ],
});

/** What the page shows when the command is given these arguments, and what the log says. */
function shownFor(...[target, detail]: readonly unknown[]) {
  const { value, problems } = fittedComparison(requestedView(target, detail, knowledge), knowledge);
  const { comparison: id, subject, subjects } = value.view;
  assert.equal(value.model.id, id, 'the table is that of the view');
  return { id, ...(subject && { subject }), ...(subjects && { subjects }), problems: problems.length };
}

describe('the comparison that is asked for', () => {
  // The host test for these passed whichever comparison opened.
  for (const [what, args, shown] of [
    ['nothing', [], { id: firstComparison, problems: 0 }],
    ['a comparison', ['techniques'], { id: 'techniques', problems: 0 }],
    ['a subject of it', ['all', 'emulation'], { id: 'all', subject: 'emulation', problems: 0 }],
    [
      'an entry, in the first comparison with it',
      ['emulation'],
      { id: 'techniques', subject: 'emulation', problems: 0 },
    ],
    ['a tree item', [{ itemId: 'type-2' }], { id: firstComparison, subject: 'type-2', problems: 0 }],
    ['a query', ['all', { query: 'subjects=type-1' }], { id: 'all', subjects: ['type-1'], problems: 0 }],
    ['an unknown comparison', ['no-such-table'], { id: firstComparison, problems: 1 }],
    ['an entry that no comparison has', ['vm'], { id: firstComparison, problems: 1 }],
    ['an unknown subject', ['techniques', 'no-such-subject'], { id: 'techniques', problems: 1 }],
    ['names that every object has', ['__proto__', 'constructor'], { id: firstComparison, problems: 1 }],
    ['a number', [42, { evil: true }], { id: firstComparison, problems: 0 }],
    [
      'a query full of nonsense',
      ['techniques', { query: 'subjects=<script>&sort=%&layout=x' }],
      { id: 'techniques', problems: 2 },
    ],
  ] as const) {
    it(`is right for ${what}`, () => assert.deepEqual(shownFor(...args), shown));
  }
});
