import type { InlineBlock } from './inlineBlock';
import { calloutEnd } from './labels';
import { inlineTargetEnd, labelEnd, type TitleCloser } from './links';
import { wikiLinkAt } from './wikiLinks';

interface Bracket {
  readonly offset: number;
  readonly isImage: boolean;
  /** Number of ranges found before it: what is inside an image is taken back. */
  readonly ranges: number;
}

/** Finds what stands in square brackets: links, images, footnotes, links of a wiki, kinds of callouts. */
export class BracketScanner {
  readonly #block: InlineBlock;
  readonly #titles: TitleCloser;
  #brackets: Bracket[] = [];
  /** Links do not nest: after one, the brackets below this index open no other. */
  #firstActive = 0;

  constructor(block: InlineBlock, titles: TitleCloser) {
    this.#block = block;
    this.#titles = titles;
  }

  /** Forgets all, for another block. */
  reset(): void {
    if (this.#brackets.length > 0) this.#brackets = [];
    this.#firstActive = 0;
  }

  /** An image, or what a note embeds of another, at its `!`. @returns where to go on */
  scanImage(offset: number): number {
    const embedded =
      this.#block.text[offset + 2] === '[' ? wikiLinkAt(this.#block.text, offset + 1, this.#block.to) : undefined;
    if (embedded !== undefined) {
      this.#block.out.add(offset, embedded.end, 'url');
      return embedded.end;
    }
    this.#open(offset + 1, true);
    return offset + 2;
  }

  /** Scans what an opening bracket begins. @returns where to go on */
  scanOpening(offset: number): number {
    const next = this.#block.text[offset + 1];
    if (next === '!') {
      const end = calloutEnd(this.#block.text, offset);
      if (end >= 0) return this.#block.addLabel(offset, end);
    }
    const link = next === '[' ? wikiLinkAt(this.#block.text, offset, this.#block.to) : undefined;
    if (link !== undefined) {
      this.#block.out.add(offset, link.shownFrom, 'url');
      this.#block.out.add(link.shownTo, link.end, 'url');
      return link.end;
    }
    if (next === '^') {
      const end = labelEnd(this.#block.text, offset, this.#block.to);
      if (end > 0 && !/\s/.test(this.#block.text.slice(offset, end))) {
        this.#block.out.add(offset, end, 'markup');
        return end;
      }
    }
    this.#open(offset, false);
    return offset + 1;
  }

  /** Scans what a closing bracket ends. @returns where to go on */
  scanClosing(offset: number): number {
    const bracket = this.#brackets.pop();
    if (bracket === undefined || (!bracket.isImage && this.#brackets.length < this.#firstActive)) return offset + 1;
    const next = this.#block.text[offset + 1];
    let end = -1;
    if (next === '(') end = inlineTargetEnd(this.#block.text, offset + 1, this.#block.to, this.#titles);
    if (end < 0 && next === '[') end = labelEnd(this.#block.text, offset + 1, this.#block.to);
    if (end < 0 && !bracket.isImage) return offset + 1;
    if (bracket.isImage) {
      this.#block.out.truncate(bracket.ranges);
      this.#block.out.add(bracket.offset + 1, offset, 'alt');
    } else {
      this.#firstActive = this.#brackets.length;
    }
    this.#block.out.add(offset, end, 'url');
    return Math.max(end, offset + 1);
  }

  #open(offset: number, isImage: boolean): void {
    this.#brackets.push({ offset, isImage, ranges: this.#block.out.count });
  }
}
