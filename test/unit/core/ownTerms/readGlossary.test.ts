import assert from 'node:assert/strict';
import { limits } from '../../../../src/core/ownTerms/limits';
import { fullGlossary, problemsIn, readText } from '../../../support/ownTerms';

describe('reading a glossary of the user', () => {
  it('reads every field, with the place of each name', () => {
    const { value, problems } = readText(fullGlossary);
    assert.deepEqual(problems, []);
    const [rack, image, machine] = value.terms;
    assert.ok(rack && image && machine);
    assert.equal(fullGlossary.slice(rack.start, rack.end), 'rack nine');
    assert.equal(rack.definition, "The rack where the lab's hosts are.");
    assert.deepEqual(
      rack.aliases.map((alias) => alias.value),
      ['R9', 'rack 9'],
    );
    assert.equal(rack.category, 'Lab');
    assert.deepEqual(
      rack.related.map((name) => name.value),
      ['hypervisor', 'virtual machine'],
    );
    assert.deepEqual(rack.sources, [
      { title: 'Wiki', url: 'https://wiki.example.org/rack' },
      { title: 'Lab handbook, page 12' },
    ]);
    assert.deepEqual(rack.examples, ['Put it into rack nine.']);
    assert.equal(image.definition, 'The image that all machines are made from.\n\nIt is rebuilt every week.');
    assert.equal(machine.definition, undefined);
    assert.deepEqual(
      value.hide.map(({ value: name }) => name),
      ['hypervisor'],
    );
  });

  // Paragraphs became one, and an alias that is a link matched nothing and said nothing.
  it('keeps the paragraphs of folded text', () => {
    const folded = 'terms:\n  - name: a\n    definition: >\n      one\n      two\n\n      three\n';
    assert.equal(readText(folded).value.terms[0]?.definition, 'one two\n\nthree');
    const plain = 'terms:\n  - name: a\n    definition: one\n      two\n\n      three\n';
    assert.equal(readText(plain).value.terms[0]?.definition, 'one two\n\nthree');
    const literal = 'terms:\n  - name: a\n    definition: |\n      one\n      two\n';
    assert.equal(readText(literal).value.terms[0]?.definition, 'one\ntwo');
  });

  it('takes the words of a name that is a link, and says so', () => {
    const text = 'terms:\n  - name: bastion\n    aliases: ["[the fort](x.md)", "[[a|wall]]", "rack [old]"]\n';
    const { value, problems } = readText(text);
    assert.deepEqual(
      value.terms[0]?.aliases.map((alias) => alias.value),
      ['the fort', 'wall', 'rack [old]'],
    );
    assert.equal(problems.length, 2);
    assert.match(problems[0]?.message ?? '', /An alias has a link in it.*“the fort”/);
  });

  it('reads the same from JSON with comments and trailing commas', () => {
    const { value, problems } = readText(
      '// ours\n{ "terms": [ { "name": "rack nine", "definition": "A rack.", "aliases": ["R9",], }, ], "hide": ["KVM"] }',
      'x.jsonc',
    );
    assert.deepEqual(problems, []);
    assert.equal(value.terms[0]?.definition, 'A rack.');
    assert.equal(value.terms[0]?.aliases[0]?.value, 'R9');
    assert.equal(value.hide[0]?.value, 'KVM');
  });

  it('reads a Contextive glossary as it is', () => {
    const text = `contexts:
- name: Cargo
  domainVisionStatement: To route cargo
  paths:
  - src
  terms:
  - name: Leg
    definition: A movement of cargo.
    examples:
    - Each leg has a vessel.
    meta:
      Owner: Shipping
  - name: Vessel
`;
    const { value, problems } = readText(text, '.contextive/cargo.glossary.yml');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.terms.map(({ name, context }) => [name.value, context]),
      [
        ['Leg', 'Cargo'],
        ['Vessel', 'Cargo'],
      ],
    );
  });

  it('takes numbers, dates and words such as `on` as the texts they are', () => {
    const { value, problems } = readText('terms:\n  - name: 2003\n    definition: 1972-08-02\n  - name: on\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.terms.map(({ name }) => name.value),
      ['2003', 'on'],
    );
    assert.equal(value.terms[0]?.definition, '1972-08-02');
  });

  for (const [what, text] of [
    ['CRLF', fullGlossary.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${fullGlossary}`],
    ['another end', fullGlossary.trimEnd()],
  ] as const) {
    it(`reads the same with ${what}`, () => {
      const { value, problems } = readText(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        value.terms.map(({ name, definition }) => [name.value, definition]),
        readText(fullGlossary).value.terms.map(({ name, definition }) => [name.value, definition]),
      );
    });
  }

  const mistakes: readonly (readonly [string, string, readonly string[], number])[] = [
    [
      'a misspelt field',
      'terms:\n  - name: a\n    defintion: b\n',
      ['defintion: “defintion” is not known here. Is “definition” meant?'],
      1,
    ],
    [
      'a term without a name',
      'terms:\n  - definition: b\n  - name: c\n',
      ['definition: This term has no “name”, so it is left out.'],
      1,
    ],
    [
      'a wrong type',
      'terms:\n  - name: [a]\n  - name: b\n    definition: {c: d}\n',
      ['[a]: “name” must be a text, but is a list.', '{c: d}: “definition” must be a text, but is a map.'],
      1,
    ],
    [
      'a list of names',
      'terms:\n  - rack\n',
      ['rack: A term must be a map with “name” and “definition”, such as “- name: rack”.'],
      0,
    ],
    ['no terms at all', '- name: a\n', ['- name: a: A glossary must be a map with “terms:”, but is a list.'], 0],
    [
      'a map of terms',
      'terms:\n  name: a\n',
      ['name: a: “terms” must be a list of terms, each with “name”, but is a map.'],
      0,
    ],
    [
      'a colon in a plain text',
      'terms:\n  - name: a\n    definition: Note: b\n  - name: c\n',
      ['Note: b: Put this text in quotes: it has a “:” in it.'],
      2,
    ],
    [
      'a missing colon',
      'terms:\n  - name a\n    definition: b\n  - name: c\n',
      [
        'name a\n    definition: A “:” is missing after the first word of these lines.',
        'name a\n    definition: b: This term has no “name”, so it is left out.',
      ],
      1,
    ],
    [
      'a wrong column',
      'terms:\n  - name: a\n   definition: b\n  - name: c\n',
      ['definition: b: A “-” is missing before this, or it is indented too far or too little.'],
      2,
    ],
    // Said of maps in braces only: a comma too many in a list in brackets passed without a word.
    ['a comma too many', 'terms:\n  - name: a\n    aliases: [b,, c]\n', [',: This comma is one too many.'], 1],
    ['a tab', 'terms:\n\t- name: a\n', ['\t: Tabs may not indent in YAML: use spaces.'], 1],
    ['a name of signs', 'terms:\n  - name: "***"\n', ['"***": “name” “***” has no letter and no digit.'], 0],
    ['a field twice', 'terms:\n  - name: a\n    name: b\n', ['name: “name” is here twice; the first one counts.'], 1],
    [
      'another address',
      'terms:\n  - name: a\n    sources:\n      - url: javascript:alert(1)\n',
      ['javascript:alert(1): Only “https:” addresses become links; this one is shown as text.'],
      1,
    ],
    [
      'a second document',
      'terms:\n  - name: a\n---\nterms: []\n',
      ['---: Only the first document of a file is read; this is another one.'],
      1,
    ],
  ];
  for (const [what, text, expected, terms] of mistakes) {
    it(`tells of ${what} at its place, and reads the rest`, () => {
      assert.deepEqual(problemsIn(text), expected);
      assert.equal(readText(text).value.terms.length, terms);
    });
  }

  it('tells of mistakes in JSON at their place, and reads the rest', () => {
    const text = '{ "terms": [ { "name": "a" } { "name": "b", "definition": 3, "alias": ["c"] } ] }';
    assert.deepEqual(problemsIn(text, 'x.json'), [
      '{: A comma is missing here.',
      '"alias": “alias” is not known here. Is “aliases” meant?',
    ]);
    assert.deepEqual(
      readText(text, 'x.json').value.terms.map(({ name }) => name.value),
      ['a', 'b'],
    );
  });

  it('leaves out what is too long, and says so', () => {
    const text = `terms:\n  - name: ${'a'.repeat(limits.nameLength + 1)}\n  - name: b\n    definition: ${'c'.repeat(limits.textLength + 1)}\n    aliases: [${'word '.repeat(limits.nameWords + 1)}]\n`;
    const { value, problems } = readText(text);
    assert.equal(value.terms.length, 1);
    assert.equal(value.terms[0]?.definition?.length, limits.textLength);
    assert.deepEqual(value.terms[0]?.aliases, []);
    assert.equal(problems.length, 3);
  });

  it('tells of some hundred problems, and how many more there are', () => {
    const { problems } = readText(`terms:\n${'  - x\n'.repeat(1000)}`);
    assert.equal(problems.length, limits.problems + 1);
    assert.match(problems.at(-1)?.message ?? '', /^800 more problems/);
  });
});
