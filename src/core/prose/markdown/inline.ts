import * as Char from '../../../base/characterCodes';
import { addAddressAt } from '../addresses';
import type { RangeList } from '../rangeList';
import type { Matters } from '../scanner';
import { AngleScanner } from './angles';
import { BraceScanner } from './braceScanner';
import { BracketScanner } from './brackets';
import { InlineBlock } from './inlineBlock';
import { blockIdEnd, citationEnd, classesEnd, hashtagEnd, isNameProperty, latexReferenceEnd, nameEnd } from './labels';
import { definitionEnd, TitleCloser } from './links';
import { RunScanner } from './runs';

/**
 * Characters at which something that is not prose may begin or end; full stops and colons only if no white space is
 * next. To let the regular expression look for them makes the whole scan 1.2 times as fast as a loop of our own.
 */
const SPECIAL = /[`<[\]\\${/@]|!(?=\[)|[.:#^](?=[!-\uffff])|%(?=%)/g;

/** Longest key of a property that is looked for. */
const MAX_KEY = 60;

/** Finds what is not prose within paragraphs, headings and table rows. One scanner serves a whole text. */
export class InlineScanner {
  readonly #text: string;
  readonly #block: InlineBlock;
  readonly #matters: Matters | undefined;
  readonly #runs: RunScanner;
  readonly #titles = new TitleCloser();
  readonly #angles: AngleScanner;
  readonly #brackets: BracketScanner;
  readonly #braces: BraceScanner;
  /** The special character found last: all between it and where it was looked for are not. */
  #special = -1;

  constructor(text: string, out: RangeList, isMdx: boolean, matters?: Matters) {
    this.#text = text;
    this.#block = new InlineBlock(text, out);
    this.#matters = matters;
    this.#runs = new RunScanner(text, out);
    this.#angles = new AngleScanner(this.#block, isMdx);
    this.#brackets = new BracketScanner(this.#block, this.#titles);
    this.#braces = new BraceScanner(this.#block, isMdx);
  }

  /** Scans one block, `text[from, to)`, which may hold line breaks. */
  scan(from: number, to: number): void {
    if (this.#matters?.(from, to) === false) return;
    this.#block.goTo(from, to);
    this.#brackets.reset();
    this.#runs.reset();
    this.#titles.reset();
    let offset = this.#nextSpecial(this.#skipDefinitions());
    while (offset < to) offset = this.#nextSpecial(this.#scanSpecial(offset));
  }

  /** The special character at or after an offset, which may be beyond the block; the end of the text if there is none. */
  #nextSpecial(offset: number): number {
    if (this.#special >= offset) return this.#special;
    SPECIAL.lastIndex = offset;
    this.#special = SPECIAL.test(this.#text) ? SPECIAL.lastIndex - 1 : this.#text.length;
    return this.#special;
  }

  /** Link reference definitions stand at the beginning of a paragraph only. */
  #skipDefinitions(): number {
    const { text, to } = this.#block;
    let offset = this.#block.from;
    for (;;) {
      let start = offset;
      while (start < to && isLead(text.charCodeAt(start))) start++;
      if (text.charCodeAt(start) !== Char.OPEN_BRACKET || text[start + 1] === '^') return offset;
      const end = definitionEnd(text, start, to, this.#titles);
      if (end < 0) return offset;
      this.#block.out.add(start, end, 'url');
      offset = end;
    }
  }

  /** @returns where to go on */
  #scanSpecial(offset: number): number {
    const { text } = this.#block;
    const unit = text.charCodeAt(offset);
    switch (unit) {
      case Char.BACKSLASH: // a backslash takes the meaning of what follows
        if (/[!-/:-@[-`{-~]/.test(text[offset + 1] ?? '')) return offset + 2;
        return this.#block.addLabel(offset, latexReferenceEnd(text, offset));
      case Char.BACKTICK:
        return this.#runs.scan(offset, 'code', this.#block.to);
      case Char.DOLLAR:
        return this.#runs.scan(offset, 'math', this.#block.to);
      case Char.LESS_THAN:
        return this.#angles.scan(offset);
      case Char.EXCLAMATION_MARK: // ![
        return this.#brackets.scanImage(offset);
      case Char.OPEN_BRACKET:
        return this.#brackets.scanOpening(offset);
      case Char.CLOSE_BRACKET:
        return this.#brackets.scanClosing(offset);
      case Char.OPEN_BRACE:
        return this.#braces.scan(offset);
      case Char.HASH:
        return this.#block.addLabel(offset, hashtagEnd(text, offset, this.#block.from));
      case Char.CARET:
        return this.#block.addLabel(offset, blockIdEnd(text, offset, this.#block.from));
      case Char.PERCENT: // %%
        return this.#scanComment(offset);
      case Char.AT_SIGN: {
        const end = citationEnd(text, offset, this.#block.from);
        return end < 0 ? this.#scanAddress(offset) : this.#block.addLabel(offset, end);
      }
      case Char.COLON:
        return this.#scanColon(offset);
      case Char.FULL_STOP: {
        const end = classesEnd(text, offset, this.#block.from);
        return end < 0 ? this.#scanAddress(offset) : this.#block.addLabel(offset, end);
      }
      default:
        return this.#scanAddress(offset);
    }
  }

  /** The name of a directive or emoji, a property of a note, or an address. */
  #scanColon(offset: number): number {
    const name = nameEnd(this.#block.text, offset, this.#block.from);
    if (name >= 0) return this.#block.addLabel(offset, name);
    if (this.#block.text.charCodeAt(offset + 1) !== Char.COLON) return this.#scanAddress(offset);
    const before = this.#block.text.slice(Math.max(this.#block.from, offset - MAX_KEY), offset + 1);
    if (!isNameProperty(before.slice(before.lastIndexOf('\n') + 1))) return offset + 2;
    const lineEnd = this.#block.text.indexOf('\n', offset);
    const end = lineEnd < 0 ? this.#block.to : Math.min(lineEnd, this.#block.to);
    this.#block.out.add(offset, end, 'frontMatter');
    return end;
  }

  /** A comment of Obsidian; a percentage before it makes it none. */
  #scanComment(offset: number): number {
    const isPercentage = Char.isDigit(this.#block.text.charCodeAt(offset - 1)) && offset > this.#block.from;
    const end = isPercentage ? -1 : this.#block.find('%%', offset + 2);
    if (end < 0) return offset + 2;
    this.#block.out.add(offset, end + 2, 'comment');
    return end + 2;
  }

  #scanAddress(offset: number): number {
    const end = addAddressAt(this.#block.text, offset, this.#block.from, this.#block.to, this.#block.out);
    return Math.max(end, offset + 1);
  }
}

/** What may stand before a definition in its line. */
function isLead(unit: number): boolean {
  return unit === Char.SPACE || unit === Char.TAB || unit === Char.GREATER_THAN;
}
