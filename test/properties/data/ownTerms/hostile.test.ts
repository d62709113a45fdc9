import assert from 'node:assert/strict';
import { Knowledge } from '../../../../src/core/knowledge';
import { mergeOwnTerms } from '../../../../src/core/ownTerms/merge';
import { limits } from '../../../../src/core/ownTerms/limits';
import { sampleData } from '../../../support/sampleKnowledge';
import { readText } from '../../../support/ownTerms';

const many = 100_000;
/** For what a YAML parser takes some twenty microseconds each to report: in proportion, but too long for a test. */
const some = 20_000;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 20 }, (_, n) => `${n + 1}: &b${n} [*a, *a, *a, *a, *a, *a, *a, *a]`),
].join('\n');

/** Files made to hurt, by what they do. */
const hostile: Readonly<Record<string, string>> = {
  'lists in lists': '['.repeat(many),
  'maps in maps': '{a: '.repeat(many),
  'dashes in a row': '- '.repeat(many),
  'keys in keys': '? '.repeat(many),
  'ever deeper lines': Array.from({ length: 1_000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
  'an open quote': `terms:\n  - name: "${'x'.repeat(many)}`,
  'many anchors': '&a '.repeat(some),
  'many documents': '---\n'.repeat(some),
  'many block texts': 'a: |\n'.repeat(some),
  'many colons': ':'.repeat(many),
  'many commas': `terms: [${','.repeat(many)}]`,
  'many directives': '%a\n'.repeat(some),
  'aliases of aliases': `${bomb}\nterms: *b19\n`,
  'a cycle': 'terms: &a\n  - name: x\n    related: *a\n  - *a\n',
  'merge keys': 'x: &x {name: y}\nterms:\n  - <<: *x\n    name: z\n',
  'keys of prototypes':
    'terms:\n  - __proto__: {polluted: true}\n    constructor: {prototype: {polluted: true}}\n    name: __proto__\n    related: [constructor, __proto__, toString]\nhide: [__proto__, hasOwnProperty]\n__proto__: x\n',
  'control characters': 'terms:\n  - name: "a\\0b\\u202ec"\n    definition: "\\u0007\\ud800 \u0000"\n',
  tags: 'terms: !!js/function "x"\nhide: !!python/object/apply:os.system ["ls"]\n',
  'one long line': `terms: [{name: a, definition: ${'word '.repeat(many)}}]`,
  'long names': `terms:\n  - name: ${'word '.repeat(5_000)}\n    aliases: [${'x, '.repeat(5_000)}]\n`,
};

describe('a hostile glossary', () => {
  for (const [what, text] of Object.entries(hostile)) {
    for (const path of ['x.yaml', 'x.json']) {
      it(`with ${what} is read as ${path.slice(2)}, and changes nothing beyond itself`, () => {
        const { value, problems } = readText(text, path);
        const { data } = mergeOwnTerms(sampleData(), [value]);
        const knowledge = new Knowledge(data);
        assert.ok(problems.length <= limits.problems + 1);
        assert.ok(knowledge.entry('vm') && knowledge.entries.length < 10);
        assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
        for (const entry of knowledge.entries) {
          // oxlint-disable-next-line no-control-regex
          assert.doesNotMatch(`${entry.name}${entry.summary}`, /[\u0000-\u0008\u202a-\u202e]/);
        }
      });
    }
  }

  it('with more terms than are read keeps the first ones, and says so', () => {
    const text = JSON.stringify({
      terms: Array.from({ length: limits.terms + 5 }, (_, n) => ({ name: `t${n}`, definition: 'x' })),
    });
    const { value, problems } = readText(text, 'x.json');
    assert.equal(value.terms.length, limits.terms);
    assert.match(problems[0]?.message ?? '', /more than 50000 terms/);
  });
});
