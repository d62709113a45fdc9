import type { Comparison, Id, Knowledge } from '../knowledge';

/** Things that are compared in one table. */
export interface SideBySide {
  readonly comparison: Comparison;
  /** Two or more of its subjects, in the order in which they were asked for. */
  readonly subjects: readonly Id[];
}

/** The comparison that has all of the subjects, the smallest if there are several; `undefined` when none has. */
export function sideBySide(subjects: readonly Id[], knowledge: Knowledge): SideBySide | undefined {
  const ids = [...new Set(subjects)];
  if (ids.length < 2) return undefined;
  const fitting = knowledge.comparisons.filter((each) => ids.every((id) => each.subjects.includes(id)));
  const [comparison] = fitting.toSorted((a, b) => a.subjects.length - b.subjects.length);
  return comparison && { comparison, subjects: ids };
}

/**
 * Of some entries those that most of them are compared with in one table, in their order; `undefined` when no table has
 * two of them.
 */
export function mostSideBySide(ids: readonly Id[], knowledge: Knowledge): SideBySide | undefined {
  const all = [...new Set(ids)];
  let best: SideBySide | undefined;
  for (const comparison of knowledge.comparisons) {
    const subjects = all.filter((id) => comparison.subjects.includes(id));
    if (subjects.length > Math.max(1, best?.subjects.length ?? 0)) best = { comparison, subjects };
  }
  return best;
}
