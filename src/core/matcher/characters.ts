import * as Char from '../../base/characterCodes';

/**
 * Characters as the word scan sees them. One table look-up per UTF-16 unit gives both its class and its folded form,
 * which makes the scan one loop without branches for one-byte and two-byte strings alike.
 */

/** Folded byte of a separator: everything that is not part of a word. */
export const SEPARATOR = 0;

/** Folded bytes with this bit stand for letters beyond ASCII, which the slow path looks at again (`irregularWords.ts`). */
export const IRREGULAR = 0x80;

/** Stretches of non-ASCII UTF-16 units that surely separate words; what is left is decided exactly by the slow path. */
const SEPARATOR_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x80, 0xa9],
  [0xab, 0xac],
  [0xae, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  // General punctuation without the joiners U+200C, U+200D and U+2060; superscripts, which are footnote marks; symbols.
  [0x2000, 0x200b],
  [0x200e, 0x205f],
  [0x2061, 0x214f],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xe000, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
];

/**
 * Folded byte of every UTF-16 unit: ASCII letters in lower case, digits, `SEPARATOR`, or `IRREGULAR` and some bits of
 * the unit. `z` folds to `s`, so that `-ize` and `-ise` have one hash; the comparison that follows tells them apart.
 */
export const FOLDED: Uint8Array = createFoldTable();

function createFoldTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0x80; unit < table.length; unit++) table[unit] = IRREGULAR | unit;
  for (const [first, last] of SEPARATOR_RANGES) table.fill(SEPARATOR, first, last + 1);
  for (let digit = Char.DIGIT_0; digit <= Char.DIGIT_9; digit++) table[digit] = digit;
  for (let letter = Char.LOWER_A; letter <= Char.LOWER_Z; letter++) {
    const folded = letter === Char.LOWER_Z ? Char.LOWER_S : letter;
    table[letter] = folded;
    table[letter - 0x20] = folded;
  }
  return table;
}

/** Whether an UTF-16 unit belongs to a word (or may do so, beyond ASCII). */
export function isWordUnit(unit: number): boolean {
  return FOLDED[unit] !== SEPARATOR && unit === unit;
}

/** Hyphens that join the parts of a word: hyphen-minus, hyphen, non-breaking hyphen, en dash, minus. */
export function isHyphen(unit: number): boolean {
  return unit === Char.HYPHEN_MINUS || (unit >= Char.HYPHEN && unit <= Char.EN_DASH) || unit === Char.MINUS_SIGN;
}

/** White space within a line, non-breaking and zero-width spaces included. */
export function isSpace(unit: number): boolean {
  return (
    unit === Char.SPACE ||
    unit === Char.TAB ||
    unit === Char.NO_BREAK_SPACE ||
    (unit >= Char.EN_QUAD && unit <= Char.ZERO_WIDTH_SPACE) ||
    unit === Char.NARROW_NO_BREAK_SPACE ||
    unit === Char.MEDIUM_MATHEMATICAL_SPACE ||
    unit === Char.IDEOGRAPHIC_SPACE
  );
}

export function isLineBreak(unit: number): boolean {
  return unit === Char.LINE_FEED || unit === Char.CARRIAGE_RETURN;
}

const NAMED_ENTITIES: Readonly<Record<string, number>> = {
  nbsp: Char.NO_BREAK_SPACE,
  ensp: Char.EN_SPACE,
  emsp: Char.EM_SPACE,
  thinsp: Char.THIN_SPACE,
  shy: Char.SOFT_HYPHEN,
  zwnj: Char.ZERO_WIDTH_NON_JOINER,
  zwj: Char.ZERO_WIDTH_JOINER,
  hyphen: Char.HYPHEN,
  dash: Char.HYPHEN,
  ndash: Char.EN_DASH,
  mdash: Char.EM_DASH,
  apos: Char.APOSTROPHE,
  rsquo: Char.RIGHT_SINGLE_QUOTE,
  lsquo: Char.LEFT_SINGLE_QUOTE,
  quot: Char.DOUBLE_QUOTE,
  amp: Char.AMPERSAND,
  lt: Char.LESS_THAN,
  gt: Char.GREATER_THAN,
  sol: Char.SLASH,
  reg: Char.REGISTERED_SIGN,
  trade: Char.TRADE_MARK_SIGN,
  copy: Char.COPYRIGHT_SIGN,
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,31}));/y;

function isEntityUnit(unit: number): boolean {
  return unit === Char.HASH || (unit < 0x80 && FOLDED[unit] !== SEPARATOR);
}

/** The character reference (`&nbsp;`, `&#8209;`) at an offset; `undefined` if there is none that we know. */
export function entityAt(text: string, offset: number): { readonly code: number; readonly length: number } | undefined {
  let end = offset + 1;
  while (end < offset + 34 && isEntityUnit(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== Char.SEMICOLON) return undefined;
  ENTITY.lastIndex = offset;
  const match = ENTITY.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  const code =
    decimal !== undefined
      ? Number.parseInt(decimal, 10)
      : hexadecimal !== undefined
        ? Number.parseInt(hexadecimal, 16)
        : NAMED_ENTITIES[name ?? ''];
  return code === undefined || code > 0x10ffff ? undefined : { code, length: whole.length };
}
