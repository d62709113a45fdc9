import assert from 'node:assert/strict';
import { initialView } from '../../../../src/core/comparisonPage/view';
import { isFromComparison, isToComparison } from '../../../../src/protocol/comparisonMessages';
import { isFromPage, isToPage } from '../../../../src/protocol/pageMessages';
import { sampleModel } from './sample';

const view = initialView('sample');
const model = sampleModel();
const show = { type: 'show', model, view };

describe('messages of the comparison page', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'open', comparison: 'techniques' },
    { type: 'viewChanged', view },
    { type: 'openCard', id: 'kvm' },
    { type: 'cite', what: 'kvm' },
    { type: 'cite', what: { comparison: 'sample', subject: 'alpha', dimension: 'vendor' } },
    { type: 'export', format: 'csv', target: 'insert', view },
    { type: 'problem', text: 'x' },
  ]) {
    it(`to the extension: ${JSON.stringify(message).slice(0, 80)} is known`, () =>
      assert.ok(isFromPage(message) !== isFromComparison(message)));
  }

  for (const message of [
    undefined,
    null,
    'ready',
    [],
    {},
    { type: 'toString' },
    { type: 'open' },
    { type: 'openCard', id: 7 },
    { type: 'cite', what: { comparison: 'sample', subject: 'alpha' } },
    { type: 'cite' },
    { type: 'viewChanged', view: { ...view, differing: 'yes' } },
    { type: 'export', format: 'exe', target: 'copy', view },
    { type: 'export', format: 'csv', target: 'run', view },
  ]) {
    it(`to the extension: ${JSON.stringify(message)} is not known`, () =>
      assert.ok(!isFromPage(message) && !isFromComparison(message)));
  }

  it('to the page: a whole comparison is known', () => {
    assert.ok(isToComparison(show));
    assert.ok(isToPage({ type: 'announce', text: 'Copied' }));
  });

  for (const [what, message] of [
    ['no model', { ...show, model: undefined }],
    ['a cell without sources', { ...show, model: { ...model, cells: { alpha: { vendor: { value: 'IBM' } } } } }],
    ['a subject without a name', { ...show, model: { ...model, subjects: [{ id: 'alpha' }] } }],
    ['a view of another shape', { ...show, view: { comparison: 'sample' } }],
    ['an unknown type', { type: 'hide' }],
    ['nothing', undefined],
  ] as const) {
    it(`to the page: ${what} is not known`, () => assert.ok(!isToPage(message) && !isToComparison(message)));
  }
});
