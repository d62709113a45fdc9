import {
  cellKeys,
  identifiedKinds,
  idOfName,
  nameFields,
  referenceFields,
  relationKinds,
  relationStep,
  type Columns,
  type IdentifiedKind,
  type PackedKnowledge,
} from './packed';
import type { AuthoredFiles } from './types.generated';

type Entry = Record<string, unknown>;
type List = readonly unknown[];

/** What a number refers to; anything else is a reference to nothing, which stays as it is. */
function referred(ids: readonly string[], reference: unknown): unknown {
  return typeof reference === 'number' ? ids[reference] : reference;
}

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

/** Undoes what the packer of `build/pack.ts` does. It changes the packed values, because that is fastest. */
class Unpacker {
  readonly #ids: readonly string[];
  readonly #sourceIds: readonly string[];
  readonly #dimensions: readonly string[];

  constructor(ids: readonly string[], sourceIds: readonly string[], dimensions: readonly string[]) {
    this.#ids = ids;
    this.#sourceIds = sourceIds;
    this.#dimensions = dimensions;
  }

  /** A field as it was authored. `place` is that of the entry's id. */
  field(kind: IdentifiedKind, key: string, packed: unknown, place: number): unknown {
    if (key === 'related') return (packed as List).map((relation) => this.#relation(relation, place));
    if (key !== 'cells') return this.#references(key, packed);
    return kind === 'comparisons' ? this.#subjects(packed as List) : this.#cells(packed as List);
  }

  /** The same value with all references in it, at any depth, replaced. */
  #references(key: string, value: unknown): unknown {
    const kind = referenceFields.get(key);
    if (kind !== undefined) {
      const ids = kind === 'entry' ? this.#ids : this.#sourceIds;
      return Array.isArray(value) ? value.map((reference) => referred(ids, reference)) : referred(ids, value);
    }
    if (Array.isArray(value)) {
      for (const item of value) if (isObject(item)) this.#references('', item);
    } else if (isObject(value)) {
      for (const inner of Object.keys(value)) value[inner] = this.#references(inner, value[inner]);
    }
    return value;
  }

  #relation(relation: unknown, own: number): unknown {
    if (typeof relation !== 'number') return relation;
    const distance = Math.floor(relation / relationStep);
    return { id: this.#ids[own + distance], as: relationKinds[relation - distance * relationStep] };
  }

  #subjects(pairs: List): Entry {
    const subjects: Entry = {};
    for (let index = 0; index < pairs.length; index += 2) {
      subjects[String(referred(this.#ids, pairs[index]))] = this.#cells(pairs[index + 1] as List);
    }
    return subjects;
  }

  #cells(pairs: List): Entry {
    const cells: Entry = {};
    for (let index = 0; index < pairs.length; index += 2) {
      cells[this.#dimensions[Number(pairs[index])] ?? ''] = this.#cell(pairs[index + 1] as List);
    }
    return cells;
  }

  #cell(values: List): Entry {
    const cell: Entry = {};
    for (let index = 0; index < values.length; index++) {
      const key = cellKeys[index];
      const value = values[index];
      if (key !== undefined && value !== 0) cell[key] = this.#references(key, value);
    }
    return cell;
  }
}

/** Turns the columns of a kind into its entries again. The first of them has the id at `first`. */
function entriesOf(
  columns: Columns,
  ids: readonly string[],
  first: number,
  field: (key: string, packed: unknown, place: number) => unknown,
): readonly Entry[] {
  const count = Object.values(columns)[0]?.length ?? 0;
  const entries = ids.slice(first, first + count).map((id): Entry => ({ id }));
  for (const [key, values] of Object.entries(columns)) {
    for (let index = 0; index < count; index++) {
      const packed = values[index];
      const entry = entries[index];
      if (packed === 0 || entry === undefined) continue;
      entry[key] = typeof packed === 'string' ? packed : field(key, packed, first + index);
    }
  }
  return entries;
}

/**
 * Undoes `build/pack.ts`. Sources get ids of their own, unique but not those of the authored files.
 * What was packed is trusted: the tests have proved it.
 */
export function unpack(packed: PackedKnowledge): AuthoredFiles {
  const names = identifiedKinds.flatMap((kind) => packed[kind][nameFields[kind]] ?? []);
  const ids = packed.ids.map((id, place) => (id === 0 ? idOfName(String(names[place])) : id));
  const sourceIds = (Object.values(packed.sources)[0] ?? []).map((_, index) => `source-${index}`);
  const unpacker = new Unpacker(ids, sourceIds, packed.dimensions);
  let first = 0;
  const kinds = identifiedKinds.map((kind) => {
    const entries = entriesOf(packed[kind], ids, first, (key, packed, place) =>
      unpacker.field(kind, key, packed, place),
    );
    first += entries.length;
    return [kind, entries] as const;
  });
  const sources = entriesOf(packed.sources, sourceIds, 0, (_key, value) => value);
  // Packing has kept every value; the types are those of what was packed.
  return { sources, ...Object.fromEntries(kinds) } as unknown as AuthoredFiles;
}
