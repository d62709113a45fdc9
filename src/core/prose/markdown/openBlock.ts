import type { RangeList } from '../rangeList';
import { openAfter } from './javascript';
import { tagGoesOn } from './jsxTag';
import type { LineReader } from './lineReader';
import type { OpenBlock } from './state';

/** Where the text is that closes a block. */
interface Closing {
  readonly start: number;
  readonly end: number;
}

const NOT_YET: Closing = { start: -1, end: -1 };

/** The block that is open and not prose: a fence, a comment, a script, a formula. Scans its lines until it closes. */
export class OpenBlockScanner {
  readonly #text: string;
  readonly #line: LineReader;
  readonly #out: RangeList;
  /** The open block, if there is one. */
  current: OpenBlock | undefined;
  /** Where the text is that closes the block, looked for once per block. */
  #closing = NOT_YET;

  constructor(text: string, line: LineReader, out: RangeList, current: OpenBlock | undefined) {
    this.#text = text;
    this.#line = line;
    this.#out = out;
    this.current = current;
  }

  /**
   * Opens a block in this line.
   * @param isAlone whether it is in no container: then the lines up to a possible end are skipped at once
   * @param length of what opens it
   */
  open(block: OpenBlock, isAlone: boolean, length = 0): void {
    this.current = block;
    this.#closing = block.kind === 'tag' ? closingIn(this.#text, block, this.#line.at + length) : NOT_YET;
    if (block.kind !== 'fence' && block.kind !== 'math') {
      this.#goOnOtherwise(block, isAlone);
      return;
    }
    this.#out.add(this.#line.start, this.#line.end, block.as);
    if (isAlone && block.kind === 'fence') this.#skipTo(this.#text.indexOf(block.closer, this.#line.end), block.as);
  }

  /** Scans the next line of the open block. @returns whether the line belongs to it */
  goOn(isAlone: boolean): boolean {
    const block = this.current;
    if (block === undefined) return false;
    if (block.kind !== 'fence' && block.kind !== 'math') return this.#goOnOtherwise(block, isAlone);
    const line = this.#line;
    this.#out.add(line.start, line.end, block.as);
    const isIndented = line.indent >= line.codeIndent;
    if (!isIndented && closes(this.#text.slice(line.at, line.contentEnd), block.closer)) this.current = undefined;
    else if (isAlone && block.kind === 'fence') this.#skipTo(this.#text.indexOf(block.closer, line.end), block.as);
    return true;
  }

  /** Scans the line of a block that is closed by something else than a fence. @returns whether the line belongs to it */
  #goOnOtherwise(block: OpenBlock, isAlone: boolean): boolean {
    if (block.kind === 'module' || block.kind === 'expression') return this.#goOnScript(block);
    if (block.kind === 'element') return this.#goOnElement(block);
    this.#goOnUntil(block, isAlone);
    return true;
  }

  /** A line of a comment, script, tag or the like, which text in a line closes. */
  #goOnUntil(block: OpenBlock, isAlone: boolean): void {
    const line = this.#line;
    if (this.#closing.start < line.start) this.#closing = closingIn(this.#text, block, line.at);
    const { start, end } = this.#closing;
    const isLast = start < line.contentEnd;
    this.#out.add(line.start, isLast ? end : line.end, block.as);
    if (isLast) this.current = undefined;
    else if (isAlone) this.#skipTo(start, block.as);
  }

  /** A line of JavaScript in MDX. */
  #goOnScript(block: OpenBlock): boolean {
    const line = this.#line;
    const isModule = block.kind === 'module';
    // No JavaScript has such a line: whatever seems to be open, a heading ends it.
    const isHeading = /^#{1,6} /.test(this.#text.slice(line.at, line.at + 8)) && !/[`*]$/.test(block.closer);
    if (isHeading || (isModule && line.isBlank && block.closer === '')) {
      this.current = undefined;
      return !isHeading;
    }
    let end = line.end;
    const closer = openAfter(this.#text, line.at, line.contentEnd, block.closer, (offset, open) => {
      if (open === '' && !isModule) end = offset;
      return open === '' && !isModule;
    });
    this.#out.add(line.start, end, block.as);
    const isOver = closer === '' && !isModule;
    this.current = isOver ? undefined : closer === block.closer ? block : { ...block, closer };
    return true;
  }

  /** A line of a tag that goes on over several lines. @returns whether all of the line belongs to it */
  #goOnElement(block: OpenBlock): boolean {
    const line = this.#line;
    const isBetween = block.closer === '';
    // An empty line between attributes is allowed in MDX alone; a heading is in no tag.
    const isOver = (line.isBlank && !line.isMdx) || /^#{1,6} /.test(this.#text.slice(line.at, line.at + 8));
    if (isBetween && isOver) return false;
    const { end, open } = tagGoesOn(this.#text, line.at, line.contentEnd, block.closer);
    this.#out.add(line.start, end ?? line.end, block.as);
    if (end !== undefined) line.moveTo(end);
    this.current = { ...block, closer: open };
    return end === undefined;
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
  // Behind it, Quarto has attributes and MyST a label.
  if (closer === '$$') return /\$\$[ \t]*(?:\{[^{}]*\}|\([\w:.-]+\))?[ \t]*$/.test(content);
  if (content.charCodeAt(0) !== closer.charCodeAt(0)) return false;
  const rest = content.trimEnd();
  return rest.length >= closer.length && rest === (closer[0] ?? '').repeat(rest.length);
}

/** Where the text is that closes a block, from an offset on; at infinity if there is none. */
function closingIn(text: string, { kind, closer }: OpenBlock, from: number): Closing {
  if (kind === 'html' && !closer.startsWith('</')) {
    const start = text.indexOf(closer, from);
    return { start: start < 0 ? Infinity : start, end: start + closer.length };
  }
  const pattern = new RegExp(closer, 'gi');
  pattern.lastIndex = from;
  const start = pattern.exec(text)?.index ?? Infinity;
  return { start, end: pattern.lastIndex };
}
