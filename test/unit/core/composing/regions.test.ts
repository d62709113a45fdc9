import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../src/core/citing';
import { findRegion, hasRegions, insertEdit, updateEdit, withoutRegions } from '../../../../src/core/composing';
import { proseRanges } from '../../../../src/core/prose';

const languages = ['markdown', 'mdx', 'quarto', 'asciidoc', 'restructuredtext', 'latex', 'tex', 'org', 'html'] as const;
const options = { form: 'list', scope: 'note' };

function apply(text: string, edit: TextEdit | undefined): string {
  return edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : text;
}

function find(text: string, languageId = 'markdown') {
  return findRegion(text, 'glossary', languageId, proseRanges(text, languageId));
}

function inserted(text: string, offset: number, languageId = 'markdown', eol = '\n', content = '- one\n'): string {
  return apply(text, insertEdit(text, offset, { kind: 'glossary', options, content }, languageId, eol));
}

describe('a part of a text that is ours', () => {
  for (const language of languages) {
    it(`is found again as it was written, in ${language}`, () => {
      const text = inserted('Before.\n\nAfter.\n', 3, language);
      const region = find(text, language);
      assert.ok(typeof region === 'object', text);
      assert.deepEqual([region.options, region.isChanged, region.body], [options, false, '\n- one\n\n']);
      assert.equal(text.slice(0, region.start), 'Before.\n\n');
      assert.equal(text.slice(region.end), '\n\nAfter.\n');
    });
  }

  it('needs comments', () => {
    assert.deepEqual(['plaintext', 'git-commit', 'fortran'].map(hasRegions), [false, false, false]);
    assert.ok(languages.every(hasRegions));
  });

  it('is known to be changed when a word of it is, and not when only line ends are', () => {
    const text = inserted('', 0);
    const changed = find(text.replace('one', 'two'));
    assert.ok(typeof changed === 'object' && changed.isChanged);
    const converted = find(text.replaceAll('\n', '\r\n'));
    assert.ok(typeof converted === 'object' && !converted.isChanged);
  });

  it('is written anew with the same options, and not at all where nothing changes', () => {
    const text = inserted('Before.\n', 0);
    const region = find(text);
    assert.ok(typeof region === 'object');
    assert.equal(updateEdit(region, text, '- one\n', 'markdown', '\n'), undefined);
    const updated = apply(text, updateEdit(region, text, '- two\n', 'markdown', '\n'));
    assert.equal(updated.replace(/hash=\w+/, ''), text.replace('one', 'two').replace(/hash=\w+/, ''));
  });

  const region = inserted('', 0);
  const broken: readonly (readonly [string, string])[] = [
    ['a mark twice', `${region}\n${region}`],
    ['an end that is missing', region.replace(/<!-- \/.*\n/, '')],
    ['a beginning that is missing', region.replace(/^<!-- v.*\n/, '')],
    ['the end before the beginning', region.split('\n').toReversed().join('\n')],
    ['options that are none of ours', region.replace('form=list', 'form="list"')],
    ['no hash', region.replace(/ hash=\w+/, '')],
    ['marks of a merge inside', region.replace('- one', '<<<<<<< HEAD\n- one\n=======\n- two\n>>>>>>> other')],
  ];
  for (const [what, text] of broken) {
    it(`is not taken from a text with ${what}`, () => assert.equal(find(text), 'broken'));
  }

  it('is not what code shows of one, and does not begin within a line', () => {
    assert.equal(find(`\`\`\`\n${region}\`\`\`\n`), 'none');
    assert.equal(find(region.replaceAll('<!--', 'x <!--')), 'none');
  });

  // It cut a paragraph in two, and the rest of a table or a fence was none.
  it('has an empty line on both sides, and takes the place of an empty line or stands behind what it is put into', () => {
    for (const [text, offset, before, after] of [
      ['a\nb\n\nc\n', 0, 'a\nb\n\n', '\n\nc\n'],
      ['# a\nb\n', 0, '# a\n\n', '\n\nb\n'],
      ['```\na\n\nb\n```\n\nc\n', 6, '```\na\n\nb\n```\n\n', '\n\nc\n'],
      ['a\n\nb\n', 2, 'a\n\n', '\n\nb\n'],
      ['a\n\n\n\nb\n', 3, 'a\n\n', '\n\nb\n'],
      ['a', 1, 'a\n\n', '\n'],
      ['', 0, '', '\n'],
    ] as const) {
      const result = inserted(text, offset);
      const found = find(result);
      assert.ok(typeof found === 'object');
      assert.deepEqual([result.slice(0, found.start), result.slice(found.end)], [before, after], JSON.stringify(text));
    }
  });

  it('leaves its place empty for who reads what the user wrote', () => {
    const text = inserted('Before.\n', 0, 'markdown', '\r\n');
    const without = withoutRegions(text, 'markdown', proseRanges(text, 'markdown'));
    assert.equal(without.length, text.length);
    assert.equal(without.trimEnd(), 'Before.');
  });
});
