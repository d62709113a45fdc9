import type { PhraseFilter } from './phraseFilter';

/** Finds the words of one text after another, and keeps those of the last. */
export interface WordScan {
  /** Number of words. */
  readonly count: number;
  /** Start and end of each word: UTF-16 offsets `bounds[2 * n]` and `bounds[2 * n + 1]`. */
  readonly bounds: Int32Array<ArrayBuffer>;
  /** Hash of each word, by `hashOf`; one more entry, 0, follows the last. */
  readonly hashes: Int32Array<ArrayBuffer>;
  /** Folded byte of each UTF-16 unit (`characters.ts`). */
  readonly folded: Uint8Array<ArrayBuffer>;
  /** Offsets of the units that only the slow path can judge. Ascending. */
  readonly irregular: Int32Array<ArrayBuffer>;

  /**
   * Finds the words of a text. What it found before is overwritten.
   * @returns whether it could; if not, it has found nothing
   */
  scan(text: string): boolean;

  /** What `select` has found; overwritten by the next `scan` and `select`. */
  readonly candidates: Int32Array<ArrayBuffer>;

  /**
   * Takes other hashes for those of the text: `count` of them and a 0.
   * @returns whether there was room
   */
  adopt(hashes: Int32Array, count: number): boolean;

  /**
   * The words of `[from, to)` that pass a filter, ascending. Ask `wordOf`, `isSingle` and `isPair` about each.
   * @returns how many there are in `candidates`
   */
  select(filter: PhraseFilter, from: number, to: number): number;
}
