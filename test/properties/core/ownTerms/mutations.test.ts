import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { mergeOwnTerms } from '../../../../src/core/ownTerms/merge';
import { cleanLine } from '../../../../src/core/ownTerms/text';
import { sampleData } from '../../../support/sampleKnowledge';
import { fullGlossary, readText } from '../../../support/ownTerms';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const text = fc.oneof(word, fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 12 }));
const term = fc.record(
  {
    name: fc.tuple(word, text).map(([first, rest]) => `${first} ${rest}`.trim()),
    definition: text,
    aliases: fc.array(word, { maxLength: 3 }),
    category: word,
    related: fc.array(word, { maxLength: 2 }),
    examples: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ['name'] },
);
const glossary = fc.record({ terms: fc.array(term, { maxLength: 5 }), hide: fc.array(word, { maxLength: 2 }) });

/** A valid glossary as text. */
const yaml = fc.oneof(
  fc.constant(fullGlossary),
  glossary.map((value) => stringify(value)),
  glossary.map((value) => stringify(value, { collectionStyle: 'flow' })),
  glossary.map((value) => stringify(value, { defaultStringType: 'QUOTE_SINGLE', indent: 4, indentSeq: false })),
);
const json = glossary.map((value) => JSON.stringify(value, undefined, 2));

const piece = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom(
    ':',
    ': ',
    '- ',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '"',
    "'",
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!map ',
    '---\n',
    '...\n',
    '? ',
    '%YAML 1.2\n',
    '\u0000',
    '\ufeff',
    '\r',
    '\\',
    '__proto__: {a: b}\n',
    '//',
    '/*',
    'null',
    '@',
    '`',
  ),
);

/** Cuts out a stretch and puts something else in its place. */
const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 6 }), piece, copy: fc.boolean() });

function mutate(
  source: string,
  changes: readonly { at: number; length: number; piece: string; copy: boolean }[],
): string {
  return changes.reduce((now, { at, length, piece: inserted, copy }) => {
    const start = now.length === 0 ? 0 : at % now.length;
    const cut = now.slice(start, start + length);
    return now.slice(0, start) + (copy ? cut + inserted + cut : inserted) + now.slice(start + length);
  }, source);
}

/** Every text of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (value instanceof Map) return [...value].flatMap(([key, item]) => [...textsOf(key), ...textsOf(item)]);
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === 'string' ? [value] : [];
}

const fieldNames = new Set([
  'terms',
  'hide',
  'name',
  'definition',
  'aliases',
  'category',
  'related',
  'examples',
  'sources',
  'title',
  'url',
  'id',
]);
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);

describe('a glossary that was valid once', () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });

  it('is read whatever is changed in it: what YAML holds is in the result, or a problem tells of it', () => {
    fc.assert(
      fc.property(yaml, changes, (source, mutations) => {
        const changed = mutate(source, mutations);
        const { value, problems } = readText(changed);
        for (const { start, end, message } of problems) {
          assert.ok(0 <= start && start <= end && end <= changed.length && message !== '');
        }
        if (problems.length > 0) return;
        const document = parseDocument(changed, { schema: 'failsafe', logLevel: 'silent' });
        const read = new Set(textsOf(value).map((each) => cleanLine(each, 1e5)));
        const wanted = textsOf(document.toJS({ mapAsMap: true, maxAliasCount: 0 }));
        for (const each of wanted) {
          const line = cleanLine(each, 1e5);
          const known = read.has(line) || fieldNames.has(each) || nulls.has(each) || line === '';
          // A name that is the same as another but for case and spaces is not kept twice.
          assert.ok(
            known || read.has(line.toLowerCase()) || isRepeated(line, wanted),
            `${JSON.stringify(each)} is lost`,
          );
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read whatever is changed in it when it is JSON', () => {
    fc.assert(
      fc.property(json, changes, (source, mutations) => {
        const changed = mutate(source, mutations);
        const { value, problems } = readText(changed, 'x.json');
        if (problems.length > 0 || changed.trim() === '') return;
        const read = new Set(textsOf(value).map((each) => cleanLine(each, 1e5)));
        for (const { name } of value.terms) assert.ok(read.has(name.value));
      }),
      { numRuns: 1000 },
    );
  });

  it('is merged whatever is changed in it, and the entries can be told apart', () => {
    const bundled = sampleData();
    fc.assert(
      fc.property(yaml, changes, (source, mutations) => {
        const { data } = mergeOwnTerms(bundled, [readText(mutate(source, mutations)).value]);
        const ids = data.concepts.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const { id, category } of data.concepts) if (category === 'own') assert.match(id, /^own-[a-z0-9-]+$/);
      }),
      { numRuns: 500 },
    );
  });
});

function isRepeated(line: string, all: readonly string[]): boolean {
  const fold = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s\p{Pd}]+/gu, '');
  return all.filter((other) => fold(other) === fold(line)).length > 1;
}
