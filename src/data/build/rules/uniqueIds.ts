import { allEntries, type Rule } from './rule';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  demands: 'An id is used once over all kinds.',
  *check(knowledge) {
    const seen = new Map<string, string>();
    for (const { id, kind } of allEntries(knowledge)) {
      const before = seen.get(id);
      if (before !== undefined) yield { id, message: `the id is used in ${before} and in ${kind}` };
      seen.set(id, kind);
    }
  },
};
