import type { RangeList } from '../rangeList';

/** So many braces may stand unclosed in one block, and the next is looked at all the same. */
const MAX_UNCLOSED_BRACES = 50;

/** The paragraph, heading or the like that is scanned, and what is known of it: nothing is looked for in vain twice. */
export class InlineBlock {
  readonly text: string;
  readonly out: RangeList;
  /** Where it begins and ends in the text; it may hold line breaks. */
  from = 0;
  to = 0;
  /** What was looked for in vain, and is not there further on either. */
  #missing = new Set<string>();
  /** How often something in braces has been looked for in vain. */
  #unclosedBraces = 0;

  constructor(text: string, out: RangeList) {
    this.text = text;
    this.out = out;
  }

  /** Goes to another block. */
  goTo(from: number, to: number): void {
    this.from = from;
    this.to = to;
    if (this.#missing.size > 0) this.#missing = new Set();
    this.#unclosedBraces = 0;
  }

  /** Offset of a string further on in this block; -1 if there is none. */
  find(wanted: string, offset: number): number {
    if (this.#missing.has(wanted)) return -1;
    const at = this.text.slice(offset, this.to).indexOf(wanted);
    if (at < 0) this.#missing.add(wanted);
    return at < 0 ? -1 : offset + at;
  }

  /** End of what a regular expression matches further on, in any case; -1 if there is no match. */
  findEnd(source: string, offset: number): number {
    if (this.#missing.has(source)) return -1;
    const match = new RegExp(source, 'i').exec(this.text.slice(offset, this.to));
    if (match === null) this.#missing.add(source);
    return match === null ? -1 : offset + match.index + match[0].length;
  }

  /** Looks for something with braces, unless that has been in vain too often: each try may read all that follows. */
  tryBraces(find: () => number): number {
    if (this.#unclosedBraces > MAX_UNCLOSED_BRACES) return -1;
    const end = find();
    if (end < 0) this.#unclosedBraces++;
    return end;
  }

  /** Adds a label that ends at an offset. @returns where to go on, also if there is none (-1) */
  addLabel(offset: number, end: number): number {
    if (end < 0 || end > this.to) return offset + 1;
    this.out.add(offset, end, 'markup');
    return end;
  }
}
