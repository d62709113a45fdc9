import { NON_PROSE_KINDS, ProseMap, type NonProseKind } from './proseMap';

const CODES = Object.fromEntries(NON_PROSE_KINDS.map((kind, code) => [kind, code])) as Record<NonProseKind, number>;

/** Collects what a scanner finds. Ranges are added in ascending order; those that touch and are alike become one. */
export class RangeList {
  /** Triples of start, end and code, as in a `ProseMap`; the rest is room to grow. */
  #ranges = new Int32Array(768);
  #length = 0;
  readonly #sections: number[] = [];

  /** Number of ranges so far, for `truncate`. */
  get count(): number {
    return this.#length / 3;
  }

  /** End of the last range; 0 if there is none. */
  get end(): number {
    return this.#length === 0 ? 0 : (this.#ranges[this.#length - 2] ?? 0);
  }

  /** Adds `[start, end)`; what lies before the end of the last range is left out. */
  add(start: number, end: number, kind: NonProseKind): void {
    const code = CODES[kind];
    const last = this.#length - 3;
    const lastEnd = this.end;
    const from = start < lastEnd ? lastEnd : start;
    if (end <= from) return;
    if (last >= 0 && lastEnd === from && this.#ranges[last + 2] === code) {
      this.#ranges[last + 1] = end;
      return;
    }
    if (this.#length + 3 > this.#ranges.length) this.#grow();
    this.#ranges[this.#length] = from;
    this.#ranges[this.#length + 1] = end;
    this.#ranges[this.#length + 2] = code;
    this.#length += 3;
  }

  /** Takes back all ranges after the first `count`. */
  truncate(count: number): void {
    this.#length = Math.min(this.#length, 3 * count);
  }

  /** Tells that a section begins at an offset: that of its heading. */
  addSection(start: number): void {
    if (start > (this.#sections.at(-1) ?? -1)) this.#sections.push(start);
  }

  toMap(): ProseMap {
    return new ProseMap(this.#ranges.slice(0, this.#length), new Int32Array(this.#sections));
  }

  #grow(): void {
    const ranges = new Int32Array(4 * this.#ranges.length);
    ranges.set(this.#ranges);
    this.#ranges = ranges;
  }
}
