import type { Author, Source, SourceType } from '../knowledge';
import { keyOf } from './keys';
import { publicUrl, sourceType } from './sourceType';

/** A name in CSL-JSON. */
type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** Year, month, day: as many as are known. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A work in CSL-JSON, as the schema of CSL 1.0.2 names its fields. */
export interface CslItem {
  readonly id: string;
  readonly type: SourceType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly DOI?: string;
  readonly URL?: string;
  readonly archive_location?: string;
}

function nameOf(author: Author): CslName {
  if ('name' in author) return { literal: author.name };
  return { family: author.family, ...(author.given !== undefined && { given: author.given }) };
}

function dateOf(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * A source in CSL-JSON. Further authors are a last one named “others”, as Pandoc has it: CSL has no field for them.
 */
function cslItem(source: Source): CslItem {
  const {
    title,
    authors,
    others,
    in: container,
    volume,
    issue,
    number,
    pages,
    publisher,
    date,
    accessed,
    doi,
  } = source;
  const names = [...authors.map(nameOf), ...(others ? [{ literal: 'others' }] : [])];
  const url = publicUrl(source);
  return {
    id: keyOf(source),
    type: sourceType(source),
    title,
    ...(names.length > 0 && { author: names }),
    ...(container !== undefined && { 'container-title': container }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(number !== undefined && { number }),
    ...(pages !== undefined && { page: pages.replace('–', '-') }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { issued: dateOf(date) }),
    ...(accessed !== undefined && { accessed: dateOf(accessed) }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
    ...(source.archive !== undefined && { archive_location: source.archive }),
  };
}

/** Sources as a CSL-JSON file, in their order; ends with a line break. */
export function cslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), undefined, 2)}\n`;
}
