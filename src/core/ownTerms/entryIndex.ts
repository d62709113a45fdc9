import { nameKey } from '../../base/folding';
import type { Concept, Id, KnowledgeData } from '../knowledge';
import { shown } from './fields';
import type { OwnTerm } from './glossary';
import { nearest } from '../../base/nearest';
import { ownId, ownIdPrefix } from './text';

/** The bundled entries by id, name and alias, for what users write about them. Made once; the data never changes. */
export class EntryIndex {
  readonly #byId = new Map<Id, Concept>();
  readonly #byName = new Map<string, Concept>();
  readonly #byAlias = new Map<string, Concept[]>();

  constructor({ concepts, platforms }: Pick<KnowledgeData, 'concepts' | 'platforms'>) {
    for (const entry of [...concepts, ...platforms]) {
      this.#byId.set(entry.id, entry);
      this.#byName.set(nameKey(entry.name), entry);
      for (const alias of [...entry.aliases, ...entry.formerNames]) {
        const owners = this.#byAlias.get(nameKey(alias));
        if (owners) owners.push(entry);
        else this.#byAlias.set(nameKey(alias), [entry]);
      }
    }
    // What a name stands for is a name too, but never takes the place of one.
    for (const entry of this.#byId.values()) {
      const key = nameKey(entry.expansion ?? '');
      if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, entry);
    }
  }

  byId(id: Id): Concept | undefined {
    return this.#byId.get(id);
  }

  /** The entry of that id or name (not: alias). */
  find(name: string): Concept | undefined {
    return this.#byId.get(name) ?? this.#byName.get(nameKey(name));
  }

  /** The entries that have the name as an alias. */
  aliasOwners(name: string): readonly Concept[] {
    return this.#byAlias.get(nameKey(name)) ?? [];
  }

  /** The bundled entry that a term adds to; `undefined` for a term of the user's own. */
  targetOf({ id, name }: OwnTerm): Concept | undefined {
    return id ? this.#byId.get(id.value) : this.find(name.value);
  }

  /** The id of a term of the user's own. */
  newId({ id, name }: OwnTerm): Id {
    if (!id || this.#byId.has(id.value)) return ownId(name.value);
    return ownId(id.value.startsWith(ownIdPrefix) ? id.value.slice(ownIdPrefix.length) : id.value);
  }

  /** What to say of a name that no entry has. */
  unknown(name: string): string {
    const alias = this.aliasOwners(name)[0];
    if (alias) return `“${shown(name)}” is another name of “${alias.name}”: write that.`;
    const meant = nearest(name, this.#names());
    return `No entry has the name or id “${shown(name)}”.${meant ? ` Is “${meant}” meant?` : ''}`;
  }

  *#names(): Iterable<string> {
    for (const { name, id } of this.#byId.values()) {
      yield name;
      yield id;
    }
  }
}
