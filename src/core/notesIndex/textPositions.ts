import type { Mention } from '../matcher';

/** Where a mention stands in a note. Lines and characters count from 0, characters in UTF-16. */
export interface MentionRange {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** How many numbers `mentionPositions` gives for each mention. */
export const POSITION_SIZE = 4;

/**
 * The lines and characters of mentions, four numbers each: those of its start and those of its end. A line ends with
 * `\n`, `\r\n` or a lone `\r`, as in an editor.
 * @param mentions ascending
 */
export function mentionPositions(text: string, mentions: readonly Mention[]): Int32Array {
  const positions = new Int32Array(POSITION_SIZE * mentions.length);
  if (mentions.length === 0) return positions;
  const lines = new LineCounter(text);
  let at = 0;
  for (const { start, end } of mentions) {
    lines.advance(start);
    positions[at++] = lines.line;
    positions[at++] = start - lines.start;
    lines.advance(end);
    positions[at++] = lines.line;
    positions[at++] = end - lines.start;
  }
  return positions;
}

/** Counts lines up to offsets that only increase. */
class LineCounter {
  readonly #text: string;
  /** Whether some line ends without `\n`, which is rare and slower to find. */
  readonly #hasLoneReturns: boolean;
  #next: number;
  /** Offset where the current line begins. */
  start = 0;
  line = 0;

  constructor(text: string) {
    this.#text = text;
    this.#hasLoneReturns = text.includes('\r') && /\r(?!\n)/.test(text);
    this.#next = this.#lineAfter(0);
  }

  advance(offset: number): void {
    while (this.#next <= offset) {
      this.start = this.#next;
      this.line++;
      this.#next = this.#lineAfter(this.start);
    }
  }

  /** Start of the line after the one that begins at an offset; `Infinity` if it is the last. */
  #lineAfter(offset: number): number {
    const text = this.#text;
    const newline = text.indexOf('\n', offset);
    if (!this.#hasLoneReturns) return newline < 0 ? Infinity : newline + 1;
    const carriage = text.indexOf('\r', offset);
    if (carriage >= 0 && (newline < 0 || carriage < newline - 1)) return carriage + 1;
    return newline < 0 ? (carriage < 0 ? Infinity : carriage + 1) : newline + 1;
  }
}
