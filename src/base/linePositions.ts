/** A line and a character in it, both from 0; the character counts UTF-16 units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into a text into lines and characters, with the line ends that an editor knows: LF, CRLF and CR. */
export class LinePositions {
  readonly #starts: Uint32Array;

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
    this.#starts = Uint32Array.from(starts);
  }

  /** The position of a UTF-16 offset. */
  at(offset: number): LinePosition {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - (this.#starts[low] ?? 0) };
  }
}
