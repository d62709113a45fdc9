import type { RangeList } from '../rangeList';
import type { InlineScanner } from './inline';
import type { LineReader } from './lineReader';

/** The paragraph that is open, if there is one. It is scanned when it closes, since what is in it may cross lines. */
export class Paragraph {
  readonly #text: string;
  readonly #line: LineReader;
  readonly #inline: InlineScanner;
  readonly #out: RangeList;
  #start = -1;
  #end = -1;
  /** Whether it is an HTML block: no other block interrupts it. */
  isHtml = false;

  constructor(text: string, line: LineReader, inline: InlineScanner, out: RangeList) {
    this.#text = text;
    this.#line = line;
    this.#inline = inline;
    this.#out = out;
  }

  get isOpen(): boolean {
    return this.#start >= 0;
  }

  /** Whether the line goes on with a formula that the paragraph has begun. */
  get hasOpenFormula(): boolean {
    return this.isOpen && this.#text.slice(this.#start, this.#end).split('$$').length % 2 === 0;
  }

  /** Takes in the line, from where it has been read to; opens a paragraph if none is open. */
  addLine(): void {
    const line = this.#line;
    if (this.#start < 0) this.#start = line.at;
    this.#end = line.end;
  }

  /** Closes it as a heading. */
  closeAsHeading(): void {
    this.#out.addSection(this.#start);
    this.close();
  }

  /** Closes it, if it is open. */
  close(): void {
    if (this.#start < 0) return;
    this.#inline.scan(this.#start, this.#end);
    this.#start = -1;
    this.isHtml = false;
  }
}
