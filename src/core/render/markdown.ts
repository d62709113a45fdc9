import { escapeMarkdown, markdownDestination } from '../../base/escape';
import type { Knowledge } from '../knowledge';
import type { Id, Source } from '../model';
import type { Links } from './links';

/** Inline Markdown for a link, or the escaped text alone where there is no address. */
export function link(text: string, address: string | undefined): string {
  return address === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${markdownDestination(address)})`;
}

/** The name of what an id stands for; the id itself when nothing does. */
export function nameOf(knowledge: Knowledge, id: Id): string {
  const subject = knowledge.subject(id);
  if (!subject) return id;
  if (subject.kind === 'concept') return subject.value.name;
  if (subject.kind === 'dispute') return subject.value.subject;
  return subject.value.title;
}

/** A link to an entry, event or dispute by its name. */
export function subjectLink(knowledge: Knowledge, id: Id, links: Links): string {
  return link(nameOf(knowledge, id), links.subject(id));
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

/** A short reference, linked where it has a public address. */
export function shortSource(source: Source): string {
  const label = citedAs(source);
  return source.url.startsWith('https:') ? link(label, source.url) : escapeMarkdown(label);
}
