import type { InlineSyntax } from '../prose';
import { WordKernel } from './kernel/wordKernel';
import type { PhraseFilter } from './phraseFilter';
import { PlainWordScan } from './plainWordScan';
import type { WordScan } from './wordScan';

/** Memory kept for the next text, in UTF-16 units; what a longer one took is released. */
const KEPT_UNITS = 1 << 21;

/**
 * So many UTF-16 units are scanned in plain JavaScript before WebAssembly is tried: compiling it takes 15 to 20 ms, for
 * which somebody would wait at the first hover of a window, and which only long documents and whole folders give back.
 */
const PLAIN_UNITS = 1 << 17;

/** The words of one text: where they are and a hash of each. One instance is reused from text to text. */
export class Words {
  /** Number of words. */
  count = 0;
  /** Start and end of each word: UTF-16 offsets `bounds[2 * n]` and `bounds[2 * n + 1]`. */
  bounds = new Int32Array(0);
  /** Hash of each word, by `hashOf`; one more entry, 0, follows the last. */
  hashes = new Int32Array(0);
  /** Whether the slow path has corrected them. */
  isIrregular = false;
  /** The markup of the text's language that may stand inside words and phrases. */
  syntax: InlineSyntax | undefined;
  /** What `select` found last. */
  candidates = new Int32Array(0);
  #kernel: WordScan | undefined;
  #isKernelPossible = true;
  /** UTF-16 units scanned so far. */
  #scanned = 0;
  #plain: WordScan | undefined;
  /** The one that has the words. */
  #scan: WordScan = this.#plainScan();

  /** Finds the words of a text. */
  scan(text: string): void {
    if (this.#scan.folded.length > KEPT_UNITS && text.length <= KEPT_UNITS) this.#giveBack();
    this.#scanned += text.length;
    this.#scan = this.#wordKernel() ?? this.#plainScan();
    if (!this.#scan.scan(text)) {
      this.#scan = this.#plainScan();
      this.#scan.scan(text);
    }
    this.isIrregular = false;
    this.count = this.#scan.count;
    this.bounds = this.#scan.bounds;
    this.hashes = this.#scan.hashes;
  }

  /** Replaces the words with what the slow path made of them. */
  replace(count: number, bounds: Int32Array<ArrayBuffer>, hashes: Int32Array<ArrayBuffer>): void {
    if (!this.#scan.adopt(hashes, count)) {
      this.#scan = this.#plainScan();
      this.#scan.adopt(hashes, count);
    }
    this.count = count;
    this.bounds = bounds;
    this.hashes = this.#scan.hashes;
  }

  /**
   * Finds the words of `[from, to)` that may begin a phrase.
   * @returns how many there are in `candidates`: ascending, valid until the next call
   */
  select(filter: PhraseFilter, from: number, to: number): number {
    const count = this.#scan.select(filter, from, to);
    this.candidates = this.#scan.candidates;
    // Memory that has grown to hold the filter detaches all earlier views.
    this.hashes = this.#scan.hashes;
    if (this.bounds.byteLength === 0) this.bounds = this.#scan.bounds;
    return count;
  }

  /**
   * Index of the first word that ends after an offset.
   * @param from a word from which to look
   */
  indexAt(offset: number, from = 0): number {
    let low = from;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bounds[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Offsets of the units that only the slow path can judge. Ascending. */
  get irregular(): Int32Array {
    return this.#scan.irregular;
  }

  /** The scan in WebAssembly, where it is possible and worth its price. */
  #wordKernel(): WordScan | undefined {
    if (!this.#isKernelPossible || this.#scanned < PLAIN_UNITS) return undefined;
    this.#kernel ??= WordKernel.create();
    this.#isKernelPossible = this.#kernel !== undefined;
    return this.#kernel;
  }

  #plainScan(): WordScan {
    this.#plain ??= new PlainWordScan();
    return this.#plain;
  }

  /** What a very long text occupied. */
  #giveBack(): void {
    this.#kernel = undefined;
    this.#plain = undefined;
  }
}
