import assert from 'node:assert/strict';
import { search, searchableEntries, searchableEvents } from '../../src/core/search';
import { bundledKnowledge, bundledMatcher } from '../support/bundled';
import { entryQueries, eventQueries } from './searchQueries';

const knowledge = bundledKnowledge();
const matcher = bundledMatcher();
const entries = searchableEntries(knowledge);
const events = searchableEvents(knowledge);

describe('searching all entries', () => {
  for (const [kind, queries] of Object.entries(entryQueries)) {
    describe(kind, () => {
      for (const [query, name] of queries) {
        it(`${query} → ${name}`, () =>
          assert.equal(search(entries, query, matcher.namedIn(query)).byRank[0]?.name, name));
      }
    });
  }
});

describe('searching all events', () => {
  for (const [kind, queries] of Object.entries(eventQueries)) {
    describe(kind, () => {
      for (const [query, title] of queries) {
        it(`${query} → ${title}`, () => assert.equal(search(events, query).byRank[0]?.title, title));
      }
    });
  }
});
