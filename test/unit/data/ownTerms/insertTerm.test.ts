import assert from 'node:assert/strict';
import { insertTerm, type GlossaryFormat, type NewTerm } from '../../../../src/data/ownTerms';
import { applyEdits } from '../../../../src/data/ownTerms/insertTerm';
import { fullGlossary, readText } from '../../../support/ownTerms';

const rack: NewTerm = { name: 'rack nine', definition: 'The rack of the lab: “R9”.' };

function inserted(text: string, format: GlossaryFormat = 'yaml', term = rack): string {
  const result = insertTerm(text, format, term);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

const written = '- name: rack nine\n    definition: "The rack of the lab: “R9”."\n';

describe('adding a term to a YAML glossary', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', `terms:\n  ${written}`],
    ['a file of comments', '# ours\n# all of them', `# ours\n# all of them\nterms:\n  ${written}`],
    ['a file without terms', 'hide: [KVM] # not ours\n', `hide: [KVM] # not ours\nterms:\n  ${written}`],
    ['an empty list', 'terms: # none yet\nhide: []\n', `terms: # none yet\n  ${written}hide: []\n`],
    [
      'a list in the middle',
      'terms:\n  - name: a # first\n\n  # about what comes next\nhide: []\n',
      `terms:\n  - name: a # first\n  ${written}\n  # about what comes next\nhide: []\n`,
    ],
    ['a list without a last line break', 'terms:\n  - name: a', `terms:\n  - name: a\n  ${written}`],
    [
      'a list that is not indented',
      'terms:\n- name: a\n  definition: |\n    b\n\n    c\n',
      `terms:\n- name: a\n  definition: |\n    b\n\n    c\n- name: rack nine\n  definition: "The rack of the lab: “R9”."\n`,
    ],
    [
      'a list indented by four',
      'terms:\n    -   name: a\n',
      'terms:\n    -   name: a\n    - name: rack nine\n      definition: "The rack of the lab: “R9”."\n',
    ],
    [
      'a list in brackets',
      'terms: [ { name: a } ]\n',
      'terms: [ { name: a } , { name: "rack nine", definition: "The rack of the lab: “R9”." }]\n',
    ],
    ['empty brackets', 'terms: []\n', 'terms: [{ name: "rack nine", definition: "The rack of the lab: “R9”." }]\n'],
    ['a document with an end', '---\nterms:\n  - name: a\n...\n', `---\nterms:\n  - name: a\n  ${written}...\n`],
  ];
  for (const [what, before, after] of cases) {
    it(`changes nothing else in ${what}`, () => assert.equal(inserted(before), after));
  }

  it('keeps comments, order and layout of a file with everything', () => {
    const after = inserted(fullGlossary);
    assert.ok(after.includes(written));
    assert.equal(after.replace(`  ${written}`, ''), fullGlossary);
  });

  it('keeps the ends of lines', () => {
    const text = fullGlossary.replaceAll('\n', '\r\n');
    assert.doesNotMatch(inserted(text), /(?<!\r)\n/);
  });

  for (const text of ['terms: none\n', '- a\n', 'terms:\n  - name: "a\n', 'terms:\n  - name: a\n   definition: b\n']) {
    it(`refuses ${JSON.stringify(text)}, and says where it is wrong`, () => {
      const result = insertTerm(text, 'yaml', rack);
      assert.ok('problem' in result && result.problem.message !== '');
    });
  }
});

describe('adding a term to a JSON glossary', () => {
  it('changes nothing else', () => {
    const text = '{\n  // ours\n  "hide": ["KVM"],\n  "terms": [\n    { "name": "a" } // first\n  ]\n}\n';
    const after = inserted(text, 'json');
    assert.equal(
      after,
      text.replace(
        '{ "name": "a" } // first',
        '{ "name": "a" }, // first\n    { "name": "rack nine", "definition": "The rack of the lab: “R9”." }',
      ),
    );
  });

  for (const text of [
    '',
    '  \n',
    '{}',
    '{ }\n',
    '{\n  "hide": [] // none\n}\n',
    '{ "terms": [\n  // none yet\n] }',
    '{ "terms": [ { "name": "a" } /* , */ , // b\n ] }',
    '{ "terms": [] }',
    '{ "terms": [ { "name": "a" }, ], }',
    '{\n\t"terms": [\n\t\t{ "name": "a" },\n\t],\n}',
  ]) {
    it(`adds to ${JSON.stringify(text)}`, () => {
      const { value, problems } = readText(inserted(text, 'json'), 'x.jsonc');
      assert.deepEqual(problems, []);
      assert.equal(value.terms.at(-1)?.name.value, 'rack nine');
    });
  }

  for (const text of ['[]', '{ "terms": {} }', '{ "terms": [ { "name": "a" ] }']) {
    it(`refuses ${text}`, () => assert.ok('problem' in insertTerm(text, 'json', rack)));
  }
});
