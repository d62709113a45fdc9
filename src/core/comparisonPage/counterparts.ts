import type { Comparison, Id, Knowledge } from '../knowledge';

/** What an entry can be compared with in one table. */
export interface Counterparts {
  readonly comparison: Comparison;
  /** What it is told apart from, as either of the two says. */
  readonly contrasts: readonly Id[];
  /** The other subjects, in their order. */
  readonly others: readonly Id[];
}

/** What an entry can be compared with, table by table; empty for what is in none. */
export function counterpartsOf(id: Id, knowledge: Knowledge): readonly Counterparts[] {
  const own = (knowledge.entry(id)?.related ?? []).filter(({ as }) => as === 'contrasts-with').map((each) => each.id);
  const back = knowledge
    .backlinks(id)
    .filter(({ related }) => related.some((each) => each.id === id && each.as === 'contrasts-with'))
    .map((each) => each.id);
  const told = [...new Set([...own, ...back])];
  return knowledge.comparisonsWith(id).map((comparison) => {
    const contrasts = told.filter((each) => each !== id && comparison.subjects.includes(each));
    const others = comparison.subjects.filter(
      (each) => each !== id && !contrasts.includes(each) && knowledge.entry(each) !== undefined,
    );
    return { comparison, contrasts, others };
  });
}
