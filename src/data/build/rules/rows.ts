import type { AuthoredKnowledge } from '../authored';
import { allCells, type Rule } from './rule';

export const rowGroups: Rule = {
  name: 'row-groups',
  demands: 'Either all rows of a comparison stand under a heading or none does, and those under one stand together.',
  *check(knowledge) {
    for (const { id, dimensions } of knowledge.comparisons) {
      const closed = new Set<string>();
      let open: string | undefined;
      for (const { id: row, group } of dimensions) {
        if ((group === undefined) !== (dimensions[0]?.group === undefined)) {
          yield { id, message: `${row}: some rows have a group and others have none` };
        }
        if (group === open || group === undefined) continue;
        if (closed.has(group)) yield { id, message: `${row}: stands apart from the rest of its group "${group}"` };
        closed.add(group);
        open = group;
      }
    }
  },
};

/**
 * Cells that are unknown without the day on which that was looked for in vain, by platform, most first.
 * Platforms that are history are left out: what can no longer be looked up is no work left.
 */
export function unknownsNotLookedFor(knowledge: AuthoredKnowledge): ReadonlyMap<string, readonly string[]> {
  const past = new Set(knowledge.platforms.filter(({ status }) => status?.is === 'historical').map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const { id, place, cell } of allCells({ ...knowledge, comparisons: [] })) {
    if (cell.value !== 'unknown' || cell.asOf !== undefined || past.has(id)) continue;
    found.set(id, [...(found.get(id) ?? []), place]);
  }
  return new Map([...found].sort(([, a], [, b]) => b.length - a.length));
}
