import * as Char from '../../base/characterCodes';
import { isLineBreak, isSpace, isWordUnit } from './characters';
import type { Words } from './words';

/** A sentence is looked for this far in either direction; a text without any is cut into pieces of this length. */
export const MAX_REACH = 512;

const ABBREVIATION = /(?:^|[^\p{L}\p{N}])(?:e\.g|i\.e|etc|vs|cf|fig|no|approx|resp|incl|aka|a\.k\.a|viz|\p{Lu})$/iu;

/** Full stops, exclamation and question marks that need no space behind them: East Asian, Arabic, Urdu, Indic. */
const STOPS_OF_OTHER_SCRIPTS: ReadonlySet<number> = new Set(Array.from('。｡．！？؟۔।॥', (stop) => stop.charCodeAt(0)));

/** A stretch of text, `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A sentence, or a piece of an endless one. */
export interface Sentence extends Range {
  /** Whether it is only a piece: another offset in it may belong to another one. */
  readonly isPiece: boolean;
}

/** Where the words of a text are. */
type WordBounds = Pick<Words, 'bounds' | 'count' | 'indexAt'>;

/** Nothing is known of the words: every unit is looked at. */
const UNKNOWN_WORDS: WordBounds = { bounds: new Int32Array(0), count: 0, indexAt: () => 0 };

/** Finds sentences in one text. They end between words, so that only the gaps are looked at. */
export class Sentences {
  readonly #text: string;
  readonly #words: WordBounds;
  /** The line looked at last: an endless one is measured once. */
  #line: Range = { start: 0, end: -1 };

  /** @param words those of the text, which make it faster */
  constructor(text: string, words: WordBounds = UNKNOWN_WORDS) {
    this.#text = text;
    this.#words = words;
  }

  /**
   * The sentence, list item, heading or table row around an offset. It depends on the text near the offset alone, so
   * that it is the same in a part of a document as in the whole.
   */
  at(offset: number): Sentence {
    const lowest = Math.max(0, offset - MAX_REACH);
    const highest = Math.min(this.#text.length, offset + MAX_REACH);
    const word = this.#words.indexAt(offset);
    const start = this.#startBefore(offset, word, lowest);
    const end = this.#endAfter(offset, word, highest);
    const isCut = (start === lowest && lowest > 0) || (end === highest && highest < this.#text.length);
    return isCut ? this.#pieceOfLine(offset, { start, end }) : { start, end, isPiece: false };
  }

  /** @param word the first one that ends after the offset */
  #startBefore(offset: number, word: number, lowest: number): number {
    const { bounds, count } = this.#words;
    const isInWord = word < count && (bounds[2 * word] ?? 0) < offset;
    for (let start = isInWord ? (bounds[2 * word] ?? 0) : offset; start > lowest; start = bounds[2 * word] ?? 0) {
      const gapStart = word > 0 ? Math.max(lowest, bounds[2 * word - 1] ?? 0) : lowest;
      for (; start > gapStart; start--) if (isSentenceEnd(this.#text, start - 1)) return start;
      if (word === 0) break;
      word--;
    }
    return lowest;
  }

  #endAfter(offset: number, word: number, highest: number): number {
    const { bounds, count } = this.#words;
    const isInWord = word < count && (bounds[2 * word] ?? 0) <= offset;
    if (isInWord) word++;
    for (let end = isInWord ? (bounds[2 * word - 1] ?? 0) : offset; end < highest; end = bounds[2 * word - 1] ?? 0) {
      const gapEnd = word < count ? Math.min(highest, bounds[2 * word] ?? 0) : highest;
      for (; end < gapEnd; end++) if (isSentenceEnd(this.#text, end)) return end;
      if (word === count) break;
      word++;
    }
    return highest;
  }

  /** For endless sentences: the piece around the offset when the line is cut into pieces of equal length. */
  #pieceOfLine(offset: number, within: Range): Sentence {
    const lineStart = this.#lineAt(offset).start;
    const start = lineStart + Math.floor((offset - lineStart) / MAX_REACH) * MAX_REACH;
    return { start: Math.max(start, within.start), end: Math.min(start + MAX_REACH, within.end), isPiece: true };
  }

  #lineAt(offset: number): Range {
    if (offset < this.#line.start || offset > this.#line.end) {
      const end = this.#text.indexOf('\n', offset);
      this.#line = {
        start: offset === 0 ? 0 : this.#text.lastIndexOf('\n', offset - 1) + 1,
        end: end < 0 ? this.#text.length : end,
      };
    }
    return this.#line;
  }
}

/** Whether the unit at an offset is the last one of a sentence: a full stop, or a line break that ends a block. */
function isSentenceEnd(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit > Char.QUESTION_MARK) return unit > 0x600 && STOPS_OF_OTHER_SCRIPTS.has(unit);
  if (unit === Char.LINE_FEED) return endsBlock(text, offset);
  if (unit !== Char.FULL_STOP && unit !== Char.EXCLAMATION_MARK && unit !== Char.QUESTION_MARK) return false;
  let next = offset + 1;
  while (isClosing(text.charCodeAt(next))) next++;
  const after = text.charCodeAt(next);
  if (!(next >= text.length || isSpace(after) || isLineBreak(after))) return false;
  return unit !== Char.FULL_STOP || !ABBREVIATION.test(text.slice(Math.max(0, offset - 8), offset));
}

