interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * One regular expression for all terms: whole words by Unicode, any case, longest first. Common beginnings are shared,
 * because a plain list of thousands of alternatives takes some versions of V8 minutes.
 */
export function termRegex(terms: readonly string[]): RegExp {
  const root: Node = { next: new Map(), isEnd: false };
  for (const term of terms) {
    let node = root;
    for (const character of term.toLowerCase()) {
      let next = node.next.get(character);
      if (next === undefined) {
        next = { next: new Map(), isEnd: false };
        node.next.set(character, next);
      }
      node = next;
    }
    node.isEnd = true;
  }
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])${sourceOf(root)}(?![\\p{L}\\p{N}\\p{M}_])`, 'giu');
}

function sourceOf(node: Node): string {
  const branches = [...node.next].map(
    ([character, next]) => character.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`) + sourceOf(next),
  );
  if (branches.length === 0) return '';
  const all = branches.length === 1 && !node.isEnd ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
  return node.isEnd ? `${all}?` : all;
}
