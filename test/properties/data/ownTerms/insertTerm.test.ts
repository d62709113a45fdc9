import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { insertTerm, type GlossaryFormat, type NewTerm } from '../../../../src/data/ownTerms';
import { applyEdits } from '../../../../src/data/ownTerms/insertTerm';
import { readText } from '../../../support/ownTerms';

function inserted(text: string, format: GlossaryFormat, term: NewTerm): string {
  const result = insertTerm(text, format, term);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

describe('adding a term', () => {
  it('to any glossary leaves what was there saying the same', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const line = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim());
    const layouts = [{}, { indent: 4 }, { indentSeq: false }, { collectionStyle: 'flow' }] as const;
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: word, definition: line, examples: fc.array(line, { maxLength: 2 }) }), {
          maxLength: 4,
        }),
        fc.constantFrom(...layouts),
        fc.tuple(word, line).map(([first, rest]) => `${first} ${rest}`.trim()),
        line,
        fc.boolean(),
        (terms, layout, name, definition, isJson) => {
          const text = isJson ? JSON.stringify({ terms }, undefined, 2) : stringify({ terms, hide: ['x'] }, layout);
          const term = definition === '' ? { name } : { name, definition };
          const after = readText(inserted(text, isJson ? 'json' : 'yaml', term), isJson ? 'x.json' : 'x.yaml');
          assert.deepEqual(
            after.value.terms.map(({ name: own, definition: text }) => [own.value, text]),
            [
              ...readText(text, isJson ? 'x.json' : 'x.yaml').value.terms.map(({ name: own, definition: text }) => [
                own.value,
                text,
              ]),
              [name, definition || undefined],
            ],
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
