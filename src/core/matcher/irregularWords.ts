import * as Char from '../../base/characterCodes';
import { foldApostrophe, normalise } from '../../base/folding';
import type { InlineMarkup, InlineSyntax } from '../prose';
import { entityAt, isHyphen, isSpace, isWordUnit } from './characters';
import { BREAK, hashOfIdeograph, IDEOGRAPH, IGNORED, isSurrogate, kindOf, LETTER, scriptOf } from './unicodeKinds';
import { hashOf } from './wordHash';
import type { Words } from './words';

/**
 * The slow path of the word scan: stretches with letters beyond ASCII, combining marks, surrogates, character
 * references or markup inside words are cut into words again, by Unicode's rules and in normal form. Only these stretches cost more.
 */

/** Collects words; grows as needed. */
class WordList {
  bounds: Int32Array<ArrayBuffer>;
  hashes: Int32Array<ArrayBuffer>;
  count = 0;

  constructor(size: number) {
    this.bounds = new Int32Array(2 * size);
    this.hashes = new Int32Array(size + 1);
  }

  add(start: number, end: number, hash: number): void {
    this.#reserve(1);
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.hashes[this.count++] = hash;
  }

  /** Adds the words `[from, to)` as they are. */
  addAll(words: Pick<Words, 'bounds' | 'hashes'>, from: number, to: number): void {
    this.#reserve(to - from);
    this.bounds.set(words.bounds.subarray(2 * from, 2 * to), 2 * this.count);
    this.hashes.set(words.hashes.subarray(from, to), this.count);
    this.count += to - from;
  }

  #reserve(more: number): void {
    const needed = this.count + more + 2;
    if (needed < this.hashes.length) return;
    const bounds = new Int32Array(4 * needed);
    const hashes = new Int32Array(2 * needed);
    bounds.set(this.bounds);
    hashes.set(this.hashes);
    this.bounds = bounds;
    this.hashes = hashes;
  }
}

/** Words `[first, last)` of a text, and the words `[from, to)` of a list that take their place. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Corrects the words of a text where the fast scan could not judge them, or took character references and markup for words.
 * @returns whether there was anything to correct
 */
export function repairIrregularWords(words: Words, text: string): boolean {
  const { irregular, syntax } = words;
  const readings = offsetsOfReadings(text, syntax);
  const suspects = inOrder(irregular, readings);
  if (suspects.length === 0) return false;
  const corrected = new WordList(16);
  const stretches: Stretch[] = [];
  let word = 0;
  let end = 0;
  for (let index = 0; index < suspects.length; index++) {
    const suspect = suspects[index] ?? 0;
    if (suspect < end) continue;
    const first = words.indexAt(suspect - 1, word);
    // The stretch begins with the word that contains or touches the suspect unit, unless that has been handled already.
    const start = Math.max(end, Math.min(suspect, first < words.count ? (words.bounds[2 * first] ?? 0) : suspect));
    end = endOfStretch(text, suspect, syntax);
    const from = corrected.count;
    addWordsOf(corrected, text, start, end, syntax);
    word = first;
    while (word < words.count && (words.bounds[2 * word] ?? 0) < end) word++;
    stretches.push({ first, last: word, from, to: corrected.count });
  }
  // Usually a word stays one word, and only its hash changes.
  const isInPlace = stretches.every(({ first, last, from, to }) => last - first === to - from);
  if (isInPlace) overwrite(words, corrected, stretches);
  else merge(words, corrected, stretches);
  return true;
}

function overwrite(words: Words, corrected: WordList, stretches: readonly Stretch[]): void {
  for (const { first, from, to } of stretches) {
    words.bounds.set(corrected.bounds.subarray(2 * from, 2 * to), 2 * first);
    words.hashes.set(corrected.hashes.subarray(from, to), first);
  }
}

function merge(words: Words, corrected: WordList, stretches: readonly Stretch[]): void {
  const list = new WordList(words.count + corrected.count);
  let word = 0;
  for (const { first, last, from, to } of stretches) {
    list.addAll(words, word, first);
    list.addAll(corrected, from, to);
    word = last;
  }
  list.addAll(words, word, words.count);
  list.hashes[list.count] = 0;
  words.replace(list.count, list.bounds, list.hashes);
}

/** The numbers of two ascending lists as one. */
function inOrder<List extends ArrayLike<number>>(one: List, other: readonly number[]): List | readonly number[] {
  if (other.length === 0) return one;
  const all: number[] = [];
  let at = 0;
  for (const offset of other) {
    for (; at < one.length && (one[at] ?? 0) < offset; at++) all.push(one[at] ?? 0);
    all.push(offset);
  }
  for (; at < one.length; at++) all.push(one[at] ?? 0);
  return all;
}

