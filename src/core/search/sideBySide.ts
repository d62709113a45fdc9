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
