import { escapeMarkdown, markdownDestination } from '../../base/escape';
import { citedAs, nameOf, type Id, type Knowledge, type Source } from '../knowledge';
import type { Links } from './links';

/** Inline Markdown for a link, or the escaped text alone where there is no address. */
export function link(text: string, address: string | undefined): string {
  return address === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${markdownDestination(address)})`;
}

/** A link to an entry, event or dispute by its name. */
export function subjectLink(knowledge: Knowledge, id: Id, links: Links): string {
  return link(nameOf(knowledge, id), links.subject(id));
}

/** A short reference, linked where it has a public address. */
export function shortSource(source: Source): string {
  const label = citedAs(source);
  return source.url.startsWith('https:') ? link(label, source.url) : escapeMarkdown(label);
}
