import type { Knowledge } from './knowledge';
import { sourceKindTitles } from './labels';
import type { Author, Id, Source } from './model';

/** The name of what an id stands for; the id itself when nothing does. */
export function nameOf(knowledge: Knowledge, id: Id): string {
  const item = knowledge.item(id);
  if (!item) return id;
  if (item.kind === 'concept') return item.value.name;
  if (item.kind === 'dispute') return item.value.subject;
  return item.value.title;
}

/** The name a work is cited by: the family name of a person, the name of a body. */
function citedName(author: Author): string {
  return 'name' in author ? author.name : author.family;
}

/** Who a source is by, as it is cited: one or two names, the first of more, or who published it, or where. */
function citedAuthors({ authors, others, publisher, in: container, title }: Source): string {
  const [first, second, third] = authors.map(citedName);
  if (first === undefined) return publisher ?? container ?? title;
  if (third !== undefined || others) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** The year of a source, `undefined` where none is known. */
function sourceYear({ date }: Source): string | undefined {
  return date?.slice(0, 4);
}

/** A short reference as plain text: `Popek and Goldberg 1974`. */
export function citedAs(source: Source): string {
  const who = citedAuthors(source);
  const year = sourceYear(source);
  return year === undefined || who.endsWith(year) ? who : `${who} ${year}`;
}

/** The name of an author in full: `Gerald J. Popek`, `VMware, Inc.` */
export function authorName(author: Author): string {
  return 'name' in author ? author.name : [author.given, author.family].filter(Boolean).join(' ');
}

/** Where a source appeared, as plain text: `Communications of the ACM 17(7), 412–421`; empty where nothing is known. */
export function appearedIn({ in: container, volume, issue, number, pages, publisher }: Source): string {
  const part = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  const journal = [container, part].filter(Boolean).join(' ');
  return [journal, number, pages, publisher].filter(Boolean).join(', ');
}

/** A source as the pages show it. */
export interface CitedSource {
  /** As it is cited: `Popek and Goldberg 1974`. */
  readonly label: string;
  readonly title: string;
  /** `undefined` for a document that has no public URL. */
  readonly url?: string;
  /** Kind of source, and what else a reader should know. */
  readonly remark: string;
}

/**
 * A source for the pages.
 * @param remark what is said after its kind; nothing if it is `undefined`
 */
export function citedSource(source: Source, remark: string | undefined): CitedSource {
  const { kind, title, url } = source;
  return {
    label: citedAs(source),
    title,
    ...(url.startsWith('https:') && { url }),
    remark: [sourceKindTitles[kind], remark].filter(Boolean).join(', '),
  };
}
