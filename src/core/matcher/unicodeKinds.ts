import { normalise } from '../../base/folding';
import { hashOf } from './wordHash';

/** What a character is to the word scan's slow path. */
export const BREAK = 1;
/** Part of a word: letters, marks and digits. */
export const LETTER = 2;
/** A letter of a script without spaces, which is a word of its own. */
export const IDEOGRAPH = 3;
/** Soft hyphen, joiners and variation selectors: nothing, wherever they stand. */
export const IGNORED = 4;

const IDEOGRAPHS = /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const LETTERS = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
const IGNORABLE = /\u00ad|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]/;

/**
 * Scripts that part from the letters of another one: in 'KVM은', 'הKVM' and 'ใช้KVM' the term is one word and the
 * particle, article or verb another. Not so Greek and Cyrillic, whose letters stand in for Latin ones.
 */
const OTHER_SCRIPTS: readonly RegExp[] = [
  'Hangul',
  'Hebrew',
  'Arabic',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Georgian',
  'Armenian',
  'Ethiopic',
].map((script) => new RegExp(`\\p{scx=${script}}`, 'u'));
const ALPHABETS = 1;
const NEUTRAL = 2;

/** Kinds, scripts and hashes found so far, 0 where nothing is known: texts use few characters, and the expressions are slow. */
const kinds = new Uint8Array(0x10000);
const scripts = new Uint8Array(0x10000);
const hashes = new Int32Array(0x10000);

/** The kind of a code point. */
export function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = judge(String.fromCodePoint(code));
  // Beyond the table, nothing is kept.
  kinds[code] = kind;
  return kind;
}

function judge(character: string): number {
  if (IDEOGRAPHS.test(character)) return IDEOGRAPH;
  if (IGNORABLE.test(character)) return IGNORED;
  return LETTERS.test(character) ? LETTER : BREAK;
}

/** A number for the script of a letter, or of a digit of ours; 0 for other digits and marks, which go with any. */
export function scriptOf(code: number): number {
  const known = scripts[code] ?? 0;
  if (known !== 0) return known === NEUTRAL ? 0 : known;
  const script = judgeScript(String.fromCodePoint(code));
  scripts[code] = script;
  return script === NEUTRAL ? 0 : script;
}

function judgeScript(character: string): number {
  if (!/[\p{L}0-9]/u.test(character)) return NEUTRAL;
  const index = OTHER_SCRIPTS.findIndex((script) => script.test(character));
  return index < 0 ? ALPHABETS : NEUTRAL + 1 + index;
}

/** A word cut where a script ends and another begins. */
export function partsByScript(word: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let script = 0;
  for (const character of word) {
    const next = scriptOf(character.codePointAt(0) ?? 0);
    if (next !== 0 && script !== 0 && next !== script) {
      parts.push(part);
      part = '';
    }
    part += character;
    if (next !== 0) script = next;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** Hash of the word that an ideograph is, in normal form. */
export function hashOfIdeograph(code: number): number {
  const known = hashes[code] ?? 0;
  if (known !== 0) return known;
  const hash = hashOf(normalise(String.fromCodePoint(code)).toLowerCase());
  hashes[code] = hash;
  return hash;
}

/** Whether a UTF-16 unit is half of a character. */
export function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}
