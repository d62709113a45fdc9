import { entityAt, isWordUnit } from './characters';
import { normalise } from './pattern';
import { hashOf, type Words } from './words';

/**
 * The slow path of the word scan: stretches with letters beyond ASCII, combining marks, surrogates or character
 * references are cut into words again, by Unicode's rules and in normal form. Only these stretches cost more.
 */

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
/** Soft hyphen, joiners and variation selectors: nothing, wherever they stand. */
const IGNORABLE = /[\u00ad\u200c\u200d\u2060\ufe00-\ufe0f]/;

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
    if (this.count + 2 >= this.hashes.length) {
      const bounds = new Int32Array(4 * this.hashes.length);
      const hashes = new Int32Array(2 * this.hashes.length);
      bounds.set(this.bounds);
      hashes.set(this.hashes);
      this.bounds = bounds;
      this.hashes = hashes;
    }
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.hashes[this.count++] = hash;
  }
}

/** Whether a text has character references, which the word scan takes for words. */
export function hasEntity(text: string): boolean {
  return /&(?:#|[a-zA-Z]+;)/.test(text);
}

/** Corrects the words of a text where the fast scan could not judge them. */
export function repairIrregularWords(words: Words, text: string): void {
  const { bounds, hashes, count } = words;
  const list = new WordList(count + 64);
  for (let word = 0; word < count;) {
    const start = bounds[2 * word] ?? 0;
    const end = bounds[2 * word + 1] ?? 0;
    const regionEnd = irregularRegion(text, start, end);
    if (regionEnd < 0) {
      list.add(start, end, hashes[word] ?? 0);
      word++;
      continue;
    }
    addWordsOf(list, text, start, regionEnd);
    while (word < count && (bounds[2 * word] ?? 0) < regionEnd) word++;
  }
  list.hashes[list.count] = 0;
  words.replace(list.count, list.bounds, list.hashes);
}

/** End of the stretch that begins with the word `[start, end)` and needs the slow path; -1 if it does not need it. */
function irregularRegion(text: string, start: number, end: number): number {
  let isIrregular = false;
  let offset = start;
  if (text.charCodeAt(start - 1) === 0x26 || text.charCodeAt(start - 1) === 0x23) {
    const ampersand = text.charCodeAt(start - 1) === 0x26 ? start - 1 : start - 2;
    const entity = text[ampersand] === '&' ? entityAt(text, ampersand) : undefined;
    if (entity !== undefined) {
      isIrregular = true;
      offset = ampersand + entity.length;
    }
  }
  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    if (isWordUnit(unit)) {
      if (unit >= 0x80) isIrregular = true;
      offset++;
      continue;
    }
    const entity = unit === 0x26 && offset >= end ? entityAt(text, offset) : undefined;
    if (entity === undefined || !IGNORABLE.test(String.fromCodePoint(entity.code))) break;
    isIrregular = true;
    offset += entity.length;
  }
  return isIrregular ? offset : -1;
}

/** Cuts `text[start, end)` into words by Unicode's rules. */
function addWordsOf(list: WordList, text: string, start: number, end: number): void {
  let wordStart = -1;
  let wordEnd = -1;
  let raw = '';
  const finish = (): void => {
    const word = normalise(raw).toLowerCase();
    if (wordStart >= 0 && word !== '') list.add(wordStart, wordEnd, hashOf(word, 0, word.length));
    wordStart = -1;
    raw = '';
  };
  let offset = start;
  if (text[start - 1] === '&' || text[start - 1] === '#') {
    const ampersand = text[start - 1] === '&' ? start - 1 : start - 2;
    offset = Math.max(start, ampersand + (text[ampersand] === '&' ? (entityAt(text, ampersand)?.length ?? 0) : 0));
  }
  while (offset < end) {
    const entity = text[offset] === '&' ? entityAt(text, offset) : undefined;
    const character = String.fromCodePoint(entity?.code ?? text.codePointAt(offset) ?? 0);
    const next = offset + (entity?.length ?? character.length);
    if (CJK.test(character)) {
      finish();
      wordStart = offset;
      wordEnd = next;
      raw = character;
      finish();
    } else if (WORD_CHARACTER.test(character) && !IGNORABLE.test(character)) {
      if (wordStart < 0) wordStart = offset;
      wordEnd = next;
      raw += character;
    } else if (!IGNORABLE.test(character)) {
      finish();
    }
    offset = next;
  }
  finish();
}

/** Part of a text in normal form, character references replaced: comparable with a pattern. */
export function normalForm(text: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const entity = entityAt(text, at);
    if (entity === undefined) continue;
    result += text.slice(from, at) + String.fromCodePoint(entity.code);
    from = at + entity.length;
  }
  return normalise(result + text.slice(from));
}
