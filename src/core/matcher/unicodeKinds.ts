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

/** Kinds and hashes found so far, 0 where nothing is known: texts use few characters, and the expressions are slow. */
const kinds = new Uint8Array(0x10000);
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
