/**
 * The form in which the body of data ships: by column, with ids as numbers.
 *
 * Entries of one kind share their keys, so each key is written once with a list of values; and what an entry refers
 * to is written as a place in the list of all ids. Ids of sources are not shown anywhere, so they do not ship at all.
 * Against plain JSON this saves 16 % of the compressed and 30 % of the parsed size (measured over the whole data).
 */

/** One kind of entries: key to the values of all entries, `0` where an entry does not have the key. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The whole body of data as it ships. */
export interface PackedKnowledge {
  /** Ids of everything that can be referred to, except sources, in the order of the kinds below. */
  readonly ids: readonly string[];
  readonly sources: Columns;
  readonly concepts: Columns;
  readonly platforms: Columns;
  readonly events: Columns;
  readonly comparisons: Columns;
  readonly disputes: Columns;
}

/** Kinds in the order of `ids`. */
export const identifiedKinds = ['concepts', 'platforms', 'events', 'comparisons', 'disputes'] as const;

/** Fields that hold references, wherever they stand: a place in `ids`, or in the sources for those of sources. */
export const referenceFields: ReadonlySet<string> = new Set(['concepts', 'about', 'subjects', 'events', 'dispute']);
/** Fields that hold references to sources. */
export const sourceFields: ReadonlySet<string> = new Set(['sources', 'source']);

/** Turns the columns of a kind into its entries again. */
export function entriesOf(columns: Columns): readonly Record<string, unknown>[] {
  const keys = Object.keys(columns);
  const count = columns[keys[0] ?? '']?.length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const entry: Record<string, unknown> = {};
    for (const key of keys) {
      const value = columns[key]?.[index];
      if (value !== 0) entry[key] = value;
    }
    return entry;
  });
}

/** Turns entries into columns. The values must not be `0`, which stands for a missing key. */
export function columnsOf(entries: readonly object[]): Columns {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const values = entries.map((entry) => new Map<string, unknown>(Object.entries(entry)));
  return Object.fromEntries(keys.map((key) => [key, values.map((entry) => entry.get(key) ?? 0)]));
}

/** The same value with every reference replaced, at any depth. */
export function mapReferences(
  value: unknown,
  replace: (reference: unknown, kind: 'entry' | 'source') => unknown,
  field = '',
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, replace, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        // A relation or claim is an object whose own id is a reference; entries' ids are taken out beforehand.
        mapReferences(inner, replace, key === 'id' && field === 'related' ? 'concepts' : key),
      ]),
    );
  }
  if (referenceFields.has(field)) return replace(value, 'entry');
  return sourceFields.has(field) ? replace(value, 'source') : value;
}
