import * as Char from '../../base/characterCodes';
import { isWordUnit } from './characters';
import type { Phrase } from './pattern';
import type { PhrasePlan } from './phrasePlan';
import { hashOfUnits } from './wordHash';

/**
 * Numbers before the letters of a pattern: where they end, its owner, its signs (or minus the length of a particle), and
 * the break that needs a hyphen.
 */
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
  readonly #signs: { readonly head: string; readonly tail: string }[] = [{ head: '', tail: '' }];

  /**
   * Adds a phrase, with its last word in each of its forms.
   * @param owner a number that stands for it
   * @returns the index of the first pattern; each further one begins where the one before ends
   */
  add({ lead, last, forms, head = '', tail, needsHyphen, particle = 0 }: Phrase, owner: number): number {
    const first = this.#length;
    const signs = tail === '' && head === '' ? -particle : this.#signs.push({ head, tail }) - 1;
    this.#length += HEADER;
    for (const part of lead) {
      this.#write(part.glue, false);
      this.#write(part.word, part.keepsCase);
    }
    this.#write(last.glue, false);
    const untilLast = this.#length - first;
    for (let form = 0, index = first; form < forms.length; form++, index = this.#length) {
      if (form > 0) this.#copy(first, untilLast);
      const lastStart = this.#length;
      this.#write(forms[form] ?? '', last.keepsCase);
      this.#setHeader(index, owner, signs, needsHyphen ? lastStart : -1);
    }
    return first;
  }

  /**
   * The same for the phrase of a plain surface form. It writes the letters where they belong, without words and forms
   * in between: made when a window has just opened, those take three times as long.
   * @param starts, ends receive where the words of the first pattern begin and end
   * @returns the index of the first pattern
   */
  addPlanned(surface: string, plan: PhrasePlan, owner: number, starts: number[], ends: number[]): number {
    const { capitals, endings, prefix } = plan;
    const first = this.#length;
    this.#reserve(HEADER + surface.length);
    const units = this.units;
    let at = first + HEADER;
    let word = 0;
    starts.length = 0;
    starts[0] = at;
    for (let offset = 0; offset < surface.length; offset++) {
      const unit = surface.charCodeAt(offset);
      if (unit === Char.SPACE || unit === Char.HYPHEN_MINUS) {
        ends[word++] = at;
        starts[word] = at;
      } else {
        const small = unit >= Char.UPPER_A && unit <= Char.UPPER_Z ? unit | 0x20 : unit;
        units[at++] = ((capitals >> word) & 1) === 1 ? small | (unit << 16) : small;
      }
    }
    ends[word] = at;
    this.#length = at;
    const keepsCase = ((capitals >> word) & 1) === 1;
    for (let form = 0, index = first; form < endings.length; form++, index = this.#length) {
      const [missing, ending] = endings[form] ?? [0, ''];
      if (form > 0) this.#copy(first, at - missing - first);
      this.#write(ending, keepsCase);
      this.#setHeader(index, owner, 0, prefix === undefined ? -1 : index + HEADER + prefix);
    }
    return first;
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

  /** Signs that must stand before the first word and follow the last one; `undefined` if there are none. */
  signsOf(index: number): { readonly head: string; readonly tail: string } | undefined {
    const signs = this.units[index + 2] ?? 0;
    return signs <= 0 ? undefined : this.#signs[signs];
  }

  /** How many letters at its end are a particle. */
  particleOf(index: number): number {
    return Math.max(0, -(this.units[index + 2] ?? 0));
  }

  /** Index in `units` of the break that only a hyphen may make; -1 if there is none. */
  hyphenBreakOf(index: number): number {
    return this.units[index + 3] ?? -1;
  }

  /** Hash of the letters `units[start, end)` as one word: equal to what `Words` finds for it. */
  hashOf(start: number, end: number): number {
    return hashOfUnits(this.units, start, end);
  }

  /** Writes what comes before the letters of a pattern, which ends where the pool does. */
  #setHeader(index: number, owner: number, signs: number, hyphenBreak: number): void {
    const units = this.units;
    units[index] = this.#length;
    units[index + 1] = owner;
    units[index + 2] = signs;
    units[index + 3] = hyphenBreak;
  }

  /** Adds letters to the pattern that is being written. */
  #write(text: string, keepsCase: boolean): void {
    const start = this.#length;
    const end = start + text.length;
    this.#reserve(text.length);
    const units = this.units;
    const small = keepsCase ? text.toLowerCase() : text;
    for (let at = 0; at < text.length; at++) {
      const letter = small.charCodeAt(at);
      const exact = keepsCase ? text.charCodeAt(at) << 16 : 0;
      units[start + at] = isWordUnit(letter) ? letter | exact : letter | PUNCTUATION;
    }
    this.#length = end;
  }

  /** Adds what is there from an index on once more. */
  #copy(from: number, length: number): void {
    this.#reserve(length);
    const { units } = this;
    for (let n = 0; n < length; n++) units[this.#length + n] = units[from + n] ?? 0;
    this.#length += length;
  }

  /** Makes room for so many more letters, and for the header of a pattern. */
  #reserve(count: number): void {
    const size = this.#length + count + HEADER;
    if (size <= this.units.length) return;
    const units = new Int32Array(2 * size);
    units.set(this.units);
    this.units = units;
  }
}
