import type { Rule } from './rule';

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
