import { nameKey } from '../../../base/folding';
import { namedEntries, type Rule } from './rule';

export const surfaceForms: Rule = {
  name: 'surface-forms',
  demands: 'No surface form belongs to two entries, and none is listed twice in one.',
  *check(knowledge) {
    const owner = new Map<string, { id: string; surface: string }>();
    for (const entry of namedEntries(knowledge)) {
      const surfaces = [
        entry.name,
        ...(entry.expansion ? [entry.expansion] : []),
        ...(entry.aliases ?? []),
        ...(entry.formerNames ?? []),
      ];
      const own = new Set<string>();
      for (const surface of [...surfaces, ...(entry.match?.forms ?? []), ...(entry.mentions ?? [])]) {
        const key = nameKey(surface);
        // A form is not shown. It may differ in hyphens: `pass-through` is also matched solid, `passthrough` only so.
        if (own.has(surfaces.includes(surface) ? key : surface)) {
          yield { id: entry.id, message: `"${surface}" is listed twice or differs only in case, hyphens or spaces` };
        }
        own.add(key).add(surface);
        const other = owner.get(key);
        if (other && other.id !== entry.id) {
          yield { id: entry.id, message: `"${surface}" belongs to ${other.id} already (as "${other.surface}")` };
        } else owner.set(key, { id: entry.id, surface });
      }
    }
  },
};
