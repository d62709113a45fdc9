import { escapeMarkdown, markdownDestination } from '../../base/escape';
import { citedAs, nameOf, type Id, type Knowledge, type Source } from '../knowledge';
import type { Links } from './links';

/** Inline Markdown for a link, or the escaped text alone where there is no URL. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${markdownDestination(url)})`;
}

/** A link to an entry, event or dispute by its name. */
export function itemLink(knowledge: Knowledge, id: Id, links: Links): string {
  return link(nameOf(knowledge, id), links.card(id));
}

/** A short reference, linked where it has a public URL. */
export function shortSource(source: Source): string {
  const label = citedAs(source);
  return source.url.startsWith('https:') ? link(label, source.url) : escapeMarkdown(label);
}
