import type { RangeList } from '../rangeList';
import type { LineReader } from './lineReader';
import type { OpenBlock } from './state';

/** The block that is open and not prose: a fence, a comment, a script, a formula. Scans its lines until it closes. */
export class OpenBlockScanner {
  readonly #text: string;
  readonly #line: LineReader;
  readonly #out: RangeList;
  /** The open block, if there is one. */
  current: OpenBlock | undefined;
  /** Where the text is that closes an HTML block, looked for once per block. */
  #closing = -1;

  constructor(text: string, line: LineReader, out: RangeList, current: OpenBlock | undefined) {
    this.#text = text;
    this.#line = line;
    this.#out = out;
    this.current = current;
  }

  /**
   * Opens a block in this line.
   * @param isAlone whether it is in no container: then the lines up to a possible end are skipped at once
   */
  open(block: OpenBlock, isAlone: boolean): void {
    this.current = block;
    this.#closing = -1;
    if (block.kind === 'html') {
      this.#goOnHtml(block, isAlone);
      return;
    }
    this.#out.add(this.#line.start, this.#line.end, block.as);
    if (isAlone && block.kind === 'fence') this.#skipTo(this.#text.indexOf(block.closer, this.#line.end), 'code');
  }

  /** Scans the next line of the open block. */
  goOn(isAlone: boolean): void {
    const block = this.current;
    if (block === undefined) return;
    if (block.kind === 'html') {
      this.#goOnHtml(block, isAlone);
      return;
    }
    const line = this.#line;
    this.#out.add(line.start, line.end, block.as);
    if (line.indent < 4 && closes(this.#text.slice(line.at, line.contentEnd), block.closer)) this.current = undefined;
    else if (isAlone && block.kind === 'fence') this.#skipTo(this.#text.indexOf(block.closer, line.end), 'code');
  }

  /** A line of a comment, script or the like, or of a module in MDX, which an empty line ends. */
  #goOnHtml(block: OpenBlock, isAlone: boolean): void {
    const line = this.#line;
    if (block.closer === '') {
      if (line.isBlank) this.current = undefined;
      else this.#out.add(line.start, line.end, block.as);
      return;
    }
    if (this.#closing < line.start) this.#closing = indexOfAnyCase(this.#text, block.closer, line.at);
    const isLast = this.#closing < line.contentEnd;
    this.#out.add(line.start, isLast ? this.#closing + block.closer.length : line.end, block.as);
    if (isLast) this.current = undefined;
    else if (isAlone) this.#skipTo(this.#closing, block.as);
  }

  /** Goes on to the line with an offset, or to the end if there is none: all before it is alike. */
  #skipTo(offset: number, as: OpenBlock['as']): void {
    const { end } = this.#line;
    const next = offset < 0 || offset === Infinity ? this.#text.length : this.#text.lastIndexOf('\n', offset) + 1;
    if (next <= end) return;
    this.#out.add(end, next, as);
    this.#line.end = next;
  }
}

/** Whether a line is closed by a fence of the same kind, at least as long. */
function closes(content: string, closer: string): boolean {
  if (closer === '$$') return /\$\$[ \t]*$/.test(content);
  if (content.charCodeAt(0) !== closer.charCodeAt(0)) return false;
  const rest = content.trimEnd();
  return rest.length >= closer.length && rest === (closer[0] ?? '').repeat(rest.length);
}

/** Offset of a lower-case string in any case; `Infinity` if it is not there. */
function indexOfAnyCase(text: string, wanted: string, from: number): number {
  if (!wanted.startsWith('</')) {
    const at = text.indexOf(wanted, from);
    return at < 0 ? Infinity : at;
  }
  const pattern = new RegExp(wanted, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? Infinity;
}
