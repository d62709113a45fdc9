import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  it('agrees with a slow reading of the rules', () => {
    const piece = fc.constantFrom('a', 'b', 'c', '*', '**', '?', '/', '[ab]', '[!a]', '\\*', '.md');
    const line = fc
      .tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 6 }), fc.boolean())
      .map(([negated, parts, directory]) => `${negated ? '!' : ''}${parts.join('')}${directory ? '/' : ''}`);
    const name = fc.constantFrom('a', 'b', 'c', 'ab', 'a.md', 'b.md', '*');
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), path, (lines, file) => {
        assert.equal(ignored(lines.join('\n'), file), slowlyIgnored(lines, file));
      }),
      { numRuns: 1000 },
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

/** The rules of Git, written down as they are explained, without a thought of speed. */
function slowlyIgnored(lines: readonly string[], path: string): boolean {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const isDirectory = length < parts.length;
    let verdict = false;
    for (const line of lines) {
      const negated = line.startsWith('!');
      let pattern = negated ? line.slice(1) : line;
      const onlyDirectories = pattern.endsWith('/');
      if (onlyDirectories) pattern = pattern.slice(0, -1);
      if (pattern === '' || (onlyDirectories && !isDirectory)) continue;
      const anchored = pattern.includes('/');
      if (pattern.startsWith('/')) pattern = pattern.slice(1);
      if (pattern === '') continue;
      const segments = (anchored ? pattern : `**/${pattern}`).split('/');
      if (segmentsMatch(segments, parts.slice(0, length))) verdict = !negated;
    }
    if (verdict) return true;
  }
  return false;
}

function segmentsMatch(segments: readonly string[], parts: readonly string[]): boolean {
  const [first, ...rest] = segments;
  if (first === undefined) return parts.length === 0;
  if (first === '**') {
    if (rest.length === 0) return parts.length > 0;
    return parts.some((_, index) => segmentsMatch(rest, parts.slice(index))) || segmentsMatch(rest, []);
  }
  const [part, ...others] = parts;
  return part !== undefined && nameMatches(first, part) && segmentsMatch(rest, others);
}

function nameMatches(glob: string, name: string): boolean {
  if (glob === '') return name === '';
  if (glob.startsWith('*')) {
    return nameMatches(glob.slice(1), name) || (name !== '' && nameMatches(glob, name.slice(1)));
  }
  if (name === '') return false;
  if (glob.startsWith('\\')) return glob[1] === name[0] && nameMatches(glob.slice(2), name.slice(1));
  const members = /^\[(!?)([^\]]+)\]/.exec(glob);
  if (members) {
    const isMember = members[2]?.includes(name[0] ?? '') ?? false;
    return isMember === (members[1] === '') && nameMatches(glob.slice(members[0].length), name.slice(1));
  }
  return (glob.startsWith('?') || glob[0] === name[0]) && nameMatches(glob.slice(1), name.slice(1));
}