/** Quotes, brackets and emphasis marks that may follow a full stop. */
function isClosing(unit: number): boolean {
  return (
    unit === Char.DOUBLE_QUOTE ||
    unit === Char.APOSTROPHE ||
    unit === Char.CLOSE_PAREN ||
    unit === Char.CLOSE_BRACKET ||
    unit === Char.ASTERISK ||
    unit === Char.UNDERSCORE ||
    unit === Char.RIGHT_SINGLE_QUOTE ||
    unit === Char.RIGHT_DOUBLE_QUOTE
  );
}

/** Whether the block that the line before a line break belongs to ends there. */
function endsBlock(text: string, lineBreak: number): boolean {
  return startsBlock(text, lineBreak + 1) || isBlockOfItsOwn(text, lineBreak);
}

/** Whether a new block begins at the start of a line: an empty line, list item, heading, table row, rule. */
function startsBlock(text: string, lineStart: number): boolean {
  let first = skipSpaces(text, lineStart);
  while (text.charCodeAt(first) === Char.GREATER_THAN) first = skipSpaces(text, first + 1);
  const unit = text.charCodeAt(first);
  const next = text.charCodeAt(first + 1);
  if (unit !== unit || isLineBreak(unit)) return true;
  if (unit === Char.HYPHEN_MINUS || unit === Char.ASTERISK || unit === Char.PLUS) return isSpace(next) || next === unit;
  if (Char.isDigit(unit)) {
    let at = first + 1;
    while (Char.isDigit(text.charCodeAt(at)) && at < first + 9) at++;
    return (
      (text.charCodeAt(at) === Char.FULL_STOP || text.charCodeAt(at) === Char.CLOSE_PAREN) &&
      isSpace(text.charCodeAt(at + 1))
    );
  }
  // # heading, | row, = underline, ` fence
  if (
    unit === Char.HASH ||
    unit === Char.PIPE ||
    unit === Char.EQUALS ||
    (unit === Char.BACKTICK && next === Char.BACKTICK)
  ) {
    return true;
  }
  return unit === Char.FULL_STOP && (next === Char.FULL_STOP || isSpace(next));
}

/** Whether the line that ends at a line break is a heading, table row or underline. */
function isBlockOfItsOwn(text: string, lineBreak: number): boolean {
  // A long line is a paragraph; not looking for its start keeps this constant.
  const from = Math.max(0, lineBreak - MAX_REACH);
  const lineStart = text.slice(from, lineBreak).lastIndexOf('\n') + 1 + from;
  const first = skipSpaces(text, lineStart);
  const unit = text.charCodeAt(first);
  if (unit === Char.HASH || unit === Char.PIPE) return true;
  return (
    first < lineBreak &&
    !isWordUnit(unit) &&
    text.charCodeAt(lineBreak - 1) === unit &&
    text.charCodeAt(first + 1) === unit
  );
}

function skipSpaces(text: string, offset: number): number {
  while (isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}
