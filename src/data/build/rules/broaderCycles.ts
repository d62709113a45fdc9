import { namedEntries, type Rule } from './rule';

export const broaderCycles: Rule = {
  name: 'broader-cycles',
  demands: 'Following `broader` (or `narrower` backwards) never leads back to the start.',
  *check(knowledge) {
    const broader = new Map<string, string[]>();
    const add = (narrow: string, wide: string) => broader.set(narrow, [...(broader.get(narrow) ?? []), wide]);
    for (const entry of namedEntries(knowledge)) {
      for (const { id, as } of entry.related ?? []) {
        if (as === 'broader') add(entry.id, id);
        if (as === 'narrower') add(id, entry.id);
      }
    }
    const finished = new Set<string>();
    function cycleFrom(id: string, path: readonly string[]): readonly string[] | undefined {
      if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
      if (finished.has(id)) return undefined;
      for (const wide of broader.get(id) ?? []) {
        const cycle = cycleFrom(wide, [...path, id]);
        if (cycle) return cycle;
      }
      finished.add(id);
      return undefined;
    }
    const told = new Set<string>();
    for (const id of broader.keys()) {
      const cycle = cycleFrom(id, []);
      // The same circle is met again from each of its members.
      const key = [...new Set(cycle)].sort().join(' ');
      if (cycle?.[0] === id && !told.has(key)) {
        yield { id, message: `broader goes round in a circle: ${cycle.join(' → ')}` };
      }
      told.add(key);
    }
  },
};
