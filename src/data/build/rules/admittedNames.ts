import { namedEntries, type Rule } from './rule';

export const admittedNames: Rule = {
  name: 'admitted-names',
  demands: 'Admitted names are names of their entry, and the preferred one is a name of the entry it is said to be of.',
  *check(knowledge) {
    const entries = namedEntries(knowledge);
    const namesOf = (id: string): ReadonlySet<string> => {
      const entry = entries.find((each) => each.id === id);
      return new Set(entry && [entry.name, entry.expansion ?? entry.name, ...(entry.aliases ?? [])]);
    };
    for (const { id, admitted } of knowledge.concepts) {
      if (!admitted) continue;
      const { names, prefer, of } = admitted;
      const own = namesOf(id);
      for (const name of names) if (!own.has(name)) yield { id, message: `"${name}" is no name of this entry` };
      if (names.includes(prefer)) yield { id, message: `"${prefer}" is preferred to itself` };
      if (!namesOf(of ?? id).has(prefer)) yield { id, message: `"${prefer}" is no name of ${of ?? 'this entry'}` };
    }
  },
};
