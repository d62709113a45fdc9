import { foldForSearch } from '../knowledge';
import type { BlockProblem, Field, Parsed } from './fields';

/** Something that a value can name. */
export interface Named {
  readonly id: string;
  /** Other ways to write it. */
  readonly names: readonly string[];
}

/** How many single edits turn one word into the other: insertions, removals, replacements and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The candidate that was probably meant; `undefined` when none is near. */
export function closest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > 3) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= Math.max(1, Math.floor(wanted.length / 4)) && distance < (best?.distance ?? Infinity)) {
      best = { candidate, distance };
    }
  }
  if (best) return best.candidate;
  const containing = candidates.filter((candidate) => wanted.length > 2 && candidate.includes(wanted));
  return containing.length > 0 && containing.length < 4 ? containing[0] : undefined;
}

/** A sentence that something is not known, with what may have been meant. */
export function unknownName(what: string, text: string, candidates: readonly string[], where = ''): string {
  const meant = closest(text, candidates);
  const choice = candidates.length <= 10 ? ` It is one of: ${candidates.join(', ')}.` : '';
  return `There is no ${what} “${text}”${where}.${meant === undefined ? choice : ` Did you mean “${meant}”?`}`;
}

/** The things that a field's items name, each once, in order. An id is taken before a name. */
export function resolveItems<T extends Named>(
  what: string,
  field: Field,
  candidates: readonly T[],
  where = '',
): Parsed<readonly T[]> {
  const problems: BlockProblem[] = [];
  const found = new Set<T>();
  for (const { text } of field.items) {
    const folded = foldForSearch(text);
    const match =
      candidates.find(({ id }) => id === text.toLowerCase()) ??
      candidates.find(({ names }) => names.some((name) => foldForSearch(name) === folded));
    if (match) found.add(match);
    else {
      const ids = candidates.map(({ id }) => id);
      problems.push({ line: field.line, message: unknownName(what, text, ids, where) });
    }
  }
  return { value: [...found], problems };
}
