import { edtfInWords, parseEdtf } from '../../base/edtf';
import { appearedIn, authorName, type Source } from '../knowledge';
import type { Markup } from './markup';
import { publicUrl } from './sourceType';

/** Names as in a list of references: `A, B and C`; `A, B et al.` where there are more. */
function authorsInWords({ authors, others }: Source): string {
  const names = authors.map(authorName);
  if (others) return `${names.join(', ')} et al.`;
  const last = names.at(-1);
  return names.length < 2 ? (last ?? '') : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The date of a source in words; empty where none is known. */
function dateInWords({ date }: Source): string {
  const when = date === undefined ? undefined : parseEdtf(date);
  return when ? edtfInWords(when) : '';
}

/** Text as a sentence: what ends with a stop gets no second one. */
function sentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}

/**
 * A source in full, in one line: who, the linked title, where it appeared and when, and when it was read where that is
 * known. Without the link where it has no public URL.
 */
export function fullReference(source: Source, markup: Markup): string {
  const { title, accessed } = source;
  const url = publicUrl(source);
  const read = accessed === undefined ? undefined : parseEdtf(accessed);
  const parts = [
    sentence(markup.text(authorsInWords(source))),
    sentence(url === undefined ? markup.text(title) : markup.link(title, url)),
    sentence(markup.text([appearedIn(source), dateInWords(source)].filter(Boolean).join(', '))),
    markup.text(read ? `Accessed ${edtfInWords(read)}.` : ''),
  ];
  return parts.filter(Boolean).join(' ');
}
