import assert from 'node:assert/strict';
import { expandBraces, NoteLanguages } from '../../../../src/core/notesIndex';

describe('telling notes by their name', () => {
  const languages = new NoteLanguages(
    ['markdown', 'restructuredtext', 'plaintext'],
    [
      { id: 'markdown', extensions: ['.md', '.livemd'] },
      { id: 'dockerfile', extensions: ['.dockerfile'] },
      { id: 'plaintext', extensions: ['.{bad}', '.notes.txt'] },
    ],
    { '*.text': 'markdown', '**/*.rst': 'plaintext', '*.livemd': 'elixir', 'README*': 'markdown', '*.x': 7 },
  );

  for (const [path, language] of [
    ['/a/b.md', 'markdown'],
    ['/a/B.MD', 'markdown'],
    ['/a.md/b', undefined],
    ['/a/b.txt', 'plaintext'],
    ['/a/my.notes.txt', 'plaintext'],
    ['/a/b.text', 'markdown'],
    ['/a/b.rst', 'plaintext'],
    ['/a/b.livemd', undefined],
    ['/a/b.adoc', undefined],
    ['/a/b.dockerfile', undefined],
    ['/a/.md', 'markdown'],
    ['/a/md', undefined],
  ] as const) {
    it(`reads ${path} as ${language ?? 'no note'}`, () => assert.equal(languages.languageOf(path), language));
  }

  it('gives a glob for all of them', () => {
    assert.equal(languages.glob, '**/*.{markdown,md,mdown,mkd,notes.txt,rst,text,txt}');
    assert.equal(new NoteLanguages(['org'], []).glob, '**/*.org');
    assert.equal(new NoteLanguages([], []).glob, undefined);
    assert.equal(new NoteLanguages(['git-commit'], []).glob, undefined);
  });
});

describe('globs without braces', () => {
  for (const [glob, expected] of [
    ['**/out', ['**/out']],
    ['**/{a,b}', ['**/a', '**/b']],
    ['{a,b}/{c,d}', ['a/c', 'a/d', 'b/c', 'b/d']],
    ['{a,{b,c}}.md', ['a.md', 'b.md', 'c.md']],
    ['{a', []],
    ['{a,b}'.repeat(12), []],
  ] as const) {
    it(`stand for ${glob}`, () => assert.deepEqual(expandBraces(glob), expected));
  }
});