/** Offsets of the character references and the markup that may stand within a phrase. Ascending. */
function offsetsOfReadings(text: string, syntax: InlineSyntax | undefined): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const code = entityAt(text, at)?.code;
    if (code !== undefined && mayBeInPhrase(code)) offsets.push(at);
  }
  return syntax === undefined ? offsets : inOrder(offsets, syntax.offsetsIn(text));
}

/** Excluded are `&lt;` and `&gt;`, which are the most frequent references. */
function mayBeInPhrase(code: number): boolean {
  if (isSpace(code) || isHyphen(code) || foldApostrophe(code) === Char.APOSTROPHE) return true;
  return code === Char.AMPERSAND || code === Char.SLASH || kindOf(code) !== BREAK;
}

/** The character reference or markup at an offset, with the code point that it stands for. */
function readingAt(text: string, offset: number, syntax: InlineSyntax | undefined): InlineMarkup | undefined {
  return text.charCodeAt(offset) === Char.AMPERSAND ? entityAt(text, offset) : syntax?.at(text, offset);
}

/** End of the word around an irregular unit or reference: references to what is invisible do not end it. */
function endOfStretch(text: string, from: number, syntax: InlineSyntax | undefined): number {
  let offset = from;
  for (let isFirst = true; offset < text.length; isFirst = false) {
    const unit = text.charCodeAt(offset);
    if (isWordUnit(unit)) {
      offset++;
      continue;
    }
    const reading = readingAt(text, offset, syntax);
    if (reading === undefined) break;
    const kind = kindOf(reading.code);
    if (kind !== IGNORED && !isFirst) break;
    offset += reading.length;
    if (kind === BREAK) break;
  }
  return offset;
}

/** Cuts `text[start, end)` into words by Unicode's rules. */
function addWordsOf(list: WordList, text: string, start: number, end: number, syntax: InlineSyntax | undefined): void {
  let wordStart = -1;
  let wordEnd = -1;
  /** The part of the word that is not written as in the text, and where the rest of it begins. */
  let before = '';
  let rest = -1;
  /** That of the word's letters; 0 while it has none. */
  let script = 0;
  const finish = (): void => {
    if (wordStart < 0) return;
    const word = normalise(before + (rest < 0 ? '' : text.slice(rest, wordEnd))).toLowerCase();
    if (word !== '') list.add(wordStart, wordEnd, hashOf(word));
    wordStart = -1;
    script = 0;
    before = '';
    rest = -1;
  };
  for (let offset = start; offset < end;) {
    const unit = text.charCodeAt(offset);
    const reading = readingAt(text, offset, syntax);
    const code = reading?.code ?? (isSurrogate(unit) ? (text.codePointAt(offset) ?? 0) : unit);
    const next = offset + (reading?.length ?? (code > 0xffff ? 2 : 1));
    const kind = kindOf(code);
    if (kind === IDEOGRAPH) {
      finish();
      list.add(offset, next, hashOfIdeograph(code));
    } else if (kind === LETTER) {
      const letterScript = scriptOf(code);
      if (letterScript !== 0) {
        if (script !== 0 && letterScript !== script) finish();
        script = letterScript;
      }
      if (wordStart < 0) wordStart = offset;
      if (rest >= 0 && (reading !== undefined || wordEnd !== offset)) {
        before += text.slice(rest, wordEnd);
        rest = -1;
      }
      if (reading !== undefined) before += String.fromCodePoint(code);
      else if (rest < 0) rest = offset;
      wordEnd = next;
    } else if (kind === BREAK) {
      finish();
    }
    offset = next;
  }
  finish();
}

/** `text[start, end)` in normal form, character references and markup replaced: comparable with a pattern. */
export function normalForm(text: string, start: number, end: number, syntax: InlineSyntax | undefined): string {
  return normalise(withoutMarkup(text, start, end, syntax));
}

/**
 * `text[start, end)` with the characters that its references (`&nbsp;`) stand for.
 * @param syntax the markup of the language that is to be replaced, too
 */
export function withoutMarkup(text: string, start = 0, end = text.length, syntax?: InlineSyntax): string {
  let result = '';
  let from = start;
  for (let offset = start; offset < end;) {
    const reading = readingAt(text, offset, syntax);
    if (reading === undefined) {
      offset++;
      continue;
    }
    result += text.slice(from, offset) + String.fromCodePoint(reading.code);
    offset += reading.length;
    from = offset;
  }
  return result + text.slice(from, end);
}
