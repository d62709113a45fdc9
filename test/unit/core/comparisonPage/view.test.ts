import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseSavedState, savedState } from '../../../../src/core/comparisonPage/savedState';
import {
  fitView,
  initialView,
  layoutOf,
  withDimensions,
  withNextSort,
  withSubjects,
  type ComparisonView,
} from '../../../../src/core/comparisonPage/view';
import { viewFromQuery, viewQuery } from '../../../../src/core/comparisonPage/viewQuery';
import { anyCharacters } from '../../../support/anyCharacters';
import { sampleModel, subject } from './sample';

const model = sampleModel();
const initial = initialView('sample');

const anyView: fc.Arbitrary<ComparisonView> = fc
  .record(
    {
      comparison: fc.constant('sample'),
      subjects: fc.uniqueArray(fc.constantFrom('alpha', 'beta', 'gamma'), { minLength: 0 }),
      dimensions: fc.subarray(['vendor', 'migration', 'kind']),
      differing: fc.boolean(),
      filter: anyCharacters(40),
      sort: fc.record(
        { dimension: fc.constantFrom('vendor', 'kind'), descending: fc.boolean() },
        { noNullPrototype: true },
      ),
      layout: fc.constantFrom('columns' as const, 'rows' as const),
    },
    { requiredKeys: ['comparison', 'differing', 'filter'], noNullPrototype: true },
  )
  .map((view) => fitView(view, model).value);

describe('a view of a comparison', () => {
  it('comes back from an address as it was', () => {
    fc.assert(fc.property(anyView, (view) => assert.deepEqual(viewFromQuery('sample', viewQuery(view)), view)));
  });

  it('comes back from a saved state as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const kept: unknown = JSON.parse(JSON.stringify(savedState(view, { left: 3, top: 40 })));
        assert.deepEqual(parseSavedState(kept).value, savedState(view, { left: 3, top: 40 }));
      }),
    );
  });

  it('needs no query when nothing has been chosen', () => assert.equal(viewQuery(initial), ''));

  it('takes any text for a query without failing', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { value } = fitView(viewFromQuery('sample', query), model);
        assert.ok((value.subjects ?? ['alpha']).every((id) => ['alpha', 'beta', 'gamma'].includes(id)));
      }),
    );
  });

  it('reads a filter with a stray percent sign', () => {
    assert.equal(viewFromQuery('sample', 'filter=100%').filter, '100%');
  });

  it('drops ids that name nothing, and says which', () => {
    const view = viewFromQuery('sample', 'subjects=beta,<script>,beta&sort=nothing&at=nobody');
    const { value, problems } = fitView(view, model);
    assert.deepEqual(value, { ...initial, subjects: ['beta'] });
    assert.equal(problems.length, 3);
    assert.match(problems.join('\n'), /no subject "<script>"[^]*no dimension "nothing"[^]*no subject "nobody"/);
  });

  it('is not fooled by names that every object has', () => {
    const { value, problems } = fitView(viewFromQuery('sample', 'subjects=__proto__,constructor'), model);
    assert.deepEqual(value, initial);
    assert.equal(problems.length, 2);
  });

  it('shows the subject that it was opened at', () => {
    assert.deepEqual(fitView({ ...initial, subjects: ['beta'], subject: 'gamma' }, model).value.subjects, [
      'beta',
      'gamma',
    ]);
  });

  it('cuts a filter that is too long, and not within a character', () => {
    assert.equal(fitView({ ...initial, filter: `${'x'.repeat(199)}💾` }, model).value.filter, 'x'.repeat(199));
    assert.equal(fitView({ ...initial, filter: 'x'.repeat(5000) }, model).value.filter.length, 200);
  });

  for (const [what, state] of [
    ['nothing', undefined],
    ['a text', 'sample'],
    ['a list', []],
    ['the state of an older version', { ...savedState(initial), version: 0 }],
    ['a view without a filter', { version: 1, view: { comparison: 'sample', differing: false } }],
    ['subjects that are numbers', { version: 1, view: { ...initial, subjects: [1] } }],
    ['an unknown layout', { version: 1, view: { ...initial, layout: 'diagonal' } }],
    ['a sort without a direction', { version: 1, view: { ...initial, sort: { dimension: 'vendor' } } }],
  ] as const) {
    it(`is not read from ${what}`, () => assert.equal(typeof parseSavedState(state).problem, 'string'));
  }

  it('scrolls to the start when the saved place is no place', () => {
    const state = { version: 1, view: initial, scroll: { left: 'far', top: -4 } };
    assert.deepEqual(parseSavedState(state).value?.scroll, { left: 0, top: 0 });
  });

  it('sorts up, then down, then as chosen', () => {
    const up = withNextSort(initial, 'vendor');
    const down = withNextSort(up, 'vendor');
    assert.deepEqual(up.sort, { dimension: 'vendor', descending: false });
    assert.deepEqual(down.sort, { dimension: 'vendor', descending: true });
    assert.deepEqual(withNextSort(down, 'vendor'), initial);
    assert.deepEqual(withNextSort(down, 'kind').sort, { dimension: 'kind', descending: false });
  });

  it('forgets a choice of subjects that is the authored one', () => {
    const chosen = withSubjects(initial, ['gamma', 'alpha'], model);
    assert.deepEqual(chosen.subjects, ['gamma', 'alpha']);
    assert.deepEqual(withSubjects(chosen, ['alpha', 'beta', 'gamma'], model), initial);
  });

  it('keeps a choice of nothing, and forgets a choice of all questions', () => {
    assert.deepEqual(fitView({ ...initial, subjects: [], dimensions: [] }, model).value, {
      ...initial,
      subjects: [],
      dimensions: [],
    });
    const all = model.dimensions.map(({ id }) => id);
    assert.deepEqual(withDimensions({ ...initial, dimensions: ['kind'] }, all, model), initial);
    assert.deepEqual(withDimensions(initial, ['kind', 'vendor', 'gone'], model).dimensions, ['vendor', 'kind']);
  });

  it('lays out few subjects as columns and many as rows, unless told otherwise', () => {
    const subjects = Array.from({ length: 13 }, (_, index) => subject(`s${index}`));
    const many = sampleModel({ subjects });
    assert.equal(layoutOf(initial, model), 'columns');
    assert.equal(layoutOf(initial, many), 'rows');
    assert.equal(layoutOf({ ...initial, layout: 'columns' }, many), 'columns');
    assert.equal(layoutOf({ ...initial, subjects: ['s1', 's2'] }, many), 'columns');
  });
});
