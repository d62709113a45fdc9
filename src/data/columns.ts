/**
 * Rows as one list of values for each of their keys. Values that are alike then stand side by side, and keys once, which
 * compresses better: by a tenth for sources, by a quarter for cells.
 */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Stands for what a row does not have. */
const absent = 0;

/** @throws where a row has the value that stands for none */
export function columnsOf(rows: readonly object[]): Columns {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...keys].map((key) => {
      const values = rows.map((row) => (row as Readonly<Record<string, unknown>>)[key]);
      if (values.includes(absent)) throw new Error(`a row has ${absent} as its "${key}"`);
      return [key, values.map((value) => value ?? absent)];
    }),
  );
}

/** The rows that columns were made of; the compiler of the data has made them, so they are trusted to be of that type. */
export function rowsOf<Row extends object>(columns: Columns): Row[] {
  const keys = Object.entries(columns);
  const rows = Array.from({ length: keys[0]?.[1].length ?? 0 }, (): Record<string, unknown> => ({}));
  for (const [key, values] of keys) {
    for (const [place, row] of rows.entries()) {
      if (values[place] !== absent) row[key] = values[place];
    }
  }
  return rows as Row[];
}

/** A table of rows, with the names of its two sides; a row that is not there has no keys. */
export interface Grid {
  readonly across: readonly string[];
  readonly down: readonly string[];
  /** Row by row: all of `across` for the first of `down`, then for the next. */
  readonly columns: Columns;
}

/** The grid of things that have some of the same parts each. */
export function gridOf(things: Readonly<Record<string, Readonly<Record<string, object>>>>): Grid {
  const across = Object.keys(things);
  const down = [...new Set(across.flatMap((id) => Object.keys(things[id] ?? {})))];
  return { across, down, columns: columnsOf(down.flatMap((part) => across.map((id) => things[id]?.[part] ?? {}))) };
}

/** The things that a grid was made of. */
export function thingsOf<Part extends object>({ across, down, columns }: Grid): Record<string, Record<string, Part>> {
  const rows = rowsOf<Part>(columns);
  return Object.fromEntries(
    across.map((id, place) => [
      id,
      Object.fromEntries(
        down.flatMap((part, line) => {
          const row = rows[line * across.length + place];
          return row === undefined || Object.keys(row).length === 0 ? [] : [[part, row]];
        }),
      ),
    ]),
  );
}
