import type { Knowledge, Comparison, Concept, Dimension, Id } from '../knowledge';
import type { BlockProblem, Field, Parsed } from './fields';
import { inOrder, knownFields } from './knownFields';
import { resolveItems } from './names';

/** Most columns and rows shown when the block does not choose. */
const defaultSubjects = 5;

/** What a `virt-compare` block asks for. */
export interface CompareBlock {
  readonly comparison: Comparison;
  /** The columns, in order; never empty for a comparison that has any. */
  readonly subjects: readonly Id[];
  readonly rows: readonly Dimension[];
  /** How many subjects were left out because the block names none. */
  readonly left: number;
}

/** Subjects as they can be named in a block. */
function namedSubjects(
  ids: Iterable<Id>,
  knowledge: Knowledge,
): { readonly id: Id; readonly names: readonly string[] }[] {
  return [...ids].flatMap((id) => {
    const entry: Concept | undefined = knowledge.entry(id);
    return entry ? [{ id, names: [entry.name, ...entry.aliases, ...entry.formerNames] }] : [];
  });
}

/** Reads a `virt-compare` block. The value is `undefined` when it does not tell which comparison, subjects or rows are meant. */
export function parseCompareBlock(content: string, knowledge: Knowledge): Parsed<CompareBlock | undefined> {
  const fields = knownFields(content, 'virt-compare');
  const problems: BlockProblem[] = [...fields.problems];
  const field = fields.get;
  const comparison = chooseComparison(field('comparison'), field('subjects'), knowledge, problems);
  if (!comparison) return { value: undefined, problems: inOrder(problems) };

  const take = <T extends { readonly id: string; readonly names: readonly string[] }>(
    key: string,
    what: string,
    candidates: readonly T[],
  ): readonly T[] => {
    const given = field(key);
    if (!given) return [];
    const resolved = resolveItems(what, given, candidates, ` in “${comparison.id}”`);
    problems.push(...resolved.problems);
    return resolved.value;
  };
  const named = take('subjects', 'subject', namedSubjects(comparison.subjects, knowledge)).map(({ id }) => id);
  const subjects = named.length > 0 ? named : comparison.subjects.slice(0, defaultSubjects);
  const rows = take(
    'rows',
    'row',
    comparison.dimensions.map((dimension) => ({ id: dimension.id, names: [dimension.title], dimension })),
  ).map(({ dimension }) => dimension);
  // What is asked for is not replaced by something else.
  const isLost =
    (field('subjects') !== undefined && named.length === 0) || (field('rows') !== undefined && rows.length === 0);
  if (isLost) return { value: undefined, problems: inOrder(problems) };
  const value = {
    comparison,
    subjects,
    rows: rows.length > 0 ? rows : comparison.dimensions,
    left: named.length > 0 ? 0 : comparison.subjects.length - subjects.length,
  };
  return { value, problems: inOrder(problems) };
}

/** The comparison that is named, or else the one that has the most of the named subjects. */
export function chooseComparison(
  named: Field | undefined,
  subjects: Field | undefined,
  knowledge: Knowledge,
  problems: BlockProblem[],
): Comparison | undefined {
  const { comparisons } = knowledge;
  if (named) {
    const candidates = comparisons.map((comparison) => ({ id: comparison.id, names: [comparison.title], comparison }));
    const resolved = resolveItems(
      'comparison',
      { ...named, items: [{ text: named.value, start: named.items[0]?.start ?? 0 }] },
      candidates,
    );
    problems.push(...resolved.problems);
    return resolved.value[0]?.comparison;
  }
  const ids = comparisons.map(({ id }) => id);
  if (!subjects) {
    problems.push({ line: 0, message: `Say which comparison is meant: ${ids.join(', ')}.` });
    return undefined;
  }
  const held = comparisons.map((comparison) => ({
    comparison,
    count: resolveItems('', subjects, namedSubjects(comparison.subjects, knowledge)).value.length,
  }));
  const best = held.toSorted((a, b) => b.count - a.count)[0];
  if (best && best.count > 0) return best.comparison;
  problems.push({ line: subjects.line, message: `No comparison has these subjects. There are: ${ids.join(', ')}.` });
  return undefined;
}
