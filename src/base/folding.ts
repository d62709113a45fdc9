/**
 * When two ways to write something count as one. There are two questions, and a function for each:
 *
 * - *Is it the same name?* `nameKey` says what the matcher says: case, breaks between words and British spelling do not
 *   tell names apart; punctuation does (`C` and `C++` are two names). `unbroken` asks the same where capitals count.
 * - *Is it what somebody looks for?* `foldForSearch` and `foldedLetters` forgive more: no accents and no punctuation
 *   either, since nobody types `VM/370` or `Jülich` in a hurry.
 */
import * as Char from './characterCodes';

/** Everything that may stand between the words of a name: spaces, hyphens and dashes, zero-width space, minus. */
export const LOOSE_BREAKS = /[\s\p{Pd}\u200b\u2212]+/gu;

/** Soft hyphen, joiners and variation selectors: invisible within a word. */
const INVISIBLE = /\u00ad|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]/g;

/** `z` where British spelling has `s`: `-ize`, `-ization`, `-yze`. The matcher's comparison has the same rule. */
const AMERICAN_Z = /(?<=[iy])z(?=[aeio])/g;

/** The same where the rest of the word may not have been typed yet, so that a beginning folds to a beginning. */
const AMERICAN_Z_SO_FAR = /(?<=[iy])z/g;

/** An `'s` at the end of a word. */
const POSSESSIVE = /(?<=[\p{L}\p{N}])['’ʼ＇]s(?![\p{L}\p{N}])/gu;

/** The straight apostrophe for all its typographic forms, any other UTF-16 unit as it is. */
export function foldApostrophe(unit: number): number {
  return unit === Char.RIGHT_SINGLE_QUOTE ||
    unit === Char.LEFT_SINGLE_QUOTE ||
    unit === Char.MODIFIER_APOSTROPHE ||
    unit === Char.FULLWIDTH_APOSTROPHE
    ? Char.APOSTROPHE
    : unit;
}

/** Unicode's compatibility normal form (NFKC), with straight apostrophes and without what is invisible in a word. */
export function normalise(text: string): string {
  if (isAscii(text)) return text;
  let result = '';
  for (const character of text.normalize('NFKC').replace(INVISIBLE, '')) {
    result += String.fromCodePoint(foldApostrophe(character.codePointAt(0) ?? 0));
  }
  return result;
}

function isAscii(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) if (text.charCodeAt(offset) >= 0x80) return false;
  return true;
}

/** In normal form and without breaks between words. Case counts: `vm` may be an ordinary word where `VM` is a term. */
export function unbroken(text: string): string {
  return normalise(text).replaceAll(LOOSE_BREAKS, '');
}

/**
 * Equal for the names that the matcher takes for one another, case aside. Empty for a text without letters and digits,
 * which it never finds.
 */
export function nameKey(text: string): string {
  // Most names are plain letters, which have one normal form: with many thousand terms this is what takes the time.
  const isPlain = /^[\x20-\x7e]*$/.test(text);
  if (!(isPlain ? /[a-z0-9]/i : /[\p{L}\p{N}]/u).test(text)) return '';
  const key = isPlain ? text.toLowerCase().replaceAll(/[ -]+/g, '') : unbroken(text).toLowerCase();
  return key.includes('z') ? key.replaceAll(AMERICAN_Z, 's') : key;
}

/** A text without the `'s` at the ends of words. */
export function withoutPossessives(text: string): string {
  return text.replaceAll(POSSESSIVE, '');
}

/**
 * The words of a text as a search compares them, with one space between: small letters and digits only, without accents
 * and possessive endings. Folding twice changes nothing, and the beginning of a text folds to the beginning of the whole.
 */
export function foldForSearch(text: string): string {
  return (isAscii(text) ? text.toLowerCase() : plainLetters(text))
    .replaceAll(POSSESSIVE, '')
    .replaceAll("'", '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(AMERICAN_Z_SO_FAR, 's')
    .trim();
}

/** Small letters without accents and other marks, and straight apostrophes. */
function plainLetters(text: string): string {
  return (
    text
      .replaceAll(/[®™]/g, '')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(INVISIBLE, '')
      .replaceAll(/[’‘ʼ]/g, "'")
      .toLowerCase()
      // The sigma at the end of a word is the same letter: a beginning of a word must fold like the rest.
      .replaceAll('ς', 'σ')
  );
}

/** The same without spaces: equal for `SR-IOV`, `sr iov` and `sriov`. */
export function foldedLetters(text: string): string {
  return foldForSearch(text).replaceAll(' ', '');
}
