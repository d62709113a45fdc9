import { bracesEnd, proseOfRole } from './braces';
import type { InlineBlock } from './inlineBlock';
import { openingTag } from './templateTags';

/** Finds what begins with a brace: expressions, attributes, roles, tags of templates and what these enclose. */
export class BraceScanner {
  readonly #block: InlineBlock;
  readonly #isMdx: boolean;

  constructor(block: InlineBlock, isMdx: boolean) {
    this.#block = block;
    this.#isMdx = isMdx;
  }

  /** Scans what the brace at an offset begins. @returns where to go on */
  scan(offset: number): number {
    const text = this.#block.text;
    const end = this.#block.tryBraces(() => bracesEnd(text, offset, this.#block.to, this.#isMdx));
    if (end < 0) return offset + 1;
    this.#block.out.add(offset, end, this.#isMdx ? 'code' : 'markup');
    if (this.#isMdx) return end;
    return text[end] === '`' ? this.#scanRole(offset, end) : this.#scanEnclosed(offset, end);
  }

  /** What stands between the back-ticks behind a role of MyST. */
  #scanRole(offset: number, tick: number): number {
    const text = this.#block.text;
    const prose = proseOfRole(text.slice(offset, tick));
    const closing = prose === 'none' ? -1 : this.#block.find('`', tick + 1);
    if (closing < 0) return tick;
    const content = text.slice(tick + 1, closing);
    const target = /\s*<[^<>]*>$/.exec(content)?.index ?? -1;
    if (target <= 0 && prose === 'title') return tick;
    if (target > 0) this.#block.out.add(tick + 1 + target, closing, 'url');
    // The back-ticks around a role's prose are no code span.
    return closing + 1;
  }

  /** What a template tag and its closing one enclose in this paragraph, where that is no prose. */
  #scanEnclosed(offset: number, end: number): number {
    const opening = openingTag(this.#block.text.slice(offset, end), false);
    const closed = opening === undefined ? -1 : this.#block.findEnd(opening.closing, end);
    if (opening === undefined || closed < 0) return end;
    this.#block.out.add(offset, closed, opening.as);
    return closed;
  }
}
