import { entriesOf, identifiedKinds, mapReferences, type Columns, type PackedKnowledge } from './packed';
import type { AuthoredFiles } from './types.generated';

type Packed = PackedKnowledge & { readonly dimensions: readonly string[] };

const cellKeys = ['value', 'sources', 'asOf', 'note', 'dispute', 'confidence'] as const;

function unpackCells(packed: readonly unknown[], dimensions: readonly string[]): object {
  const cells: Record<string, object> = {};
  for (let index = 0; index < packed.length; index += 2) {
    const values = packed[index + 1] as readonly unknown[];
    const pairs = cellKeys.flatMap((key, place) =>
      values[place] === undefined || values[place] === 0 ? [] : [[key, values[place]]],
    );
    cells[dimensions[Number(packed[index])] ?? ''] = Object.fromEntries(pairs) as object;
  }
  return cells;
}

function unpackSubjects(packed: readonly unknown[], { ids, dimensions }: Packed): object {
  const bySubject: Record<string, object> = {};
  for (let index = 0; index < packed.length; index += 2) {
    bySubject[ids[Number(packed[index])] ?? ''] = unpackCells(packed[index + 1] as readonly unknown[], dimensions);
  }
  return bySubject;
}

/**
 * Undoes `build/pack.ts`. Sources get ids of their own, unique but not those of the authored files.
 * The JSON is trusted: it was packed from data that the tests have proved.
 */
export function unpack(json: string): AuthoredFiles {
  const packed = JSON.parse(json) as Packed;
  const refer = (reference: unknown, kind: 'entry' | 'source'): unknown =>
    typeof reference !== 'number'
      ? reference
      : kind === 'source'
        ? `source-${reference}`
        : (packed.ids[reference] ?? '');
  let next = 0;
  const identified = identifiedKinds.map((kind) => {
    const columns: Columns = packed[kind];
    const entries = entriesOf(columns).map((entry) => {
      const { cells, ...rest } = entry;
      const shaped = !Array.isArray(cells)
        ? rest
        : {
            ...rest,
            cells: kind === 'comparisons' ? unpackSubjects(cells, packed) : unpackCells(cells, packed.dimensions),
          };
      return { id: packed.ids[next++], ...(mapReferences(shaped, refer) as object) };
    });
    return [kind, entries] as const;
  });
  const sources = entriesOf(packed.sources).map((source, index) => ({ id: `source-${index}`, ...source }));
  // Packing has kept every value; the types are those of what was packed.
  return { sources, ...Object.fromEntries(identified) } as unknown as AuthoredFiles;
}
