import assert from 'node:assert/strict';
import { requestedEvents } from '../../../../src/core/timelinePage/request';
import { savedViewState, viewFromQuery } from '../../../../src/core/timelinePage/viewState';
import { sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge();

describe('what the timeline is asked to show', () => {
  for (const [what, argument, expected] of [
    ['an event', 'vm-370-announced-1972', { type: 'select', event: 'vm-370-announced-1972' }],
    ['a concept with events', 'vm', { type: 'filter', concept: 'vm' }],
    ['an item of a tree', { itemId: 'vm' }, { type: 'filter', concept: 'vm' }],
    ['an address', { query: 'layout=table' }, { type: 'show', view: savedViewState(viewFromQuery('layout=table')) }],
    ['a concept without events', 'hypervisor', undefined],
    ['an id that names nothing', 'nothing', undefined],
    ['a name that every object has', '__proto__', undefined],
    ['an item without an id', { itemId: {} }, undefined],
    ['a query that is no text', { query: 7 }, undefined],
    ['null', null, undefined],
    ['a number', 7, undefined],
  ] as const) {
    it(`is right for ${what}`, () => assert.deepEqual(requestedEvents(argument, knowledge), expected));
  }
});
