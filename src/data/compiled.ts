/**
 * The body of data as it ships: JSON texts, each read by one call of `JSON.parse` when something in it is first asked
 * for. What the first hover needs (concepts, platforms, what the matcher needs to know) is rows of the domain model as
 * they are: against rows without what follows from the rest, the defaults filled in cost 3 KB of download and save a fifth
 * of the time. What is asked for later (cells, events, sources) is columns, 14 KB less.
 */
export interface CompiledKnowledge {
  /** Concepts, without their bodies and summaries. */
  readonly concepts: string;
  /** Platforms, without their bodies, summaries and cells. */
  readonly platforms: string;
  /** The summaries of all concepts and then all platforms: side by side they compress better. */
  readonly summaries: string;
  /** Bodies by the id of their entry. */
  readonly bodies: string;
  /** Cells of all platforms, a `Grid` with platforms across and questions down. */
  readonly cells: string;
  /** `Columns`. */
  readonly events: string;
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
export const elsewhere = 0;

/** The URL that a DOI leads to. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** The id that a source has at run time, by its place: the authored one, which is its `key`, is 45 KB more in references. */
export function shortSourceId(place: number): string {
  return `s${place}`;
}
