import { foldForSearch } from '../../base/folding';

/** A character of a text, and what it is compared by. */
export interface FoldedCharacter {
  /** Folded letters or digits; a space for any space, `-` for any hyphen or dash; other signs as they are. */
  readonly signs: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const DROPPED = /['’‘ʼ]/;

/** A text character by character. What is dropped, such as an apostrophe, has no signs. */
export function foldedCharacters(text: string): readonly FoldedCharacter[] {
  const characters: FoldedCharacter[] = [];
  let start = 0;
  let before = '';
  for (const character of text) {
    const end = start + character.length;
    const folded = signsOf(character);
    // As `foldForSearch` has it: British and American spelling are one.
    const signs = folded === 'z' && (before === 'i' || before === 'y') ? 's' : folded;
    characters.push({ signs, start, end });
    if (signs !== '') before = signs;
    start = end;
  }
  return characters;
}

function signsOf(character: string): string {
  if (LETTER.test(character)) return foldForSearch(character).replaceAll(' ', '');
  if (/[\s\u200b]/.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  return DROPPED.test(character) ? '' : character;
}

/** The signs of a text in one string. */
export function foldedSigns(text: string): string {
  // Most terms are plain: with many thousand of them this is what takes the time.
  if (/^[\x20-\x7e]*$/.test(text)) {
    return text
      .toLowerCase()
      .replaceAll("'", '')
      .replaceAll(/(?<=[iy])z/g, 's');
  }
  return foldedCharacters(text)
    .map(({ signs }) => signs)
    .join('');
}

function isLetterAt(signs: string, at: number): boolean {
  const unit = signs.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return at < signs.length && LETTER.test(signs.charAt(at));
}

/**
 * How much of a term has been typed, when what is typed is a beginning of it. Between words of the term, hyphen, space
 * and nothing are alike, and its punctuation may be left out. What is typed may have a hyphen anywhere (`para-virtual`), a
 * space between words only (`is a` is no beginning of `ISA`), and punctuation only where the term has it.
 * @param term, typed texts as `foldedSigns` has them
 * @returns an index in the signs of the term; `undefined` when it does not begin so
 */
export function typedUntil(term: string, typed: string): number | undefined {
  let at = 0;
  for (let index = 0; index < typed.length; index++) {
    const sign = typed.charAt(index);
    const from = at;
    if (sign === ' ' || sign === '-') {
      while (at < term.length && !isLetterAt(term, at)) at++;
      if (at === from && sign === ' ' && isLetterAt(term, at - 1)) return undefined;
      continue;
    }
    if (isLetterAt(typed, index)) while (at < term.length && !isLetterAt(term, at)) at++;
    else while (term.charAt(at) === ' ' || term.charAt(at) === '-') at++;
    if (term.charAt(at) !== sign) return undefined;
    at++;
  }
  return at;
}

/** Whether nothing of a term is left to type but punctuation. */
export function isTypedWhole(term: string, until: number): boolean {
  for (let at = until; at < term.length; at++) if (isLetterAt(term, at)) return false;
  return true;
}
