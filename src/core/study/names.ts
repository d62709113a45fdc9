import { foldForSearch } from '../../base/folding';
import type { Concept } from '../knowledge';

/** All names of an entry, the longest first: whoever looks for them finds the whole one and not a part. */
export function namesOf({ name, aliases, formerNames, expansion, match }: Concept): readonly string[] {
  const all = [name, ...aliases, ...formerNames, ...(expansion === undefined ? [] : [expansion]), ...match.forms];
  return [...new Set(all)].filter((each) => /[\p{L}\p{N}]/u.test(each)).toSorted((a, b) => b.length - a.length);
}

const functionWords = new Set(
  'a an and as at by for from in into is it its of on or s so than that the their to was were which with'.split(' '),
);

/** The words of a text that carry its meaning, folded: no articles, no prepositions. */
export function contentWords(text: string): readonly string[] {
  const known = wordsOfTexts.get(text);
  if (known) return known;
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '' && !functionWords.has(word));
  wordsOfTexts.set(text, words);
  return words;
}

/** The same names are held against many texts. */
const wordsOfTexts = new Map<string, readonly string[]>();

const ending = /(?:i[sz]ations?|ations?|ions?|i[sz]ed|i[sz]es?|ings?|ors?|ers?|ments?|ed|es|s|e)$/;

/**
 * The part of a folded word that its inflections and derivations share: the same for `migrate` and `migration`. It may
 * cut too much, which costs a card; what it must not do is to miss a form of the answer.
 */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = newStem(word);
  stems.set(word, stem);
  return stem;
}

/** Texts of one field have few words. */
const stems = new Map<string, string>();

function newStem(word: string): string {
  const stem = word.replace(ending, '').replace(/(?<=..)(?:at|e)$/, '');
  if (stem.length < 3) return word;
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** A text as names are looked for in it. */
export interface SearchedText {
  readonly folded: string;
  readonly letters: string;
  readonly stems: ReadonlySet<string>;
}

/** Prepares a text, which takes longer than to look for a name. */
export function searched(text: string): SearchedText {
  const folded = foldForSearch(text);
  return { folded, letters: folded.replaceAll(' ', ''), stems: new Set(folded.split(' ').map(stemOf)) };
}

/**
 * Whether a text has all words of a name in whatever form: it gives the name away.
 * @param wanted the words of the name, as `contentWords` gives them
 */
export function givesAway({ folded, letters, stems }: SearchedText, wanted: readonly string[]): boolean {
  const [first] = wanted;
  if (first === undefined) return false;
  if (wanted.every((word) => stems.has(stemOf(word)))) return true;
  // `virtio-fs` is in `virtiofs`. Few letters are in many words.
  const joined = wanted.join('');
  return joined.length > 3 && letters.includes(joined) && folded.includes(first);
}

/** What stands where a name was. */
export const gap = '_____';

const special = /[.*+?^${}()|[\]\\/]/g;

/** The name as it may be written: in any case, with hyphen, space or nothing between its words, in the plural. */
function patternOf(name: string): RegExp {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(special, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\u00a0-]*')}(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
}

const besideGap = new RegExp(`${gap}(?:\\s*[(,]?\\s*(?:or\\s+)?${gap}\\)?)+`, 'g');
const breaks = /[\s\u00a0-]+/g;

/** A text in small letters, without spaces and hyphens. */
function joined(text: string): string {
  const known = joinedTexts.get(text);
  if (known !== undefined) return known;
  const made = text.toLowerCase().replaceAll(breaks, '');
  joinedTexts.set(text, made);
  return made;
}

/** Names are looked for in each text that is near, and texts are searched for each name. */
const joinedTexts = new Map<string, string>();

/** A text with a gap in place of each of the names, and how many there are. */
export function withGaps(text: string, names: readonly string[]): { readonly text: string; readonly gaps: number } {
  let masked = text;
  const letters = joined(text);
  for (const name of names) {
    // Making a pattern takes long, and most names are not in the text.
    if (letters.includes(joined(name))) masked = masked.replaceAll(patternOf(name), gap);
  }
  if (masked === text) return { text, gaps: 0 };
  masked = masked.replaceAll(besideGap, gap);
  return { text: masked, gaps: masked.split(gap).length - 1 };
}

/** Whether one of two values says the other, whatever the case, spaces and punctuation. */
export function sameOrWithin(a: string, b: string): boolean {
  const [first, second] = [foldForSearch(a), foldForSearch(b)];
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
}

/** The first sentence of a text, and the rest; `undefined` when there is no rest. */
export function firstSentence(text: string): { readonly first: string; readonly rest: string | undefined } {
  // Not after an initial or `e.g.`, and only before a capital, a digit or a quotation mark.
  const end = /(?<=[\p{Ll}\p{N})”"]{2}[.!?])\s+(?=[\p{Lu}\p{N}“"])/u.exec(text);
  if (!end) return { first: text, rest: undefined };
  return { first: text.slice(0, end.index), rest: text.slice(end.index + end[0].length) };
}
