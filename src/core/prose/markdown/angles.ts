import { autolinkEnd, codeElementAt, tagEnd } from './htmlSyntax';
import type { InlineBlock } from './inlineBlock';
import { jsxTagEnd } from './jsxTag';

/** Finds what begins with an angle bracket: autolinks, tags, comments, elements with code in them. */
export class AngleScanner {
  readonly #block: InlineBlock;
  readonly #isMdx: boolean;

  constructor(block: InlineBlock, isMdx: boolean) {
    this.#block = block;
    this.#isMdx = isMdx;
  }

  /** Scans what the bracket at an offset begins. @returns where to go on */
  scan(offset: number): number {
    const text = this.#block.text;
    const link = this.#isMdx ? -1 : autolinkEnd(text, offset, this.#block.to);
    if (link >= 0) {
      this.#block.out.add(offset, link, 'url');
      return link;
    }
    const declaration = this.#declarationEnd(offset);
    if (declaration >= 0) {
      this.#block.out.add(offset, declaration, 'comment');
      return declaration;
    }
    const tag = this.#tagEnd(offset);
    if (tag < 0) return offset + 1;
    this.#block.out.add(offset, tag, 'markup');
    const name = text[tag - 2] === '/' ? undefined : codeElementAt(text, offset);
    const closing = name === undefined ? -1 : this.#block.find(`</${name}`, tag);
    if (closing < 0) return tag;
    this.#block.out.add(tag, closing, 'code');
    return closing;
  }

  /** End of a tag; -1 if there is none. Components may stand in plain Markdown too, which some tools read as MDX. */
  #tagEnd(offset: number): number {
    const text = this.#block.text;
    const tag = this.#isMdx ? -1 : tagEnd(text, offset, this.#block.to);
    if (tag >= 0 || !(this.#isMdx || /^<\/?[A-Z]/.test(text.slice(offset, offset + 3)))) return tag;
    return this.#block.tryBraces(() => jsxTagEnd(text, offset, this.#block.to));
  }

  #declarationEnd(offset: number): number {
    const text = this.#block.text;
    const after = text[offset + 1];
    if (after !== '!' && after !== '?' && after !== '%') return -1;
    if (text.startsWith('<!-->', offset)) return offset + 5;
    if (text.startsWith('<!--->', offset)) return offset + 6;
    const closer = text.startsWith('<!--', offset)
      ? '-->'
      : after === '?'
        ? '?>'
        : after === '%'
          ? '%>'
          : text.startsWith('<![CDATA[', offset)
            ? ']]>'
            : /[a-zA-Z]/.test(text[offset + 2] ?? '')
              ? '>'
              : undefined;
    const end = closer === undefined ? -1 : this.#block.find(closer, offset + (closer === '-->' ? 4 : 2));
    return end < 0 ? -1 : end + (closer?.length ?? 0);
  }
}
