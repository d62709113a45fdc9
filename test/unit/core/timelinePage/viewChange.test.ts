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
import { eventsOfBlock, parseTimelineBlock } from '../../../../src/core/blocks/timelineBlock';
import { lanes } from '../../../../src/core/knowledge';
import { timelineBlockText } from '../../../../src/core/timelinePage/blockText';
import { filterEvents, type EventFilter } from '../../../../src/core/timelinePage/filter';
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

  it('keeps years and landmarks until it is told otherwise', () => {
    const some = withFilter(withFilter(initialViewState, { years: { from: 1999 } }), { landmarksOnly: true });
    assert.deepEqual(some, { ...initialViewState, years: { from: 1999 }, landmarksOnly: true });
    assert.deepEqual(withFilter(some, { text: 'x', landmarksOnly: false, years: { to: 2005 } }), {
      ...initialViewState,
      text: 'x',
      years: { to: 2005 },
    });
    assert.deepEqual(withoutFilter(some), initialViewState);
  });

  it('lets events of some years through, and landmarks alone', () => {
    const spans = [
      event('a', '1972', { landmark: true }),
      event('b', '1998/2000'),
      event('c', '1999-12-31'),
      event('d', '2001~'),
      event('e', '2004/..'),
    ];
    const { events } = pageData(sampleKnowledge({ events: spans }));
    const left = (filter: Partial<EventFilter>): string =>
      filterEvents(events, { ...initialViewState, ...filter })
        .map(({ id }) => id)
        .join('');
    assert.equal(left({ years: { from: 1999, to: 1999 } }), 'bc');
    assert.equal(left({ years: { from: 2000 } }), 'bde');
    assert.equal(left({ years: { to: 1998 } }), 'ab');
    assert.equal(left({ landmarksOnly: true }), 'a');
  });

  it('is written as a block that shows the same', () => {
    const filter = {
      hiddenLanes: lanes.filter((lane) => lane !== 'x86'),
      text: ' vm `370` ',
      concept: 'vm',
      landmarksOnly: true,
      years: { from: 1970, to: 1979 },
    };
    const block = timelineBlockText(filter);
    assert.equal(
      block,
      '```virt-timeline\nfrom: 1970\nto: 1979\nlanes: x86\nconcepts: vm\nwords: vm 370\nlandmarks: only\n```\n',
    );
    const knowledge = sampleKnowledge({
      events: [
        event('a', '1972', { title: 'VM/370', landmark: true }),
        event('b', '1972', { title: 'VM/370' }),
        event('c', '1972', { landmark: true }),
      ],
    });
    const { value, problems } = parseTimelineBlock(block.split('\n').slice(1, -2).join('\n'), knowledge);
    assert.deepEqual(problems, []);
    const shown = eventsOfBlock(value, knowledge).events.map(({ id }) => id);
    assert.deepEqual(
      shown,
      filterEvents(pageData(knowledge).events, filter).map(({ id }) => id),
    );
    assert.deepEqual(shown, ['a']);
    assert.equal(timelineBlockText(initialViewState), '```virt-timeline\n```\n');
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
