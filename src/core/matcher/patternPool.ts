import { isWordUnit } from './characters';
import type { Phrase } from './pattern';
import { hashOfUnits } from './wordHash';

/** Numbers before the letters of a pattern: where they end, its owner, its tail, and the break that needs a hyphen. */
const HEADER = 4;

/** Added to a punctuation mark, so that it is equal to no unit of a word. */
const PUNCTUATION = -0x10000;

/**
 * The patterns of a table as numbers in one array, each in one piece: with thousands of terms the time goes into
 * waiting for memory, and with objects and strings scattered over it the matcher takes 1.2 times as long.
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
   * Adds a phrase with its last word in one form.
   * @param owner a number that stands for it
   * @returns the pattern's index
   */
  add({ lead, last, tail, needsHyphen }: Phrase, form: string, owner: number): number {
    const index = this.#length;
    this.#length += HEADER;
    for (const part of lead) {
      this.#write(part.glue, false);
      this.#write(part.word, part.keepsCase);
    }
    this.#write(last.glue, false);
    const lastStart = this.#length;
    this.#write(form, last.keepsCase);
    const units = this.units;
    units[index] = this.#length;
    units[index + 1] = owner;
    units[index + 2] = tail === '' ? 0 : this.#tails.push(tail) - 1;
    units[index + 3] = needsHyphen ? lastStart : -1;
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

  /** Hash of the letters `units[start, end)` as one word: equal to what `Words` finds for it. */
  hashOf(start: number, end: number): number {
    return hashOfUnits(this.units, start, end);
  }

  /** Adds letters to the pattern that is being written. */
  #write(text: string, keepsCase: boolean): void {
    const start = this.#length;
    const end = start + text.length;
    if (end + HEADER > this.units.length) this.#grow(end + HEADER);
    const units = this.units;
    const small = keepsCase ? text.toLowerCase() : text;
    for (let at = 0; at < text.length; at++) {
      const letter = small.charCodeAt(at);
      const exact = keepsCase ? text.charCodeAt(at) << 16 : 0;
      units[start + at] = isWordUnit(letter) ? letter | exact : letter | PUNCTUATION;
    }
    this.#length = end;
  }

  #grow(size: number): void {
    const units = new Int32Array(2 * size);
    units.set(this.units);
    this.units = units;
  }
}
