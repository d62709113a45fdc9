import * as Char from '../../base/characterCodes';
import { foldApostrophe } from '../../base/folding';
import { entityAt, isHyphen, isLineBreak, isSpace, isWordUnit } from './characters';
import type { PatternPool } from './patternPool';

/** Results of `comparePhrase`, in ascending order. */
export const DIFFERS = 0;
export const DIFFERS_IN_CASE = 1;
export const EQUAL = 2;
export type Comparison = typeof DIFFERS | typeof DIFFERS_IN_CASE | typeof EQUAL;

/**
 * Compares `text[start, end)`, which begins and ends with a word, with a pattern letter by letter. Between words it
 * skips what may stand inside a phrase: spaces, one line break with the `> ` of a quote, one hyphen, emphasis and
 * highlighting, trade marks, and what backslashes and character references stand for.
 * @param pattern index in the pool
 */
export function comparePhrase(
  text: string,
  start: number,
  end: number,
  pool: PatternPool,
  pattern: number,
): Comparison {
  const { units } = pool;
  const first = pool.startOf(pattern);
  const last = pool.endOf(pattern);
  const hyphenBreak = pool.hyphenBreakOf(pattern);
  let result: Comparison = EQUAL;
  let at = first;
  for (let offset = start; offset < end;) {
    const unit = text.charCodeAt(offset);
    // Most letters are lower-case ones whose case does not count, and most gaps are one space: both are tried first.
    if (unit === units[at] && at < last) {
      offset++;
      at++;
    } else if (unit === Char.SPACE && at !== hyphenBreak && isWordUnit(text.charCodeAt(offset + 1))) {
      offset++;
    } else if (isWordUnit(unit)) {
      if (at >= last) return DIFFERS;
      const expected = units[at] ?? 0;
      const letter = foldCase(unit);
      if (letter !== (expected & 0xffff) && !isSpellingVariant(letter, units, at, first, last)) return DIFFERS;
      const capital = expected >>> 16;
      if (capital !== 0 && capital !== unit) result = DIFFERS_IN_CASE;
      offset++;
      at++;
    } else {
      const literalsEnd = { at };
      offset = skipGap(text, offset, end, pool, pattern, literalsEnd);
      if (offset < 0) return DIFFERS;
      at = literalsEnd.at;
    }
  }
  return at === last ? result : DIFFERS;
}

