import { linesOf, type Line } from '../lines';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { INLINE } from './inline';
import { headingText, isCommented, isResults, levelOf, lineKind, openedBy, proseKeywordLength } from './lineSyntax';

/** Org mode: source blocks, drawers, keywords, fixed-width lines, results. */
export function scanOrg(text: string, state: ProseState, out: RangeList): ProseState {
  return new OrgScanner(text, state, out).scan();
}

class OrgScanner {
  readonly #text: string;
  readonly #out: RangeList;
  /** What the line begins with that closes the open block, in small letters; empty if none is open. */
  #closer = '';
  #kind: 'code' | 'markup' | 'math' = 'code';
  #paragraph = -1;
  /** Stars of the heading whose subtree is a comment; 0 if none is open. */
  #commentLevel = 0;
  /** What follows is the result of a program, up to the next empty line. */
  #isResult = false;

  constructor(text: string, state: ProseState, out: RangeList) {
    this.#text = text;
    this.#out = out;
    const [kind, closer] = state.split(' ');
    if (kind === 'comment') this.#commentLevel = Number(closer);
    if (closer === undefined || kind === 'comment') return;
    this.#closer = closer;
    if (kind === 'markup' || kind === 'math') this.#kind = kind;
  }

  scan(): ProseState {
    for (const line of linesOf(this.#text)) this.#scanLine(line);
    this.#finish(this.#text.length);
    if (this.#commentLevel > 0) return `comment ${this.#commentLevel}`;
    return this.#closer === '' ? NOTHING_OPEN : `${this.#kind} ${this.#closer}`;
  }

  #scanLine(line: Line): void {
    const { start, end, content, indent } = line;
    if (this.#commentLevel > 0) {
      const level = levelOf(content);
      if (level === 0 || level > this.#commentLevel) {
        this.#out.add(start, end, 'comment');
        return;
      }
      this.#commentLevel = 0;
    }
    if (this.#closer !== '') {
      // A heading ends whatever was left open but a block, in which its stars would be escaped.
      if (this.#kind !== 'markup' || headingText(content) === undefined) {
        this.#out.add(start, end, this.#kind);
        if (content.trim().toLowerCase().startsWith(this.#closer)) this.#closer = '';
        return;
      }
      this.#closer = '';
    }
    if (indent === Infinity) {
      this.#finish(start);
      this.#isResult = false;
      return;
    }
    const heading = headingText(content);
    if (heading !== undefined && isCommented(content)) {
      this.#finish(start);
      this.#out.add(start, end, 'comment');
      this.#commentLevel = levelOf(content);
    } else if (heading !== undefined) this.#scanHeading(line, heading);
    else this.#scanBlockLine(line);
  }

  #scanHeading({ start, end }: Line, heading: { readonly start: number; readonly end: number }): void {
    this.#finish(start);
    this.#out.addSection(start);
    INLINE.scan(this.#text, start, start + heading.end, this.#out);
    this.#out.add(start + heading.end, end, 'markup');
  }

  #scanBlockLine({ start, end, content }: Line): void {
    const opened = openedBy(content);
    if (opened !== undefined) {
      this.#finish(start);
      this.#out.add(start, end, opened.kind === 'code' ? 'markup' : opened.kind);
      this.#isResult = false;
      // A formula may end in its line.
      if (opened.kind !== 'math' || !content.toLowerCase().includes(opened.closer)) {
        this.#closer = opened.closer.toLowerCase();
        this.#kind = opened.kind;
      }
      return;
    }
    const keyword = proseKeywordLength(content);
    if (keyword > 0) {
      this.#finish(start);
      this.#out.add(start, start + keyword, 'markup');
      INLINE.scan(this.#text, start + keyword, end, this.#out);
      return;
    }
    const kind = this.#isResult && !/^\s*#\+/.test(content) ? 'code' : lineKind(content);
    if (kind === 'prose') {
      if (this.#paragraph < 0) this.#paragraph = start;
      return;
    }
    this.#finish(start);
    this.#out.add(start, end, kind);
    if (isResults(content)) this.#isResult = true;
  }

  #finish(end: number): void {
    if (this.#paragraph >= 0) INLINE.scan(this.#text, this.#paragraph, end, this.#out);
    this.#paragraph = -1;
  }
}
