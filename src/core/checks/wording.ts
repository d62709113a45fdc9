import { nameKey } from '../../base/folding';
import type { Mention, Range } from '../matcher';
import { inlineSyntaxFor } from '../prose';
import { startsWithVowel } from './article';
import type { CheckInput, Replacement } from './finding';
import { isFixedPlace } from './fixedPlace';
import { keptMarkup } from './keptMarkup';

/** An article before a name, and what stands between: a space, a tie, a line break with the mark of a quote, emphasis. */
const ARTICLE =
  /(?<![\p{L}\p{N}'’.-])(?<article>an?|An?)(?<gap>(?:[ \t]|~|&nbsp;|\r?\n[ \t>]*)(?:[*_"“]{0,3}|\\[a-z]{2,8}\{|<[a-z]{1,6}>))$/u;

/** Whether two names are one, as the matcher takes them. */
export function isSameName(written: string, name: string): boolean {
  return nameKey(written) === nameKey(name);
}

/** Without the `s` of a plural, which no word in `-ss` has. */
export function singularOf(written: string): string {
  return written.replace(/(?<=[^s\s])s$/, '');
}

/** Whether a mention is the first word of a sentence or list item, where any word has a capital. */
export function startsSentence(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 24), start).replace(/[*_"“(]+$/, '');
  if (/(?:^|[^\p{L}])(?:e\.g|i\.e|vs|cf|resp|approx|incl)\.\s+$/u.test(before)) return false;
  if (/(?:^|[.!?:]\s+|\n\s*\n\s*|\n\s*(?:[-*+]|\d+[.)])\s+)$/.test(before)) return true;
  // A quote goes on in the next line: it begins where the line above is none, or an empty one.
  const mark = /(?:^|\n)[ \t]*(?:>[ \t]*)+$/.exec(before);
  if (!mark) return false;
  const lineBreak = text.lastIndexOf('\n', start - 1);
  const above = lineBreak < 0 ? '' : text.slice(text.lastIndexOf('\n', lineBreak - 1) + 1, lineBreak);
  return !/^[ \t]*>[ \t>]*[^ \t>\r]/.test(above);
}

/** A name in the number of what it replaces. */
export function inNumberOf(written: string, name: string): string {
  return /[^s\s]s$/.test(written) && !/s$/.test(name) ? `${name}s` : name;
}

/**
 * Other words in place of a mention, with the capital of a sentence, the article that they need, and the markup that
 * stood between the old ones.
 * @param words plain text
 * @returns `undefined` where the note would not surely be rendered as before but for these words
 */
export function inPlaceOf(
  { text, languageId }: Pick<CheckInput, 'text' | 'languageId'>,
  mention: Mention,
  words: string,
): Replacement | undefined {
  const kept = keptMarkup({ text, syntax: inlineSyntaxFor(languageId) }, mention);
  if (kept === undefined || isFixedPlace(text, mention, languageId) || !isPlain(words)) return undefined;
  const isLetterLast = /[\p{L}\p{N}]$/u.test(words);
  if (!isLetterLast && (kept.after !== '' || !endsAlike(text, mention))) return undefined;
  // A colon goes on with small letters.
  const isFirst =
    startsSentence(text, mention) &&
    !/:\s+[*_"“(]*$/.test(text.slice(Math.max(0, mention.start - 24), mention.start)) &&
    /^\p{Ll}+(?![\p{L}\p{N}])/u.test(words);
  const form = isFirst ? (words[0] ?? '').toUpperCase() + words.slice(1) : words;
  const marked = `${kept.before}${form}${kept.after}`;
  const { start, end } = mention;
  const match = ARTICLE.exec(text.slice(Math.max(0, start - 40), start));
  const { article = '', gap = '' } = match?.groups ?? {};
  if (article === '' || article.endsWith('n') === startsWithVowel(words)) return { start, end, text: marked };
  const right = article.slice(0, 1) + (startsWithVowel(words) ? 'n' : '');
  return { start: start - gap.length - article.length, end, text: `${right}${gap}${marked}` };
}

/**
 * Whether signs of emphasis behind a mention end the same emphasis behind a bracket. Behind a letter they can only end
 * one; behind a bracket and before another sign they may begin one as well, and then end none of another length
 * (CommonMark 0.31.2, section 6.2, rules 9 and 10).
 */
function endsAlike(text: string, { start, end }: Range): boolean {
  const [, signs, next = ''] = /^(\*+|_+|~+|=+)([^]?)/.exec(text.slice(end, end + 8)) ?? [];
  if (signs === undefined || next === '' || /\s/.test(next)) return true;
  if (!/[.,;:!?)]/.test(next)) return false;
  const opening = /(\*+|_+|~+|=+)[^*_~=]*$/.exec(text.slice(Math.max(0, start - 200), start));
  return opening?.[1] === signs;
}

/** Whether words mean themselves in every format. */
function isPlain(words: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .,/+'’()-]*[\p{L}\p{N})+])?$/u.test(words);
}
