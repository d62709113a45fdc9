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
} from '../packed';
import type { Cell, Cells, Concept } from '../types.generated';
import type { AuthoredKnowledge } from './authored';

/** Turns entries into columns. The values must not be `0`, which stands for a missing key. */
function columnsOf(entries: readonly object[]): Columns {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const values = entries.map((entry) => new Map<string, unknown>(Object.entries(entry)));
  return Object.fromEntries(keys.map((key) => [key, values.map((entry) => entry.get(key) ?? 0)]));
}

/** Packs what refers to something. A reference to nothing can only be met while authoring; it stays as it is. */
class Packer {
  readonly #places: ReadonlyMap<string, number>;
  readonly #sources: ReadonlyMap<string, number>;
  /** Ids of dimensions, as met. */
  readonly dimensions: string[] = [];

  constructor(knowledge: AuthoredKnowledge) {
    const ids = identifiedKinds.flatMap((kind) => knowledge[kind].map(({ id }) => id));
    this.#places = new Map(ids.map((id, place) => [id, place]));
    this.#sources = new Map(knowledge.sources.map(({ id }, place) => [id, place]));
  }

  /** The packed form of a field of an entry. */
  field(kind: IdentifiedKind, key: string, value: unknown, ownId: string): unknown {
    if (key === 'related') {
      return this.#related(value as NonNullable<Concept['related']>, this.#places.get(ownId) ?? 0);
    }
    if (key !== 'cells') return this.#references(key, value);
    if (kind !== 'comparisons') return this.#cells(value as Cells);
    return Object.entries(value as Record<string, Cells>).flatMap(([id, own]) => [this.#place(id), this.#cells(own)]);
  }

  /** The same value with all references in it replaced. */
  #references(key: string, value: unknown): unknown {
    const kind = referenceFields.get(key);
    if (Array.isArray(value)) return value.map((item) => this.#references(key, item));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([inner, own]) => [inner, this.#references(inner, own)]));
    }
    if (kind === undefined) return value;
    return kind === 'entry' ? this.#place(String(value)) : this.#source(String(value));
  }

  #place(id: string): number | string {
    return this.#places.get(id) ?? id;
  }

  #source(id: string): number | string {
    return this.#sources.get(id) ?? id;
  }

  /** Each relation as one number: how far away the other entry is, times a step, plus the kind. Most are near. */
  #related(related: NonNullable<Concept['related']>, own: number): readonly unknown[] {
    return related.map((relation) => {
      const place = this.#places.get(relation.id);
      return place === undefined ? relation : (place - own) * relationStep + relationKinds.indexOf(relation.as);
    });
  }

  /** Cells as a list of dimension, cell, dimension, cell. */
  #cells(cells: Cells): readonly unknown[] {
    return Object.entries(cells).flatMap(([dimension, cell]) => {
      if (!this.dimensions.includes(dimension)) this.dimensions.push(dimension);
      return [this.dimensions.indexOf(dimension), this.#cell(cell)];
    });
  }

  /** A cell as a list without keys; missing values are `0`, and at the end they are left out. */
  #cell(cell: Cell): readonly unknown[] {
    const packed = new Map(Object.entries(cell).map(([key, value]) => [key, this.#references(key, value)]));
    const values = cellKeys.map((key) => packed.get(key) ?? 0);
    return values.slice(0, values.findLastIndex((value) => value !== 0) + 1);
  }
}

function withoutId({ id: _id, ...rest }: { readonly id: string }): object {
  return rest;
}

/** Packs checked data for shipping; `src/data/unpack.ts` undoes it. */
export function pack(knowledge: AuthoredKnowledge): PackedKnowledge {
  const packer = new Packer(knowledge);
  const columns = (kind: IdentifiedKind): Columns =>
    columnsOf(
      knowledge[kind].map((entry) =>
        Object.fromEntries(
          Object.entries(withoutId(entry)).map(([key, value]) => [key, packer.field(kind, key, value, entry.id)]),
        ),
      ),
    );
  return {
    ids: identifiedKinds.flatMap((kind) =>
      knowledge[kind].map((entry) => {
        const name = new Map<string, unknown>(Object.entries(entry)).get(nameFields[kind]);
        return idOfName(String(name)) === entry.id ? 0 : entry.id;
      }),
    ),
    sources: columnsOf(knowledge.sources.map(withoutId)),
    concepts: columns('concepts'),
    platforms: columns('platforms'),
    events: columns('events'),
    comparisons: columns('comparisons'),
    disputes: columns('disputes'),
    dimensions: packer.dimensions,
  };
}
