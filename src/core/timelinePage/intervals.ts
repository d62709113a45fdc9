/** Stretches of a line that do not overlap, in order; finds in logarithmic time whether another one fits. */
export class Intervals {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The index of the first stretch that ends behind `x`. */
  #firstEndingBehind(x: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? Infinity) > x) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether nothing is between the two. */
  isFree(start: number, end: number): boolean {
    return (this.#starts[this.#firstEndingBehind(start)] ?? Infinity) >= end;
  }

  /** Where the first stretch begins that ends behind `x`; `Infinity` when there is none. */
  nextAfter(x: number): number {
    return this.#starts[this.#firstEndingBehind(x)] ?? Infinity;
  }

  /** Takes a stretch that is free. */
  add(start: number, end: number): void {
    const at = this.#firstEndingBehind(start);
    this.#starts.splice(at, 0, start);
    this.#ends.splice(at, 0, end);
  }
}

/** Points of a line, in order. */
export class Points {
  readonly #sorted: number[] = [];

  #firstFrom(x: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? Infinity) >= x) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The first point at or behind `x`; `Infinity` when there is none. */
  nextFrom(x: number): number {
    return this.#sorted[this.#firstFrom(x)] ?? Infinity;
  }

  add(x: number): void {
    this.#sorted.splice(this.#firstFrom(x), 0, x);
  }
}
