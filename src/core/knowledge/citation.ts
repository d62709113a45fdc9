import type { Knowledge } from './knowledge';
import { sourceKindTitles } from './labels';
import type { Id, Source } from './model';

/** The name of what an id stands for; the id itself when nothing does. */
export function nameOf(knowledge: Knowledge, id: Id): string {
  const item = knowledge.item(id);
  if (!item) return id;
  if (item.kind === 'concept') return item.value.name;
  if (item.kind === 'dispute') return item.value.subject;
  return item.value.title;
}

/** The name a work is cited by: without initials (`P. Barham` gives `Barham`); full names and bodies stay whole. */
function citedName(author: string): string {
  return /^(?:\p{Lu}\.[ -]?)+(.+)$/u.exec(author)?.[1] ?? author;
}

/** Who a source is by, as it is cited: one or two names, the first of more, or the publisher. */
function citedAuthors({ authors, publisher, title }: Source): string {
  const names = authors.flatMap((author) => author.replace(/ et al\.$/, '|et al.').split('|')).map(citedName);
  const [first, second] = names;
  if (first === undefined) return publisher ?? title;
  if (second === undefined) return first;
  return names.length > 2 || second === 'et al.' ? `${first} et al.` : `${first} and ${second}`;
}

/** A short reference as plain text: `Popek and Goldberg 1974`. */
export function citedAs(source: Source): string {
  const who = citedAuthors(source);
  return source.year === undefined || who.endsWith(String(source.year)) ? who : `${who} ${source.year}`;
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
