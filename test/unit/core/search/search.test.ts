import assert from 'node:assert/strict';
import { search, searchableEntries, searchableEvents } from '../../../../src/core/search';
import { concept, event, sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge({
  concepts: [
    concept('vm', { name: 'virtual machine', aliases: ['VM'] }),
    concept('vmm', { name: 'virtual machine monitor', aliases: ['VMM'] }),
    concept('vm-exit', { name: 'VM exit' }),
    concept('sr-iov', { name: 'SR-IOV', expansion: 'Single Root I/O Virtualization', category: 'io' }),
  ],
  events: [
    event('later-1999', '1999', { title: 'A product', actors: ['VMware'] }),
    event('paper-1972', '1972', { title: 'A paper' }),
    event('first-1972', '1972-08-02', {
      title: 'VM/370 announced',
      actors: ['IBM'],
      tags: ['mainframe-product'],
      landmark: true,
    }),
    event('second-1974', '1974-07', { title: 'A theory of 1972 machines' }),
  ],
});
const entries = searchableEntries(knowledge);
const events = searchableEvents(knowledge);
const names = (query: string): readonly string[] => search(entries, query).byRank.map(({ name }) => name);

describe('searching entries', () => {
  it('puts the exact alias before names that only hold it', () => assert.equal(names('vm')[0], 'virtual machine'));
  it('finds by expansion, with hyphens, slashes and case ignored', () => {
    assert.deepEqual(names('single-root i o'), ['SR-IOV']);
    assert.deepEqual(names('sr iov'), ['SR-IOV']);
  });
  it('finds by category', () => assert.deepEqual(names('input and output'), ['SR-IOV']));
  it('wants every word, in any order', () => {
    assert.deepEqual(names('monitor virtual'), ['virtual machine monitor']);
    assert.deepEqual(names('monitor nothing'), []);
  });
  it('finds everything for an empty query, in the order given', () => assert.equal(names('  ').length, entries.length));
});

describe('searching events', () => {
  const found = (query: string) => search(events, query).inOrder.map(({ id }) => id);
  it('keeps time order while filtering', () =>
    assert.deepEqual(found('1972'), ['paper-1972', 'first-1972', 'second-1974']));
  it('takes the landmark of that year as the best', () =>
    assert.equal(search(events, '1972').byRank[0]?.id, 'first-1972'));
  it('finds by actor, tag and by the names of what the event is about', () => {
    assert.deepEqual(found('ibm'), ['first-1972']);
    assert.deepEqual(found('mainframe product'), ['first-1972']);
    assert.equal(found('virtual machine').length, 4);
  });
});
