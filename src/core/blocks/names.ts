import { nameKey } from '../../base/folding';
import { nearest } from '../../base/nearest';
import type { BlockProblem, Field, Parsed } from './fields';

/** Something that a value can name. */
export interface Named {
  readonly id: string;
  /** Other ways to write it. */
  readonly names: readonly string[];
}

/** The candidate that was probably meant, despite a typing error or as a part of it; `undefined` when none is near. */
function meantBy(text: string, candidates: readonly string[]): string | undefined {
  const near = nearest(text, candidates);
  if (near !== undefined || text.length < 3) return near;
  const containing = candidates.filter((candidate) => candidate.includes(text.toLowerCase()));
  return containing.length < 4 ? containing[0] : undefined;
}

/** Where a name stands: UTF-16 offsets in a line of the block. */
interface NamePlace {
  readonly line: number;
  readonly start: number;
}

/**
 * That something is not known, with what may have been meant.
 * @param where goes behind the name in the message
 */
export function unknownName(
  what: string,
  text: string,
  candidates: readonly string[],
  { line, start }: NamePlace,
  where = '',
): BlockProblem {
  const meant = meantBy(text, candidates);
  const choice = candidates.length <= 10 ? ` It is one of: ${candidates.join(', ')}.` : '';
  const message = `There is no ${what} “${text}”${where}.${meant === undefined ? choice : ` Did you mean “${meant}”?`}`;
  return { line, start, end: start + text.length, message, ...(meant !== undefined && { replacement: meant }) };
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
  for (const { text, start } of field.items) {
    const key = nameKey(text);
    const match =
      candidates.find(({ id }) => id === text.toLowerCase()) ??
      candidates.find(({ names }) => names.some((name) => nameKey(name) === key));
    if (match) found.add(match);
    else {
      const ids = candidates.map(({ id }) => id);
      problems.push(unknownName(what, text, ids, { line: field.line, start }, where));
    }
  }
  return { value: [...found], problems };
}
