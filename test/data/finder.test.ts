import assert from 'node:assert/strict';
import { Finder, type Answer } from '../../src/core/search';
import { bundledKnowledge, bundledMatcher } from '../support/bundled';
import { entryQueries, eventQueries } from './searchQueries';
import { hopelessQueries, naturalQueries, timeQueries } from './naturalQueries';

/** What an answer puts first: `compare:` and a comparison, or an id. */
function first({ compared, best }: Answer): string | undefined {
  return compared ? `compare:${compared.comparison.id}` : best;
}

describe('finding anything by what people type', () => {
  let finder: Finder;
  before(() => {
    finder = new Finder(bundledKnowledge(), bundledMatcher());
  });

  for (const [kind, queries] of Object.entries(naturalQueries)) {
    describe(kind, () => {
      for (const [query, ...ids] of queries) {
        it(`${query} → ${ids.join(' or ')}`, () => {
          const found = first(finder.find(query));
          assert.ok(found !== undefined && ids.includes(found), found);
        });
      }
    });
  }

  describe('times', () => {
    for (const [query, from, to, among] of timeQueries) {
      it(`${query} → ${from} to ${to}, ${among} among it`, () => {
        const [group] = finder.find(query).groups;
        assert.ok(group);
        const events = group.items.flatMap((item) => (item.kind === 'event' ? [item.value] : []));
        assert.equal(events.length, group.items.length);
        assert.ok(events.some(({ id }) => id === among));
        for (const { when } of events) {
          assert.ok(when.earliest.year <= to && (when.latest?.year ?? Infinity) >= from, when.text);
        }
      });
    }
  });

  describe('what is not there', () => {
    for (const query of hopelessQueries) {
      it(`${query} is answered by a word`, () => assert.match(finder.find(query).note ?? '', /^Nothing for “/));
    }

    it('names what is near', () => {
      assert.equal(finder.find('live migraton').note, 'Nothing for “live migraton”; nearest: live migration');
    });
  });

  it('finds in the special picks what the search of each kind finds', () => {
    const knowledge = bundledKnowledge();
    for (const [query, name] of Object.values(entryQueries).flat()) {
      assert.equal(knowledge.entry(finder.find(query, ['concept']).best ?? '')?.name, name, query);
    }
    for (const [query, title] of Object.values(eventQueries).flat()) {
      assert.equal(knowledge.event(finder.find(query, ['event']).best ?? '')?.title, title, query);
    }
  });

  it('keeps events in time order', () => {
    for (const query of ['xen', '', 'linux', 'when did kvm come out', '90s']) {
      const events = finder.find(query).groups.find(({ kind }) => kind === 'event')?.items ?? [];
      const order = new Map(bundledKnowledge().events.map(({ id }, index) => [id, index]));
      const places = events.map(({ value }) => order.get(value.id) ?? -1);
      assert.ok(places.length > 3);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    }
  });

  it('finds only what is asked for', () => {
    const { groups } = finder.find('xen', ['dispute']);
    assert.deepEqual(
      groups.map(({ kind }) => kind),
      ['dispute'],
    );
  });
});
