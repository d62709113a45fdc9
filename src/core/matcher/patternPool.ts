import { isWordUnit } from './characters';

/** Numbers before the letters of a pattern: where they end, its owner, its tail, and the break that needs a hyphen. */
const HEADER = 4;

/** Added to a punctuation mark, so that it is equal to no unit of a word. */
const PUNCTUATION = -0x10000;

/**
 * The patterns of a table as numbers in one array, each in one piece: at thousands of terms the time goes into waiting
 * for memory, and with objects and strings, each elsewhere, the matcher takes 1.2 times as long.
 *
 * A letter is one number: the small letter, plus 65,536 times the capital or small letter that it has to be, where case
 * counts. So most letters of a text are equal to the number of their pattern as they are.
 */
export class PatternPool {
  /** Index 0 stands for no pattern. */
  units = new Int32Array(4096);
  #length = 1;
  readonly #tails: string[] = [''];

  /**
   * Adds a pattern.
   * @param letters the phrase in small letters, without what may stand between its words
   * @param exact as long as `letters`: the letter where case counts, U+0000 where it does not; empty if it never counts
   * @param hyphenBreak offset in `letters` of the break that only a hyphen may make; -1 if there is none
   * @param tail signs that must follow
   * @param owner a number that stands for the pattern
   * @returns its index
   */
  add(letters: string, exact: string, hyphenBreak: number, tail: string, owner: number): number {
    const index = this.#length;
    const start = index + HEADER;
    const end = start + letters.length;
    if (end > this.units.length) this.#grow(end);
    const units = this.units;
    units[index] = end;
    units[index + 1] = owner;
    units[index + 2] = tail === '' ? 0 : this.#tails.push(tail) - 1;
    units[index + 3] = hyphenBreak < 0 ? -1 : start + hyphenBreak;
    for (let at = 0; at < letters.length; at++) {
      const letter = letters.charCodeAt(at);
      units[start + at] = isWordUnit(letter) ? letter : letter | PUNCTUATION;
    }
    for (let at = 0; at < exact.length; at++) {
      units[start + at] = (units[start + at] ?? 0) | (exact.charCodeAt(at) << 16);
    }
    this.#length = end;
    return index;
  }

  /** Where the letters of a pattern begin in `units`. */
  startOf(index: number): number {
    return index + HEADER;
  }

  /** Where they end. */
  endOf(index: number): number {
    return this.units[index] ?? 0;
  }

  /** The number that stands for a pattern. */
  ownerOf(index: number): number {
    return this.units[index + 1] ?? 0;
  }

  /** Signs that must follow the last word. */
  tailOf(index: number): string {
    const tail = this.units[index + 2] ?? 0;
    return tail === 0 ? '' : (this.#tails[tail] ?? '');
  }

  /** Index in `units` of the break that only a hyphen may make; -1 if there is none. */
  hyphenBreakOf(index: number): number {
    return this.units[index + 3] ?? -1;
  }

  #grow(size: number): void {
    const units = new Int32Array(2 * size);
    units.set(this.units);
    this.units = units;
  }
}
