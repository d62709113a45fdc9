import { nameKey } from '../../base/folding';
import type { Id } from '../knowledge';
import type { EntryIndex } from './entryIndex';
import type { TermInFile } from './ownEntries';

/**
 * What a name in `related` stands for: an id, the user's own terms, then bundled names, then aliases that only one
 * entry has.
 */
export function nameLookup(
  index: EntryIndex,
  places: ReadonlyMap<Id, readonly TermInFile[]>,
): (name: string) => Id | undefined {
  const own = new Map<string, Id>();
  const aliases = new Map<string, Id>();
  for (const [id, terms] of places) {
    for (const { term } of terms) {
      own.set(nameKey(term.name.value), id);
      for (const { value } of term.aliases) aliases.set(nameKey(value), id);
    }
  }
  return (name) => {
    if (index.byId(name) || places.has(name)) return name;
    const key = nameKey(name);
    if (key === '') return undefined;
    const bundled = index.aliasOwners(name);
    return (
      own.get(key) ?? index.find(name)?.id ?? aliases.get(key) ?? (bundled.length === 1 ? bundled[0]?.id : undefined)
    );
  };
}
