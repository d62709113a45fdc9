import { NOTHING } from '../prose';
import { withoutMarkup } from './irregularWords';
import type { MarkedText } from './markedText';
import type { Range } from './sentence';

/**
 * A phrase as its author would write it elsewhere: without what the matcher passes over between words (`compare.ts`), such
 * as emphasis, ties, escapes, trade marks, and a line break with the mark of a quote.
 * @param phrase what a mention covers
 */
export function plainPhrase(phrase: string): string {
  // Most phrases are plain words.
  if (/^[\w -]*$/.test(phrase) && !phrase.includes('_')) return phrase;
  return withoutMarkup(phrase)
    .replaceAll(/\r?\n[ \t>]*/g, ' ')
    .replaceAll(/[*®™\\]|==/g, '')
    .replaceAll('~', ' ')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What a reader reads at `[start, end)`: as `plainPhrase`, without the markup of the document's language. */
export function plainWords({ text, syntax }: MarkedText, { start, end }: Range): string {
  if (syntax === undefined) return plainPhrase(text.slice(start, end));
  let plain = '';
  for (let offset = start; offset < end;) {
    const markup = syntax.at(text, offset);
    if (markup === undefined) plain += text[offset] ?? '';
    else if (markup.code !== NOTHING) plain += String.fromCodePoint(markup.code);
    offset += markup?.length ?? 1;
  }
  return plainPhrase(plain);
}
