import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { termFields, topFields } from '../../../../src/core/ownTerms/readGlossary';
import { yamlCursorAt } from '../../../../src/core/ownTerms/yamlCursor';

/** What may be written at the `|` of a text. */
function at(text: string): string {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const lines = text.replace('|', '').split('\n');
  const cursor = yamlCursorAt((line) => lines[line], before.length - 1, before.at(-1)?.length ?? 0);
  if (!cursor) return 'anything';
  return cursor.kind === 'entry' ? `entry from ${cursor.start}` : cursor.fields.join(' ');
}

describe('writing a YAML glossary', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '|', 'terms hide'],
    ['another top field', 'terms:\n  - name: a\nh|', 'hide'],
    ['a first field of a term', 'terms:\n  - |', termFields.join(' ')],
    ['a first field in a list that is not indented', 'terms:\n- n|', termFields.join(' ')],
    ['a next field', 'terms:\n  - name: a\n    def|', 'definition aliases category related sources examples id'],
    [
      'a field between others',
      'terms:\n  - name: a\n    |\n    related: [b]\n  - name: c\n    definition: d\n',
      'definition aliases category sources examples id',
    ],
    ['a related entry in brackets', 'terms:\n  - name: a\n    related: [one, tw|]', 'entry from 19'],
    ['a related entry in a list', 'terms:\n  - name: a\n    related:\n      - hyp|', 'entry from 8'],
    ['a hidden entry', 'hide:\n  - |', 'entry from 4'],
    ['a hidden entry in a list that is not indented', 'terms: []\nhide:\n- h|', 'entry from 2'],
    ['a source', 'terms:\n  - name: a\n    sources:\n      - |', 'title url'],
    ['a definition', 'terms:\n  - name: a\n    definition: some |', 'anything'],
    ['an alias', 'terms:\n  - name: a\n    aliases: [b|]', 'anything'],
    ['a comment', 'terms:\n  # - |', 'anything'],
  ];
  for (const [what, text, expected] of cases) it(`offers what fits ${what}`, () => assert.equal(at(text), expected));

  it('knows the fields that the schema knows', () => {
    const path = join(process.cwd(), 'media', 'schemas', 'virtualization-glossary.schema.json');
    const schema = JSON.parse(readFileSync(path, 'utf8')) as {
      properties: object;
      definitions: { term: { properties: object } };
    };
    assert.deepEqual(Object.keys(schema.properties).toSorted(), ['$schema', ...topFields].toSorted());
    assert.deepEqual(Object.keys(schema.definitions.term.properties).toSorted(), [...termFields].toSorted());
  });
});
