import { columnsOf, identifiedKinds, mapReferences, type PackedKnowledge } from '../packed';
import type { AuthoredKnowledge } from './authored';

function withoutId({ id: _id, ...rest }: { readonly id: string }): object {
  return rest;
}

/** A cell as a list without keys: value, sources, date, note, dispute, confidence; missing ones at the end are left out. */
function packCell(cell: Record<string, unknown>): readonly unknown[] {
  const values = ['value', 'sources', 'asOf', 'note', 'dispute', 'confidence'].map((key) => cell[key] ?? 0);
  return values.slice(0, values.findLastIndex((value) => value !== 0) + 1);
}

/** Cells keyed by dimension, with the dimensions' names taken from a list that all share. */
function packCells(cells: unknown, dimensions: Map<string, number>): unknown {
  if (typeof cells !== 'object' || cells === null) return cells;
  return Object.entries(cells).flatMap(([dimension, cell]) => {
    const index = dimensions.get(dimension) ?? dimensions.size;
    dimensions.set(dimension, index);
    return [index, packCell(cell as Record<string, unknown>)];
  });
}

/** Packs checked data for shipping; `src/data/unpack.ts` undoes it. */
export function pack(knowledge: AuthoredKnowledge): PackedKnowledge & { readonly dimensions: readonly string[] } {
  const ids = identifiedKinds.flatMap((kind) => knowledge[kind].map(({ id }) => id));
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  const placeOfSource = new Map(knowledge.sources.map(({ id }, index) => [id, index]));
  // A reference to nothing can only be met while authoring; it stays as it is and resolves to nothing again.
  const refer = (reference: unknown, kind: 'entry' | 'source'): unknown =>
    (kind === 'entry' ? placeOf : placeOfSource).get(String(reference)) ?? reference;
  const dimensions = new Map<string, number>();
  const packed = (kind: (typeof identifiedKinds)[number]) =>
    columnsOf(
      knowledge[kind].map((entry) => {
        const { cells, ...rest } = mapReferences(withoutId(entry), refer) as { cells?: Record<string, unknown> };
        if (cells === undefined) return rest;
        return {
          ...rest,
          cells:
            kind === 'comparisons'
              ? Object.entries(cells).flatMap(([subject, own]) => [
                  placeOf.get(subject) ?? subject,
                  packCells(own, dimensions),
                ])
              : packCells(cells, dimensions),
        };
      }),
    );
  return {
    ids,
    sources: columnsOf(knowledge.sources.map(withoutId)),
    concepts: packed('concepts'),
    platforms: packed('platforms'),
    events: packed('events'),
    comparisons: packed('comparisons'),
    disputes: packed('disputes'),
    dimensions: [...dimensions.keys()],
  };
}
