import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldedLetters, foldForSearch, nameKey, normalise } from '../../../src/base/folding';
import { suggestTerms, surfacesOf } from '../../../src/core/completion';
import { TermMatcher } from '../../../src/core/matcher';
import { search, searchableEntries, searchableEvents } from '../../../src/core/search';
import { loadKnowledge } from '../../../src/data';

const knowledge = loadKnowledge();
const matcher = new TermMatcher(knowledge.entries);
const entries = searchableEntries(knowledge);
const events = searchableEvents(knowledge);
const surfaces = surfacesOf(knowledge.entries, () => 0);
const names = knowledge.entries.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames]);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...names, '-', '/', '’s ', '(', '2007', '*', '&nbsp;', '\n'), { maxLength: 8 })
    .map((parts) => parts.join(' ')),
);

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const fold of [foldForSearch, foldedLetters, nameKey, normalise]) {
          assert.equal(fold(fold(text)), fold(text));
        }
      }),
    );
  });

  it('folds the beginning of a text to a beginning of the whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...names), anyText), fc.nat(), (text, at) => {
        const characters = [...text.normalize('NFC')];
        const cut = characters.slice(0, at % (characters.length + 1)).join('');
        assert.ok(foldedLetters(text.normalize('NFC')).startsWith(foldedLetters(cut)), JSON.stringify([text, cut]));
      }),
    );
  });
});

describe('searching', () => {
  it('takes any query', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const found = search(entries, query, matcher.namedIn(query));
        assert.equal(found.byRank.length, found.inOrder.length);
        assert.equal(new Set(found.byRank).size, found.byRank.length);
        search(events, query);
        suggestTerms(surfaces, query);
      }),
      { numRuns: 40 },
    );
  });

  it('looks at no more of a query than anybody types', () => {
    const long = 'virtual machine '.repeat(100_000);
    assert.deepEqual(search(entries, long).byRank, search(entries, long.slice(0, 200)).byRank);
  });

  it('lists among the first five whatever the matcher finds in a text', () => {
    const way = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.replaceAll(/[ -]/g, ''),
      (name: string) => name.replaceAll(' ', '-'),
      (name: string) => name.replaceAll('-', ' '),
      (name: string) => `${name}s`,
      (name: string) => `${name}’s`,
      (name: string) => `“${name}”`,
      (name: string) => `**${name.replace(' ', '** ')}`,
      (name: string) => name.replaceAll('iz', 'is'),
      (name: string) => name.toUpperCase(),
      (name: string) => name.replace(' ', '&nbsp;'),
      (name: string) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), way, (name, write) => {
        const text = `The hypervisor runs a virtual machine; ${write(name)} is meant.`;
        for (const { start, end, conceptId } of matcher.findMentions(text, 'markdown')) {
          const query = text.slice(start, end);
          const found = search(entries, query, matcher.namedIn(query)).byRank.slice(0, 5);
          assert.ok(
            found.some(({ id }) => id === conceptId),
            `${query} → ${found.map(({ id }) => id).join(', ')}`,
          );
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('completion', () => {
  it('offers any name or alias behind a beginning of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, at) => {
        const typed = name.slice(0, 2 + (at % Math.max(1, name.length - 2)));
        if (!/[\p{L}\p{N}]$/u.test(typed) || (typed.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return;
        const offered = suggestTerms(surfaces, `Text before ${typed}`);
        assert.ok(
          offered.some(({ insert }) => nameKey(insert) === nameKey(name)),
          `${typed} for ${name}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('writes what it replaces again, but for capitals and signs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.boolean(), (name, at, upper) => {
        const beginning = name.slice(0, 2 + (at % Math.max(1, name.length - 2)));
        const typed = upper ? beginning.toUpperCase() : beginning;
        for (const { insert, from, filter, isExpansion } of suggestTerms(surfaces, typed)) {
          assert.ok(filter !== '');
          const begins = foldedLetters(insert).startsWith(foldedLetters(typed.slice(from)));
          const isInside = foldForSearch(insert).includes(` ${foldForSearch(typed.slice(from))}`);
          assert.ok(isExpansion || begins || isInside, `${typed} → ${insert}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});
