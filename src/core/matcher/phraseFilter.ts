import type { Words } from './words';

/** Bits of filter per phrase. With two of them set, one in a hundred words that begin no phrase passes. */
const BITS_PER_PHRASE = 24;
/** Smallest filter, in numbers of 32 bits: 8 KB, which stay in the processor's nearest cache. */
const MIN_LENGTH = 2048;

/** The hash of a phrase and one more word. */
export function extend(prefix: number, word: number): number {
  return (Math.imul(prefix, 0x9e3779b1) + word) | 0;
}

/** The word of a candidate. */
export function wordOf(candidate: number): number {
  return candidate >> 2;
}

/** Whether the word may be a phrase. */
export function isSingle(candidate: number): boolean {
  return (candidate & 1) !== 0;
}

/** Whether it may begin a longer one. */
export function isPair(candidate: number): boolean {
  return (candidate & 2) !== 0;
}

/**
 * Tells which words cannot begin a phrase: one bitmap for phrases of one word, one for the first two words of longer
 * ones, so that frequent first words ("the", "how") cost nothing. Without the filters, each word would need a look-up
 * in the big table; with them the scan is about twice as fast at 3,000 terms.
 */
export class PhraseFilter {
  readonly #singles: Int32Array;
  readonly #pairs: Int32Array;
  #selected = new Int32Array(0);

  /** @param singles, pairs hashes of one-word phrases and of the first two words of the others */
  constructor(singles: readonly number[], pairs: readonly number[]) {
    this.#singles = bitmapOf(singles);
    this.#pairs = bitmapOf(pairs);
  }

  /**
   * The words of `[from, to)` that may begin a phrase, ascending. Ask `wordOf`, `isSingle` and `isPair` about each.
   * @returns the first `count` numbers of `candidates`; valid until the next call
   */
  select(words: Words, from: number, to: number): { readonly candidates: Int32Array; readonly count: number } {
    if (this.#selected.length <= to - from) this.#selected = new Int32Array(to - from + 1024);
    const candidates = this.#selected;
    const hashes = words.hashes;
    const singles = this.#singles;
    const pairs = this.#pairs;
    const singlesMask = singles.length - 1;
    const pairsMask = pairs.length - 1;
    let count = 0;
    for (let word = from; word < to; word++) {
      const hash = hashes[word] ?? 0;
      const pair = extend(hash, hashes[word + 1] ?? 0);
      const single = singles[(hash >>> 5) & singlesMask] ?? 0;
      const double = pairs[(pair >>> 5) & pairsMask] ?? 0;
      const isSingle = (single >>> hash) & (single >>> (hash >>> 26)) & 1;
      const isPair = (double >>> pair) & (double >>> (pair >>> 26)) & 1;
      // Branch-free: each word is written, and overwritten by the next one unless both bits of its hash are set.
      candidates[count] = (word << 2) | (isPair << 1) | isSingle;
      count += isSingle | isPair;
    }
    return { candidates, count };
  }
}

/** A bitmap with two bits set for each hash, both in one number; its length is a power of two. */
function bitmapOf(hashes: readonly number[]): Int32Array {
  let length = MIN_LENGTH;
  while (32 * length < BITS_PER_PHRASE * hashes.length) length *= 2;
  const bitmap = new Int32Array(length);
  for (const hash of hashes) {
    const at = (hash >>> 5) & (length - 1);
    bitmap[at] = (bitmap[at] ?? 0) | (1 << hash) | (1 << (hash >>> 26));
  }
  return bitmap;
}
