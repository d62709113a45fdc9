import assert from 'node:assert/strict';
import { groupEntries, groupEvents } from '../../../../src/core/knowledge';
import { concept, event, sampleKnowledge } from '../../../support/sampleKnowledge';

const { events } = sampleKnowledge({
  events: [
    event('b-2005', '2005-11-14', { lane: 'hardware' }),
    event('a-1972', '1972-08-02', { lane: 'mainframe' }),
    event('c-2009', '2009~', { lane: 'hardware' }),
    event('d-1960', '196X', { lane: 'theory' }),
  ],
});
const shape = (grouping: 'era' | 'decade' | 'lane') =>
  groupEvents(events, grouping).map(({ id, events: inGroup }) => [id, ...inGroup.map((each) => each.id)]);

describe('the timeline', () => {
  it('divides by decade, without empty decades', () => {
    assert.deepEqual(shape('decade'), [
      ['1960s', 'd-1960'],
      ['1970s', 'a-1972'],
      ['2000s', 'b-2005', 'c-2009'],
    ]);
  });
  it('divides by era, in time order', () => {
    assert.deepEqual(shape('era'), [
      ['origins', 'd-1960'],
      ['mainframe', 'a-1972'],
      ['hardware', 'b-2005', 'c-2009'],
    ]);
  });
  it('divides by lane, in the order of the lanes', () => {
    assert.deepEqual(shape('lane'), [
      ['theory', 'd-1960'],
      ['mainframe', 'a-1972'],
      ['hardware', 'b-2005', 'c-2009'],
    ]);
  });
});

describe('the glossary', () => {
  const entries = [
    concept('l', { name: 'live migration', category: 'migration' }),
    concept('e', { name: 'Élan' }),
    concept('d', { name: '9p', category: 'io' }),
  ];
  it('files accented names under their letter and digits under #', () => {
    assert.deepEqual(
      groupEntries(entries, 'alphabet').map(({ title }) => title),
      ['#', 'E', 'L'],
    );
  });
  it('shows only categories that hold something', () => {
    assert.deepEqual(
      groupEntries(entries, 'category').map(({ title }) => title),
      ['Fundamentals', 'Input and output', 'Migration and availability'],
    );
  });
});
