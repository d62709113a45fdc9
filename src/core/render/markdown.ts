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

/** A short reference, linked where it has a public address: `Popek and Goldberg 1974`. */
export function shortSource(source: Source): string {
  const [first, second, third] = source.authors;
  const who =
    first === undefined
      ? (source.publisher ?? source.title)
      : third !== undefined
        ? `${first} et al.`
        : second !== undefined
          ? `${first} and ${second}`
          : first;
  const label = source.year === undefined ? who : `${who} ${source.year}`;
  return source.url.startsWith('https:') ? link(label, source.url) : escapeMarkdown(label);
}
