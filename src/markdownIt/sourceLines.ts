import type { Token } from 'markdown-it';

/** A stretch of an inline token's content that stands in the source as it is. Offsets are UTF-16. */
export interface Stretch {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly contentStart: number;
}

/** Tells where the content of inline tokens stands in the source. Ask for the tokens in document order. */
export class SourceLines {
  readonly #text: string;
  readonly #starts: readonly number[];
  /** Up to where a line has been given to the cells of its table row. */
  readonly #consumed = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    this.#starts = starts;
  }

  /**
   * The stretches of the content, ascending, at most one per line but for cells with escaped pipes.
   * @param lines first line, and the one after the last, that the block covers
   * @param isCell whether the token is the content of a table cell
   */
  stretchesOf(token: Token, [from, to]: readonly [number, number], isCell: boolean): readonly Stretch[] {
    if (isCell) return this.#cell(token.content, from);
    const found: Stretch[] = [];
    let line = from;
    let contentStart = 0;
    for (const raw of token.content.split('\n')) {
      const wanted = raw.trim();
      const place = wanted === '' ? undefined : this.#findFrom(line, to, wanted);
      if (place) {
        const { sourceStart } = place;
        const sourceEnd = sourceStart + wanted.length;
        found.push({ sourceStart, sourceEnd, contentStart: contentStart + raw.indexOf(wanted) });
        line = place.line + 1;
      }
      contentStart += raw.length + 1;
    }
    return found;
  }

  /** The first line with the text. Lines that are not in the content, such as link definitions, are passed over. */
  #findFrom(
    from: number,
    to: number,
    wanted: string,
  ): { readonly line: number; readonly sourceStart: number } | undefined {
    for (let line = from; line < to; line++) {
      const sourceStart = this.#find(wanted, line);
      if (sourceStart >= 0) return { line, sourceStart };
    }
    return undefined;
  }

  /** Where the text ends the line, or else (before the closing marks of a heading) stands last in it; -1 if nowhere. */
  #find(wanted: string, line: number): number {
    const source = this.#line(line);
    const trimmed = source.trimEnd();
    const place = trimmed.endsWith(wanted) ? trimmed.length - wanted.length : source.lastIndexOf(wanted);
    return place < 0 ? -1 : (this.#starts[line] ?? 0) + place;
  }

  #cell(content: string, line: number): readonly Stretch[] {
    if (content === '') return [];
    // In a cell, each pipe in the content was escaped in the source.
    const source = this.#line(line);
    const written = content.replaceAll('|', '\\|');
    const place = source.indexOf(written, this.#consumed.get(line) ?? 0);
    if (place < 0) return [];
    this.#consumed.set(line, place + written.length);
    let sourceStart = (this.#starts[line] ?? 0) + place;
    let contentStart = 0;
    return content.split('|').map((piece) => {
      const stretch = { sourceStart, sourceEnd: sourceStart + piece.length, contentStart };
      sourceStart += piece.length + 2;
      contentStart += piece.length + 1;
      return stretch;
    });
  }

  #line(line: number): string {
    return this.#text.slice(
      this.#starts[line] ?? this.#text.length,
      (this.#starts[line + 1] ?? this.#text.length + 1) - 1,
    );
  }
}

/** An offset of the source as one of the content; `undefined` when it is in none of the stretches. */
export function contentOffset(stretches: readonly Stretch[], offset: number): number | undefined {
  const stretch = stretches.find(({ sourceStart, sourceEnd }) => sourceStart <= offset && offset <= sourceEnd);
  return stretch && stretch.contentStart + offset - stretch.sourceStart;
}
