import assert from 'node:assert/strict';
import { counterpartsOf } from '../../../../src/core/comparisonPage/counterparts';
import { fittedComparison } from '../../../../src/core/comparisonPage/fitted';
import { initialView } from '../../../../src/core/comparisonPage/view';
import type { Comparison } from '../../../../src/core/knowledge';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

function comparison(id: string, subjects: readonly string[]): Comparison {
  return { id, title: id, summary: id, subjects, dimensions: [{ id: 'type', title: 'Type' }], cells: {} };
}

const knowledge = sampleKnowledge({
  concepts: [
    concept('alpha', {
      aliases: ['Alph'],
      related: [
        { id: 'gamma', as: 'contrasts-with' },
        { id: 'beta', as: 'related' },
        { id: 'elsewhere', as: 'contrasts-with' },
      ],
    }),
    concept('beta'),
    concept('gamma'),
    concept('delta', { related: [{ id: 'alpha', as: 'contrasts-with' }] }),
    concept('elsewhere'),
  ],
  comparisons: [
    comparison('large', ['beta', 'alpha', 'delta', 'gamma', 'gone']),
    comparison('small', ['beta', 'alpha']),
  ],
});

describe('what an entry is compared with', () => {
  it('is first what it is told apart from, as either of the two says, where a table has both', () => {
    const found = counterpartsOf('alpha', knowledge).map(({ comparison: { id }, contrasts, others }) => [
      id,
      contrasts,
      others,
    ]);
    assert.deepEqual(found, [
      ['large', ['gamma', 'delta'], ['beta']],
      ['small', [], ['beta']],
    ]);
    assert.deepEqual(counterpartsOf('elsewhere', knowledge), []);
  });

  it('is offered again on the page of that table, by the names', () => {
    const large = knowledge.comparison('large');
    assert.ok(large);
    const recent = [{ comparison: large, subjects: ['gamma', 'beta'] }];
    const sets = (id: string) => fittedComparison(initialView(id), knowledge, recent).value.model.sets;
    assert.deepEqual(sets('large'), [{ title: 'gamma · beta', subjects: ['gamma', 'beta'] }]);
    assert.deepEqual(sets('small'), []);
  });

  it('is found by all its names', () => {
    const { subjects } = fittedComparison(initialView('small'), knowledge).value.model;
    assert.deepEqual(
      subjects.map(({ id, folded }) => [id, folded.split('\n').filter(Boolean)]),
      [
        ['beta', ['beta']],
        ['alpha', ['alpha', 'alph']],
      ],
    );
  });
});
