import type { Id, Relation } from '../core/knowledge';

/**
 * The relations of all entries, one after another, as they ship. What an entry is related to is named by its place:
 * ids, which stand far from where they are used, would be twice as much to download.
 */
export interface CompiledRelations {
  /** How many each entry has. */
  readonly counts: readonly number[];
  /** The places of the entries that they lead to; the id of one that there is not. */
  readonly to: readonly (number | Id)[];
  readonly as: readonly Relation['as'][];
}

interface Related {
  readonly id: Id;
  readonly related: readonly Relation[];
}

/** The relations of all entries, with places in the order of these. */
export function relationsOf(entries: readonly Related[]): CompiledRelations {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const all = entries.flatMap(({ related }) => related);
  return {
    counts: entries.map(({ related }) => related.length),
    to: all.map(({ id }) => places.get(id) ?? id),
    as: all.map(({ as }) => as),
  };
}

/** The relations of each entry, in the order of `ids`, those of the entries that they were made of. */
export function relatedOf({ counts, to, as }: CompiledRelations, ids: readonly Id[]): readonly (readonly Relation[])[] {
  let next = 0;
  return counts.map((count) => {
    const from = next;
    next += count;
    return to.slice(from, next).map((place, index) => ({
      id: typeof place === 'number' ? (ids[place] ?? '') : place,
      as: as[from + index] ?? 'related',
    }));
  });
}
