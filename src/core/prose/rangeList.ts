import { NON_PROSE_KINDS, ProseMap, type NonProseKind } from './proseMap';

const CODES = Object.fromEntries(NON_PROSE_KINDS.map((kind, code) => [kind, code])) as Record<NonProseKind, number>;

/** Collects what a scanner finds. Ranges are added in ascending order; those that touch and are alike become one. */
export class RangeList {
  readonly #ranges: number[] = [];
  readonly #sections: number[] = [];

  /** Number of ranges so far, for `truncate`. */
  get count(): number {
    return this.#ranges.length / 3;
  }

  /** End of the last range; 0 if there is none. */
  get end(): number {
    return this.#ranges.at(-2) ?? 0;
  }

  /** Adds `[start, end)`; what lies before the end of the last range is left out. */
  add(start: number, end: number, kind: NonProseKind): void {
    const ranges = this.#ranges;
    const code = CODES[kind];
    const last = ranges.length - 3;
    const from = Math.max(start, this.end);
    if (end <= from) return;
    if (last >= 0 && ranges[last + 1] === from && ranges[last + 2] === code) ranges[last + 1] = end;
    else ranges.push(from, end, code);
  }

  /** Takes back all ranges after the first `count`. */
  truncate(count: number): void {
    this.#ranges.length = 3 * count;
  }

  /** Tells that a section begins at an offset: that of its heading. */
  addSection(start: number): void {
    if (start > (this.#sections.at(-1) ?? -1)) this.#sections.push(start);
  }

  toMap(): ProseMap {
    return new ProseMap(new Int32Array(this.#ranges), new Int32Array(this.#sections));
  }
}
