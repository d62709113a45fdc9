import type { Source } from '../core/knowledge';

/**
 * The keys of sources as they ship. Nearly every word of a key is a word of its source (`popek-goldberg-1974` has two
 * names and a year), and is written as the place of that word in it: 4 KB of download in place of 12.
 */

/** What a key may be made of. */
type Described = Pick<Source, 'authors' | 'title' | 'in' | 'publisher' | 'date' | 'url'>;

/** The words of a source, without accents and in lower case, in the order that the code counts them in. */
function wordsOf({ authors, title, in: container, publisher, date, url }: Described): readonly string[] {
  const names = authors.map((author) => ('name' in author ? author.name : author.family));
  const text = [...names, title, container, publisher, date, url.replace(/^https:\/\/(?:www\.)?/, '')].join(' ');
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A place as capitals, which no key has: A, B, … Z, BA, BB. */
function capitals(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest === 0 ? '' : capitals(rest)) + String.fromCharCode(65 + (place % 26));
}

/** The key in the code: words of the source as their places, others as they are. */
export function encodeKey(key: string, source: Described): string {
  const words = wordsOf(source);
  const code = (word: string): string => (words.includes(word) ? capitals(words.indexOf(word)) : word);
  return key.split('-').map(code).join('-');
}

/** The key that `encodeKey` was given, with the same source. */
export function decodeKey(code: string, source: Described): string {
  const words = wordsOf(source);
  const place = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 65, 0);
  return code.replaceAll(/[A-Z]+/g, (letters) => words[place(letters)] ?? '');
}
