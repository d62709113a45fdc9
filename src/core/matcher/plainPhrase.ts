import { withoutMarkup } from './irregularWords';

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
    .replaceAll(/[*®™\\]/g, '')
    .replaceAll('~', ' ')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
