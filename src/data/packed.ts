/**
 * The form in which the body of data ships: by column, with ids as numbers, and with nothing that follows from the rest.
 *
 * What each trick saves of the compressed size was measured over the whole data with all others in place:
 *
 * - Entries of one kind share their keys, so each key is written once with a list of values; what an entry refers to is
 *   written as a place in the list of all ids; ids of sources, which are not shown anywhere, do not ship at all (16 %).
 * - A relation is one number (3 KB).
 * - An id that is made of the name does not ship (2 KB).
 * - The JSON that results is coded by words: see `wordCodes.ts` (60 KB).
 */
import type { Concept } from './types.generated';

/** One kind of entries: key to the values of all entries, `0` where an entry does not have the key. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Kinds whose entries can be referred to, in the order of `ids`; sources are not among them. */
export const identifiedKinds = ['concepts', 'platforms', 'events', 'comparisons', 'disputes'] as const;
export type IdentifiedKind = (typeof identifiedKinds)[number];

/** The whole body of data before its words are coded. */
export interface PackedKnowledge extends Readonly<Record<IdentifiedKind | 'sources', Columns>> {
  /** Ids of everything that can be referred to, in the order of the kinds; `0` for what `idOfName` gives. */
  readonly ids: readonly (string | 0)[];
  /** Ids of the dimensions of all tables; cells refer to them by place. */
  readonly dimensions: readonly string[];
}

/** The field that holds the name of an entry. */
export const nameFields: Readonly<Record<IdentifiedKind, string>> = {
  concepts: 'name',
  platforms: 'name',
  events: 'title',
  comparisons: 'title',
  disputes: 'subject',
};

/** The id that an entry has if it was made of nothing but its name. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Fields that hold references, at any depth, and whether they are to sources or to what has an id in `ids`. */
export const referenceFields: ReadonlyMap<string, 'entry' | 'source'> = new Map([
  ['concepts', 'entry'],
  ['about', 'entry'],
  ['subjects', 'entry'],
  ['events', 'entry'],
  ['dispute', 'entry'],
  ['sources', 'source'],
  ['source', 'source'],
]);

/** How many kinds of relations there may be, so that one number holds the kind and how far away the other entry is. */
export const relationStep = 8;
const relationNumbers: Readonly<Record<NonNullable<Concept['related']>[number]['as'], number>> = {
  related: 0,
  narrower: 1,
  broader: 2,
  'part-of': 3,
  'contrasts-with': 4,
  'implemented-by': 5,
  'successor-of': 6,
};
/** The kinds of relations by their number. */
export const relationKinds: readonly string[] = Object.keys(relationNumbers);

/** What a cell holds, in the order of its packed list. */
export const cellKeys = ['value', 'sources', 'asOf', 'note', 'dispute', 'confidence'] as const;