function foldCase(unit: number): number {
  if (unit < 0x80) return unit >= Char.UPPER_A && unit <= Char.UPPER_Z ? unit | 0x20 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/**
 * British and American `-ise`, `-ize`, `-isation`, `-yse`…: `s` and `z` between `i` or `y` and a vowel.
 * @param first, last where the pattern begins and ends in `units`
 */
function isSpellingVariant(letter: number, units: Int32Array, at: number, first: number, last: number): boolean {
  const expected = (units[at] ?? 0) & 0xffff;
  const isEither =
    (letter === Char.LOWER_S && expected === Char.LOWER_Z) || (letter === Char.LOWER_Z && expected === Char.LOWER_S);
  if (!isEither) return false;
  if (at === first || at + 1 === last) return false;
  const before = (units[at - 1] ?? 0) & 0xffff;
  const after = (units[at + 1] ?? 0) & 0xffff;
  return (before === Char.LOWER_I || before === Char.LOWER_Y) && /[aeio]/.test(String.fromCharCode(after));
}

/** What has been seen between two words. */
interface Gap {
  lineBreaks: number;
  spaces: number;
  hyphens: number;
  underscores: number;
  literals: number;
}

/**
 * Skips what stands between two words, comparing punctuation with the pattern.
 * @param literals where the pattern stands; moved past the punctuation that was found
 * @returns the offset of the next word, or -1 if the words do not belong together
 */
function skipGap(
  text: string,
  start: number,
  end: number,
  pool: PatternPool,
  pattern: number,
  literals: { at: number },
): number {
  const gap: Gap = { lineBreaks: 0, spaces: 0, hyphens: 0, underscores: 0, literals: 0 };
  const breakAt = literals.at;
  let offset = start;
  while (offset < end && !isWordUnit(text.charCodeAt(offset))) {
    const next = skipGapCharacter(text, offset, gap);
    if (next > 0) {
      offset = next;
      continue;
    }
    const entity = next < 0 ? entityAt(text, offset) : undefined;
    const unit = entity === undefined ? foldApostrophe(text.charCodeAt(offset)) : foldApostrophe(entity.code);
    if (literals.at >= pool.endOf(pattern) || unit !== ((pool.units[literals.at] ?? 0) & 0xffff)) return -1;
    literals.at++;
    gap.literals++;
    offset += entity?.length ?? 1;
  }
  return isGap(gap, breakAt === pool.hyphenBreakOf(pattern)) ? offset : -1;
}

function isGap(gap: Gap, needsHyphen: boolean): boolean {
  // `live - migration` and `live--migration` have a dash; `bare-` at the end of a line is a hyphen.
  if (gap.lineBreaks > 1 || gap.hyphens > 1 || (gap.hyphens === 1 && gap.spaces > 0)) return false;
  // `live_migration` is an identifier, `_live_ migration` is emphasis.
  if (gap.underscores > 0 && gap.spaces + gap.hyphens + gap.lineBreaks + gap.literals === 0) return false;
  return !needsHyphen || (gap.hyphens === 1 && gap.lineBreaks === 0);
}

/**
 * Skips one character (or what stands for it) that a phrase may contain between words.
 * @returns the offset after it, 0 if it has to be compared, -1 if it is an `&` to look at more closely
 */
function skipGapCharacter(text: string, offset: number, gap: Gap): number {
  const unit = text.charCodeAt(offset);
  if (isSpace(unit)) {
    gap.spaces++;
    return offset + 1;
  }
  if (isLineBreak(unit)) {
    gap.lineBreaks++;
    return skipContinuation(text, offset, gap);
  }
  if (isHyphen(unit)) {
    gap.hyphens++;
    return offset + 1;
  }
  switch (unit) {
    case Char.UNDERSCORE:
      gap.underscores++;
      return offset + 1;
    case Char.ASTERISK:
    case Char.TILDE: // ~ strikes out; in LaTeX it is a non-breaking space
    case Char.REGISTERED_SIGN:
    case Char.TRADE_MARK_SIGN:
      return offset + 1;
    case Char.EQUALS: // == marks what stands between two pairs, as in Obsidian; a comparison has spaces around it
      return isHighlightMark(text, offset) ? offset + 2 : 0;
    case Char.BACKSLASH: // a backslash escapes punctuation, or ends a line
      return /[!-/:-@[-`{-~\r\n ]/.test(text[offset + 1] ?? '') ? offset + 1 : 0;
    case Char.AMPERSAND:
      return skipEntity(text, offset, gap);
    default:
      return 0;
  }
}

function isHighlightMark(text: string, offset: number): boolean {
  const isBehindWord = isWordUnit(text.charCodeAt(offset - 1));
  const isBeforeWord = isWordUnit(text.charCodeAt(offset + 2));
  return text.charCodeAt(offset + 1) === Char.EQUALS && isBehindWord !== isBeforeWord;
}

function skipEntity(text: string, offset: number, gap: Gap): number {
  const entity = entityAt(text, offset);
  if (entity === undefined) return 0;
  const { code, length } = entity;
  if (isSpace(code)) gap.spaces++;
  else if (isHyphen(code)) gap.hyphens++;
  else if (
    code !== Char.SOFT_HYPHEN &&
    code !== Char.REGISTERED_SIGN &&
    code !== Char.TRADE_MARK_SIGN &&
    code !== Char.ZERO_WIDTH_NON_JOINER &&
    code !== Char.ZERO_WIDTH_JOINER
  ) {
    return -1;
  }
  return offset + length;
}

/** Skips a line break and what may begin the next line: indentation and quote marks, but no list marker. */
function skipContinuation(text: string, lineBreak: number, gap: Gap): number {
  let offset = lineBreak + (text.startsWith('\r\n', lineBreak) ? 2 : 1);
  while (isSpace(text.charCodeAt(offset)) || text.charCodeAt(offset) === Char.GREATER_THAN) offset++;
  const unit = text.charCodeAt(offset);
  // A list item, a dash, or an empty line: the phrase does not continue there.
  if (isHyphen(unit) || isLineBreak(unit) || (unit === Char.ASTERISK && isSpace(text.charCodeAt(offset + 1)))) {
    gap.lineBreaks++;
  }
  // White space around the break is part of it: a hyphen may end the line before.
  gap.spaces = 0;
  return offset;
}
