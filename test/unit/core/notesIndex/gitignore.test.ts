import assert from 'node:assert/strict';
import { IgnoreTree } from '../../../../src/core/notesIndex';

function ignored(lines: string, path: string): boolean {
  const tree = new IgnoreTree();
  tree.add('', lines);
  return tree.isIgnored(path);
}

describe('.gitignore', () => {
  const cases: readonly (readonly [lines: string, path: string, expected: boolean])[] = [
    ['draft.md', 'a/b/draft.md', true],
    ['/draft.md', 'draft.md', true],
    ['/draft.md', 'a/draft.md', false],
    ['a/draft.md', 'b/a/draft.md', false],
    ['out/', 'out/a/b.md', true],
    ['out/', 'out', false],
    ['out', 'a/out/b.md', true],
    ['*.md', 'a/b.md', true],
    ['*.md\n!keep.md', 'keep.md', false],
    ['!keep.md\n*.md', 'keep.md', true],
    ['dir/\n!dir/keep.md', 'dir/keep.md', true],
    ['dir/*\n!dir/keep.md', 'dir/keep.md', false],
    ['**/gen/*.md', 'gen/a.md', true],
    ['**/gen/*.md', 'x/y/gen/a.md', true],
    ['a/**/b.md', 'a/b.md', true],
    ['a/**/b.md', 'a/x/y/b.md', true],
    ['a/**', 'a/x/y.md', true],
    ['a?.md', 'ab.md', true],
    ['a?.md', 'a/.md', false],
    ['[ab].md', 'b.md', true],
    ['[!ab].md', 'b.md', false],
    ['[a-c]x', 'bx', true],
    ['[[:digit:]].md', '7.md', true],
    // As `git check-ignore` has it.
    ['a[x/]b', 'axb', true],
    ['a[/]b', 'a/b', false],
    ['a[!x/]b', 'ayb', true],
    ['a[!x/]b', 'a/b', false],
    ['x[a/b]/c', 'xb/c', true],
    ['x[a/b]/c', 'x[a/b]/c', false],
    ['[a/]b.md', 'ab.md', true],
    ['[a/]b.md', 'x/ab.md', false],
    ['a[[:punct:]/]b', 'a]b', true],
    ['a[/b', 'a[/b', false],
    ['# a comment', '# a comment', false],
    ['\\#a', '#a', true],
    ['\\!a', '!a', true],
    ['a\\ ', 'a ', true],
    ['a   ', 'a', true],
    ['[unclosed', '[unclosed', false],
    ['\uFEFFa.md\r\nb.md\r\n', 'a.md', true],
    ['\uFEFFa.md\r\nb.md\r\n', 'b.md', true],
    ['', 'a.md', false],
  ];
  for (const [lines, path, expected] of cases) {
    it(`${JSON.stringify(lines)} ${expected ? 'ignores' : 'leaves'} ${path}`, () => {
      assert.equal(ignored(lines, path), expected);
    });
  }

  it('counts that of the nearest folder first', () => {
    const tree = new IgnoreTree();
    tree.add('', '*.md');
    tree.add('docs', '!*.md\n/private.md');
    assert.deepEqual(
      ['a.md', 'docs/a.md', 'docs/private.md', 'docs/deep/private.md'].map((path) => tree.isIgnored(path)),
      [true, false, true, false],
    );
  });

  it('comes to an end whatever the pattern is, although it has to try many ways', () => {
    const found = ignored(
      `${'*a'.repeat(200)}b\n${'**/'.repeat(200)}b\n${'[a'.repeat(500)}`,
      `${'a'.repeat(200)}/${'a/'.repeat(200)}x`,
    );
    assert.equal(found, false);
  });
});
