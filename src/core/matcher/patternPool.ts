import type { Pattern } from './pattern';

/** Numbers per pattern in `records`. */
const RECORD = 5;

/**
 * The patterns of a table as numbers, side by side in a few arrays. At thousands of terms the time goes into waiting
 * for memory: an object and two strings per pattern, each elsewhere, make the matcher 1.2 times as slow.
 */
export class PatternPool {
  /** The letters of all patterns, one after the other. */
  units = new Uint16Array(4096);
  /** For each letter the capital or small letter it has to be; 0 where case does not count. */
  capitals = new Uint16Array(4096);
  /** Start and end in `units`, owner, break that needs a hyphen (in `units`, or -1), and index in `#tails`. */
  #records = new Int32Array(256 * RECORD);
  #count = 0;
  #length = 0;
  readonly #tails: string[] = [''];

  /** Adds a pattern with a number that stands for it. @returns its index */
  add(pattern: Pattern, owner: number): number {
    const { letters, exact, tail, hyphenBreak } = pattern;
    this.#reserve(letters.length);
    const start = this.#length;
    for (let at = 0; at < letters.length; at++) this.units[start + at] = letters.charCodeAt(at);
    for (let at = 0; at < exact.length; at++) this.capitals[start + at] = exact.charCodeAt(at);
    this.#length += letters.length;
    const tailIndex = tail === '' ? 0 : this.#tails.push(tail) - 1;
    const hyphen = hyphenBreak < 0 ? -1 : start + hyphenBreak;
    this.#records.set([start, this.#length, owner, hyphen, tailIndex], RECORD * this.#count);
    return this.#count++;
  }

  /** Where the letters of a pattern begin in `units`. */
  startOf(index: number): number {
    return this.#records[RECORD * index] ?? 0;
  }

  /** Where they end. */
  endOf(index: number): number {
    return this.#records[RECORD * index + 1] ?? 0;
  }

  /** The number that stands for a pattern. */
  ownerOf(index: number): number {
    return this.#records[RECORD * index + 2] ?? 0;
  }

  /** Offset in `units` of the break that only a hyphen may make; -1 if there is none. */
  hyphenBreakOf(index: number): number {
    return this.#records[RECORD * index + 3] ?? -1;
  }

  /** Signs that must follow the last word. */
  tailOf(index: number): string {
    const tail = this.#records[RECORD * index + 4] ?? 0;
    return tail === 0 ? '' : (this.#tails[tail] ?? '');
  }

  #reserve(letters: number): void {
    if (this.#length + letters > this.units.length) {
      const size = 2 * (this.#length + letters);
      this.units = grown(this.units, new Uint16Array(size));
      this.capitals = grown(this.capitals, new Uint16Array(size));
    }
    if (RECORD * (this.#count + 1) > this.#records.length) {
      this.#records = grown(this.#records, new Int32Array(2 * this.#records.length));
    }
  }
}

function grown<A extends Uint16Array | Int32Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
