import * as Char from '../../../base/characterCodes';
import { listMarkerLength } from './lineSyntax';

/** Reads one line after the other, with the columns of tabs as Markdown counts them. */
export class LineReader {
  readonly #text: string;
  /** Offset where the line begins. */
  start = 0;
  /** Offset behind its line break. */
  end = 0;
  /** Offset of its line break, or the end of the text. */
  contentEnd = 0;
  /** Offset of the first character that is not a space or tab, from where the line has been read to. */
  at = 0;
  /** Columns of white space before `at`, counted from where the line has been read to. */
  indent = 0;
  #column = 0;
  /** Columns of white space that make a line indented code, which has no markers. */
  readonly codeIndent: number;
  readonly isMdx: boolean;

  /** @param isMdx no line is indented code */
  constructor(text: string, isMdx: boolean) {
    this.#text = text;
    this.isMdx = isMdx;
    this.codeIndent = isMdx ? Infinity : 4;
  }

  /** The character at `at`; 0 at the end of the line. */
  get unit(): number {
    return this.at < this.contentEnd ? this.#text.charCodeAt(this.at) : 0;
  }

  /** Whether only white space is left. */
  get isBlank(): boolean {
    return this.at >= this.contentEnd;
  }

  /** Goes to the line that begins at an offset. */
  next(start: number): void {
    const lineBreak = this.#text.indexOf('\n', start);
    this.start = start;
    this.end = lineBreak < 0 ? this.#text.length : lineBreak + 1;
    this.contentEnd = lineBreak < 0 ? this.end : lineBreak;
    if (this.contentEnd > start && this.#text.charCodeAt(this.contentEnd - 1) === Char.CARRIAGE_RETURN) {
      this.contentEnd--;
    }
    this.#column = 0;
    this.#readIndent(start);
  }

  /** Goes on reading at an offset of this line. */
  moveTo(offset: number): void {
    this.#column += this.indent + (offset - this.at);
    this.#readIndent(offset);
  }

  /** Reads `count` columns of white space. */
  skipColumns(count: number): void {
    this.indent = Math.max(0, this.indent - count);
    this.#column += count;
  }

  /** Reads a `>` and the space after it. @returns whether there was one */
  skipQuoteMark(): boolean {
    if (this.indent >= this.codeIndent || this.unit !== Char.GREATER_THAN) return false;
    this.moveTo(this.at + 1);
    if (this.indent > 0) this.skipColumns(1);
    return true;
  }

  /**
   * Reads the list marker that stands here.
   * @param inParagraph whether it would interrupt a paragraph, as only some do
   * @returns the columns from the beginning of its line to the content of the list item; 0 if there is none
   */
  skipListMarker(inParagraph: boolean): number {
    const length = listMarkerLength(this.#text, this.at, this.contentEnd);
    if (length === 0) return 0;
    let content = this.at + length;
    while (content < this.contentEnd && this.#text.charCodeAt(content) <= Char.SPACE) content++;
    const isEmpty = content >= this.contentEnd;
    // Within a paragraph, an empty item is none, nor is a numbered one that does not begin at 1.
    const isFirst = length === 1 || (length === 2 && this.unit === Char.DIGIT_1);
    if (inParagraph && (isEmpty || !isFirst)) return 0;
    const before = this.indent;
    this.moveTo(this.at + length);
    // Five spaces or more: one belongs to the marker, the rest is indented code.
    const spaces = isEmpty || this.indent >= 5 ? 1 : this.indent;
    this.skipColumns(spaces);
    return before + length + spaces;
  }

  #readIndent(offset: number): void {
    const text = this.#text;
    let at = offset;
    let indent = 0;
    while (at < this.contentEnd) {
      const unit = text.charCodeAt(at);
      if (unit === Char.SPACE) indent++;
      else if (unit === Char.TAB) indent += 4 - ((this.#column + indent) % 4);
      else break;
      at++;
    }
    this.at = at;
    this.indent = indent;
  }
}
