import { nameKey } from '../../base/folding';
import { plainPhrase, type Mention } from '../matcher';
import type { Replacement } from './finding';

/** Whether two names are one, as the matcher takes them. What is written may have emphasis and the like inside. */
export function isSameName(written: string, name: string): boolean {
  return nameKey(plainPhrase(written)) === nameKey(name);
}

/** Without the `s` of a plural, which no word in `-ss` has. */
export function singularOf(written: string): string {
  return written.replace(/(?<=[^s\s])s$/, '');
}

/** Whether a mention is the first word of a sentence or list item, where any word has a capital. */
export function startsSentence(text: string, { start }: Mention): boolean {
  return /(?:^|[.!?:]\s+|\n\s*\n\s*|\n\s*(?:[-*+>]|\d+[.)])\s+)[*_"“(]*$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Another name in place of a mention, with its number, the capital of a sentence, and the article that it needs. */
export function inPlaceOf(text: string, mention: Mention, name: string): Replacement {
  const written = text.slice(mention.start, mention.end);
  const number = /[^s\s]s$/.test(written) && !/s$/.test(name) ? `${name}s` : name;
  const isFirst = startsSentence(text, mention) && /^\p{Ll}/u.test(number);
  const form = isFirst ? (number[0] ?? '').toUpperCase() + number.slice(1) : number;
  const article = /(?<![\p{L}\d'’-])(?:an?|An?)(?=\s$)/u.exec(
    text.slice(Math.max(0, mention.start - 4), mention.start),
  );
  if (!article || article[0].endsWith('n') === startsWithVowel(name)) {
    return { start: mention.start, end: mention.end, text: form };
  }
  const right = article[0].slice(0, 1) + (startsWithVowel(name) ? 'n' : '');
  const gap = text.slice(mention.start - 1, mention.start);
  return { start: mention.start - article[0].length - 1, end: mention.end, text: `${right}${gap}${form}` };
}

/** Whether a name is spoken with a vowel first. Acronyms are spelled out: `an NPT`, `a VMM`. */
function startsWithVowel(name: string): boolean {
  return /^[A-Z\d]+\b/.test(name) ? /^[AEFHILMNORSX8]/.test(name) : /^[aeiou]/i.test(name);
}
