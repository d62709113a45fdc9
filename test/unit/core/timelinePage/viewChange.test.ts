import assert from 'node:assert/strict';
import { pageData } from '../../../../src/core/timelinePage/pageData';
import {
  countInWords,
  knownPart,
  withEvent,
  withFilter,
  withoutFilter,
  withYearsToggled,
} from '../../../../src/core/timelinePage/viewChange';
import { initialViewState } from '../../../../src/core/timelinePage/viewState';
import { event, sampleKnowledge } from '../../../support/sampleKnowledge';

const data = pageData(sampleKnowledge({ events: [event('a-1972', '1972'), event('b-2005', '2005')] }));

describe('a change of the timeline view', () => {
  it('keeps a concept until it is told otherwise', () => {
    const about = withFilter(initialViewState, { concept: 'vm' });
    assert.equal(withFilter(about, { text: 'x' }).concept, 'vm');
    assert.ok(!('concept' in withFilter(about, { concept: null })));
    assert.deepEqual(withoutFilter({ ...about, text: 'x', hiddenLanes: ['x86'] }), initialViewState);
  });

  it('drops ids that name nothing any more', () => {
    const gone = { ...initialViewState, concept: 'gone', event: 'gone' };
    assert.deepEqual(knownPart(gone, data), initialViewState);
    const known = { ...initialViewState, concept: 'vm', event: 'a-1972' };
    assert.deepEqual(knownPart(known, data), known);
    assert.deepEqual(withEvent(known, undefined), { ...initialViewState, concept: 'vm' });
  });

  it('tells how many events are shown, and of how many', () => {
    assert.equal(countInWords(data.events, data.events, initialViewState), '2 events, 1972–2005');
    const filter = { ...initialViewState, text: 'b' };
    assert.equal(countInWords(data.events.slice(1), data.events, filter), '1 of 2 events, 2005');
    assert.equal(countInWords([], data.events, filter), '0 of 2 events');
    assert.equal(countInWords([], [], filter), '');
  });

  it('hides the years and shows them again', () => {
    const hidden = withYearsToggled(initialViewState);
    assert.equal(countInWords(data.events, data.events, hidden), '2 events');
    assert.deepEqual(withYearsToggled(hidden), initialViewState);
  });
});
