import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IgnoreTree } from '../../../../src/core/notesIndex';

function ignored(lines: string, path: string): boolean {
  const tree = new IgnoreTree();
  tree.add('', lines);
  return tree.isIgnored(path);
}

describe('.gitignore', () => {
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
