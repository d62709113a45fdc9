import { FOLDED, IRREGULAR } from './characters';

/** Bytes before and after the folded text, so that four bytes can be read at either end of any word. */
const PADDING = 4;

/** Masks for the first and last four bytes of a word shorter than four, by length; longer words use all four. */
const FIRST_BYTES = new Int32Array(64).fill(-1);
const LAST_BYTES = new Int32Array(64).fill(-1);
FIRST_BYTES.set([0, 0xff, 0xffff, 0xffffff]);
LAST_BYTES.set([0, 0xff << 24, 0xffff << 16, 0xffffff << 8]);

/** Buffers larger than this many units are not kept for the next text. */
const KEPT_UNITS = 1 << 21;

/**
 * The words of one text: where they are and a hash of each, found in two loops without unpredictable branches.
 *
 * The hash of a word takes constant time: its length and its first and last four letters, folded. Words that differ
 * only between those collide, which the comparison of candidates sorts out. Against hashing every letter this makes
 * the scan of real documentation about 1.6 times as fast.
 *
 * One instance is reused from text to text.
 */
export class Words {
  /** Number of words. */
  count = 0;
  /** Start and end of each word: UTF-16 offsets `bounds[2 * n]` and `bounds[2 * n + 1]`. */
  bounds = new Int32Array(0);
  /** Hash of each word, by `hashOf`; one more entry, 0, follows the last. */
  hashes = new Int32Array(0);
  /** Whether the text has units that only the slow path can judge. */
  isIrregular = false;
  #view = new DataView(new ArrayBuffer(0));
  #folded = new Uint8Array(0);

  /** Finds the words of a text. */
  scan(text: string): void {
    this.#reserve(text.length);
    this.#findBounds(text);
    this.#hashAll();
    if (text.length > KEPT_UNITS) {
      this.#folded = new Uint8Array(0);
    }
  }

  /** Replaces the words, e.g. by what the slow path made of them. */
  replace(count: number, bounds: Int32Array<ArrayBuffer>, hashes: Int32Array<ArrayBuffer>): void {
    this.count = count;
    this.bounds = bounds;
    this.hashes = hashes;
  }

  /** Index of the first word that ends after an offset. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bounds[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #reserve(length: number): void {
    const size = length + 2 * PADDING;
    if (this.#folded.length < size) {
      const buffer = new ArrayBuffer(Math.max(4096, size + (size >> 2)));
      this.#folded = new Uint8Array(buffer);
      this.#view = new DataView(buffer);
    }
    // A word and its separator take two units, and two bounds.
    if (this.bounds.length < length + 4) this.bounds = new Int32Array(this.#folded.length);
    if (this.hashes.length < this.bounds.length >> 1) this.hashes = new Int32Array(this.bounds.length >> 1);
  }

  #findBounds(text: string): void {
    const folded = this.#folded;
    const bounds = this.bounds;
    let found = 0;
    let wasWord = 0;
    let all = 0;
    for (let offset = 0; offset < text.length; offset++) {
      const byte = FOLDED[text.charCodeAt(offset)] ?? 0;
      folded[offset + PADDING] = byte;
      all |= byte;
      // Every offset is written, but kept only where a word begins or ends: no branch to predict wrongly per word.
      const isWord = (byte + 0xff) >> 8;
      bounds[found] = offset;
      found += isWord ^ wasWord;
      wasWord = isWord;
    }
    bounds[found] = text.length;
    this.count = (found + wasWord) >> 1;
    this.isIrregular = (all & IRREGULAR) !== 0;
  }

  #hashAll(): void {
    const { bounds, hashes, count } = this;
    const view = this.#view;
    for (let word = 0; word < count; word++) {
      const start = bounds[2 * word] ?? 0;
      const end = bounds[2 * word + 1] ?? 0;
      const length = end - start;
      const first = view.getInt32(start + PADDING, true) & (FIRST_BYTES[length & 63] ?? 0);
      const last = view.getInt32(end + PADDING - 4, true) & (LAST_BYTES[length & 63] ?? 0);
      hashes[word] = mixWord(first, last, length);
    }
    hashes[count] = 0;
  }
}

function mixWord(first: number, last: number, length: number): number {
  const mixed = Math.imul(first ^ Math.imul(last, 0x2c1b3c6d) ^ length, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** Hash of the word `text[start, end)`, which is in normal form already: equal to what `Words` finds for it. */
export function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  let first = 0;
  let last = 0;
  for (let n = 0; n < Math.min(4, length); n++) {
    first |= (FOLDED[text.charCodeAt(start + n)] ?? 0) << (8 * n);
    last |= (FOLDED[text.charCodeAt(end - 1 - n)] ?? 0) << (8 * (3 - n));
  }
  return mixWord(first & (FIRST_BYTES[length & 63] ?? 0), last & (LAST_BYTES[length & 63] ?? 0), length);
}
