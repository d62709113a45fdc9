import type { RangeList } from '../rangeList';

/** Code spans and formulas: what stands between runs of back-ticks, or of dollars, of one length. */
export class RunScanner {
  readonly #text: string;
  readonly #out: RangeList;
  /** Runs that nothing closes further on in this block: none is searched for twice. */
  #unclosed = new Set<number>();

  constructor(text: string, out: RangeList) {
    this.#text = text;
    this.#out = out;
  }

  /** Forgets all, for another block. */
  reset(): void {
    if (this.#unclosed.size > 0) this.#unclosed = new Set();
  }

  /**
   * Scans what a run opens.
   * @param to end of the block
   * @returns where to go on: behind the closing run, or behind the opening one if nothing closes it
   */
  scan(offset: number, kind: 'code' | 'math', to: number): number {
    const text = this.#text;
    const unit = text.charCodeAt(offset);
    const contentStart = this.#runEnd(offset, unit, to);
    const length = contentStart - offset;
    const isSingleDollar = kind === 'math' && length === 1;
    if (isSingleDollar && !this.#opensFormula(offset)) return contentStart;
    const key = 0x80 * length + unit;
    if (this.#unclosed.has(key)) return contentStart;
    const mark = String.fromCharCode(unit);
    for (let at = text.indexOf(mark, contentStart); at >= 0 && at < to;) {
      const end = this.#runEnd(at, unit, to);
      if (end - at === length && (!isSingleDollar || this.#closesFormula(at))) {
        this.#out.add(offset, end, kind);
        return end;
      }
      at = text.indexOf(mark, end);
    }
    this.#unclosed.add(key);
    return contentStart;
  }

  #runEnd(offset: number, unit: number, to: number): number {
    let end = offset;
    while (end < to && this.#text.charCodeAt(end) === unit) end++;
    return end;
  }

  /** `$x$` is a formula; `$5 and $10` are prices: no space inside, no digit after. */
  #opensFormula(offset: number): boolean {
    const next = this.#text[offset + 1] ?? ' ';
    return /[^\s\d]/.test(next) || /^\$\d+[^\s\d.,]/.test(this.#text.slice(offset, offset + 8));
  }

  #closesFormula(offset: number): boolean {
    return !/\s/.test(this.#text[offset - 1] ?? ' ') && !/\d/.test(this.#text[offset + 1] ?? ' ');
  }
}
