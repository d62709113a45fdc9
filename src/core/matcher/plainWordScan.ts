import { FOLDED, IRREGULAR } from './characters';
import { extend, type PhraseFilter } from './phraseFilter';
import { mixWord } from './wordHash';
import type { WordScan } from './wordScan';

/** Bytes before the folded text and after it, so that four bytes can be read at either end of any word. */
const PADDING = 4;

/**
 * The word scan in plain JavaScript: two loops without unpredictable branches. It serves where WebAssembly cannot, and
 * says what that has to find.
 */
export class PlainWordScan implements WordScan {
  count = 0;
  bounds = new Int32Array(0);
  hashes = new Int32Array(0);
  folded = new Uint8Array(0);
  irregular = new Int32Array(0);
  candidates = new Int32Array(0);
  #view = new DataView(new ArrayBuffer(0));

  scan(text: string): boolean {
    this.#reserve(text.length);
    this.#findBounds(text);
    this.#hashAll();
    return true;
  }

  adopt(hashes: Int32Array, count: number): boolean {
    if (count >= this.hashes.length) this.hashes = new Int32Array(count + 1024);
    this.hashes.set(hashes.subarray(0, count + 1));
    return true;
  }

  select({ singles, pairs }: PhraseFilter, from: number, to: number): number {
    if (this.candidates.length <= to - from) this.candidates = new Int32Array(to - from + 1024);
    const { candidates, hashes } = this;
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
    return count;
  }

  #reserve(length: number): void {
    const size = length + 2 * PADDING;
    if (this.folded.length + PADDING < size) {
      const buffer = new ArrayBuffer(Math.max(4096, size + (size >> 2)));
      this.folded = new Uint8Array(buffer, PADDING);
      this.#view = new DataView(buffer);
    }
    // A word and its separator take two units, and two bounds.
    if (this.bounds.length < length + 4) {
      this.bounds = new Int32Array(this.folded.length);
      this.hashes = new Int32Array(this.folded.length >> 1);
    }
  }

  #findBounds(text: string): void {
    const table = FOLDED;
    const folded = this.folded;
    const bounds = this.bounds;
    let found = 0;
    let wasWord = 0;
    let all = 0;
    // Every offset is written, but kept only where a word begins or ends: no branch to predict wrongly per word (twice
    // as fast as with one).
    for (let offset = 0; offset < text.length; offset++) {
      const byte = table[text.charCodeAt(offset)] ?? 0;
      folded[offset] = byte;
      all |= byte;
      const isWord = (byte + 0xff) >> 8;
      bounds[found] = offset;
      found += isWord ^ wasWord;
      wasWord = isWord;
    }
    bounds[found] = text.length;
    this.count = (found + wasWord) >> 1;
    const isIrregular = (all & IRREGULAR) !== 0;
    this.irregular = Int32Array.from(isIrregular ? irregularOffsets(folded.subarray(0, text.length)) : []);
  }

  #hashAll(): void {
    const { bounds, hashes, count } = this;
    const view = this.#view;
    const padding = this.folded.byteOffset;
    for (let word = 0; word < count; word++) {
      const start = bounds[2 * word] ?? 0;
      const end = bounds[2 * word + 1] ?? 0;
      hashes[word] = mixWord(view.getInt32(start + padding, true), view.getInt32(end + padding - 4, true), end - start);
    }
    hashes[count] = 0;
  }
}

function irregularOffsets(folded: Uint8Array): readonly number[] {
  const offsets: number[] = [];
  for (const [offset, byte] of folded.entries()) if ((byte & IRREGULAR) !== 0) offsets.push(offset);
  return offsets;
}
