/**
 * The body of data as it ships: JSON texts, each read by one call of `JSON.parse` when something in it is first asked
 * for. What holds many rows is columns: rows as they are would be 25 KB more to download and no faster to read. Rows
 * without what follows from the rest would save 3 KB more, but cost a fifth of the time.
 */
export interface CompiledKnowledge {
  /** Concepts, `Columns`, without their bodies, summaries, relations and what they are matched by. */
  readonly concepts: string;
  /** What concepts are matched by, `Columns`. */
  readonly matches: string;
  /** Platforms, `Columns`, without their bodies, summaries, relations and cells. */
  readonly platforms: string;
  /** The summaries of all concepts and then all platforms: side by side they compress better. */
  readonly summaries: string;
  /** The relations of all concepts and then all platforms, `CompiledRelations`. */
  readonly relations: string;
  /** Bodies by the id of their entry. */
  readonly bodies: string;
  /** Cells of all platforms, a `Grid` with platforms across and questions down. */
  readonly cells: string;
  /** `Columns`. */
  readonly events: string;
  /** With a `Grid` each for their cells. */
  readonly comparisons: string;
  readonly disputes: string;
  /** `Columns`, without their keys, their ids, which are short and follow from their places, and the URLs that a DOI gives. */
  readonly sources: string;
  /** The keys of all sources, see `keyCode.ts`. */
  readonly sourceKeys: string;
  /** What the matcher needs to know of all concepts and then all platforms, a `CompiledList`. */
  readonly matching: string;
}

/** Stands in a row for what is in another text. */
export const elsewhere = true;

/** The URL that a DOI leads to. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** The id that a source has at run time, by its place: the authored one, which is its `key`, is 45 KB more in references. */
export function shortSourceId(place: number): string {
  return `s${place}`;
}
