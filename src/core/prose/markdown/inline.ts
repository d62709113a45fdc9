import * as Char from '../../../base/characterCodes';
import { addAddressAt } from '../addresses';
import type { RangeList } from '../rangeList';
import type { Matters } from '../scanner';
import { bracesEnd, proseOfRole } from './braces';
import { autolinkEnd, codeElementAt, tagEnd } from './htmlSyntax';
import { jsxTagEnd } from './jsxTag';
import { blockIdEnd, calloutEnd, citationEnd, hashtagEnd, isNameProperty, latexReferenceEnd, nameEnd } from './labels';
import { definitionEnd, inlineTargetEnd, labelEnd, TitleCloser } from './links';
import { RunScanner } from './runs';
import { openingTag } from './templateTags';
import { wikiLinkAt } from './wikiLinks';

/**
 * Characters at which something that is not prose may begin or end; full stops and colons only if no white space is
 * next. To let the regular expression look for them makes the whole scan 1.2 times as fast as a loop of our own.
 */
const SPECIAL = /[`<[\]\\${/@]|!(?=\[)|[.:#^](?=[!-\uffff])|%(?=%)/g;

/** So many braces may stand unclosed in one block, and the next is looked at all the same. */
const MAX_UNCLOSED_BRACES = 50;

/** Longest key of a property that is looked for. */
const MAX_KEY = 60;

interface Bracket {
  readonly offset: number;
  readonly isImage: boolean;
  /** Number of ranges found before it: what is inside an image is taken back. */
  readonly ranges: number;
}

/** Finds what is not prose within paragraphs, headings and table rows. One scanner serves a whole text. */
export class InlineScanner {
  readonly #text: string;
  readonly #out: RangeList;
  readonly #isMdx: boolean;
  readonly #matters: Matters | undefined;
  #from = 0;
  #to = 0;
  readonly #runs: RunScanner;
  readonly #titles = new TitleCloser();
  #brackets: Bracket[] = [];
  /** Links do not nest: after one, the brackets below this index open no other. */
  #firstActive = 0;
  /** The special character found last: all between it and where it was looked for are not. */
  #special = -1;
  /** How often something in braces has been looked for in vain in this block. */
  #unclosedBraces = 0;
  /** What was looked for in vain, and is not there further on either. */
  #missing = new Set<string>();

  constructor(text: string, out: RangeList, isMdx: boolean, matters?: Matters) {
    this.#text = text;
    this.#out = out;
    this.#isMdx = isMdx;
    this.#matters = matters;
    this.#runs = new RunScanner(text, out);
  }

  /** Scans one block, `text[from, to)`, which may hold line breaks. */
  scan(from: number, to: number): void {
    if (this.#matters?.(from, to) === false) return;
    this.#from = from;
    this.#to = to;
    if (this.#brackets.length > 0) this.#brackets = [];
    this.#runs.reset();
    this.#unclosedBraces = 0;
    if (this.#missing.size > 0) this.#missing = new Set();
    this.#titles.reset();
    this.#firstActive = 0;
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
    let offset = this.#from;
    for (;;) {
      let start = offset;
      while (start < this.#to && isLead(this.#text.charCodeAt(start))) start++;
      if (this.#text.charCodeAt(start) !== Char.OPEN_BRACKET || this.#text[start + 1] === '^') return offset;
      const end = definitionEnd(this.#text, start, this.#to, this.#titles);
      if (end < 0) return offset;
      this.#out.add(start, end, 'url');
      offset = end;
    }
  }

  /** @returns where to go on */
  #scanSpecial(offset: number): number {
    const text = this.#text;
    const unit = text.charCodeAt(offset);
    switch (unit) {
      case Char.BACKSLASH: // a backslash takes the meaning of what follows
        if (/[!-/:-@[-`{-~]/.test(text[offset + 1] ?? '')) return offset + 2;
        return this.#addLabel(offset, latexReferenceEnd(text, offset));
      case Char.BACKTICK:
        return this.#runs.scan(offset, 'code', this.#to);
      case Char.DOLLAR:
        return this.#runs.scan(offset, 'math', this.#to);
      case Char.LESS_THAN:
        return this.#scanAngle(offset);
      case Char.EXCLAMATION_MARK: // ![
        return this.#scanImage(offset);
      case Char.OPEN_BRACKET:
        return this.#scanOpeningBracket(offset);
      case Char.CLOSE_BRACKET:
        return this.#scanClosingBracket(offset);
      case Char.OPEN_BRACE:
        return this.#scanBrace(offset);
      case Char.HASH:
        return this.#addLabel(offset, hashtagEnd(text, offset, this.#from));
      case Char.CARET:
        return this.#addLabel(offset, blockIdEnd(text, offset, this.#from));
      case Char.PERCENT: // %%
        return this.#scanComment(offset);
      case Char.AT_SIGN: {
        const end = citationEnd(text, offset, this.#from);
        return end < 0 ? this.#scanAddress(offset) : this.#addLabel(offset, end);
      }
      case Char.COLON:
        return this.#scanColon(offset);
      default:
        return this.#scanAddress(offset);
    }
  }

  /** Adds a label that ends at an offset. @returns where to go on, also if there is none (-1) */
  #addLabel(offset: number, end: number): number {
    if (end < 0 || end > this.#to) return offset + 1;
    this.#out.add(offset, end, 'markup');
    return end;
  }

  /** The name of a directive or emoji, a property of a note, or an address. */
  #scanColon(offset: number): number {
    const name = nameEnd(this.#text, offset, this.#from);
    if (name >= 0) return this.#addLabel(offset, name);
    if (this.#text.charCodeAt(offset + 1) !== Char.COLON) return this.#scanAddress(offset);
    const before = this.#text.slice(Math.max(this.#from, offset - MAX_KEY), offset + 1);
    if (!isNameProperty(before.slice(before.lastIndexOf('\n') + 1))) return offset + 2;
    const lineEnd = this.#text.indexOf('\n', offset);
    const end = lineEnd < 0 ? this.#to : Math.min(lineEnd, this.#to);
    this.#out.add(offset, end, 'frontMatter');
    return end;
  }

  /** A comment of Obsidian; a percentage before it makes it none. */
  #scanComment(offset: number): number {
    const isPercentage = Char.isDigit(this.#text.charCodeAt(offset - 1)) && offset > this.#from;
    const end = isPercentage ? -1 : this.#find('%%', offset + 2);
    if (end < 0) return offset + 2;
    this.#out.add(offset, end + 2, 'comment');
    return end + 2;
  }

  /** An image, or what a note embeds of another. */
  #scanImage(offset: number): number {
    const embedded = this.#text[offset + 2] === '[' ? wikiLinkAt(this.#text, offset + 1, this.#to) : undefined;
    if (embedded !== undefined) {
      this.#out.add(offset, embedded.end, 'url');
      return embedded.end;
    }
    this.#open(offset + 1, true);
    return offset + 2;
  }

  #scanAddress(offset: number): number {
    const end = addAddressAt(this.#text, offset, this.#from, this.#to, this.#out);
    return Math.max(end, offset + 1);
  }

  /** An autolink, a tag, a comment, or an element with code in it. */
  #scanAngle(offset: number): number {
    const text = this.#text;
    const link = this.#isMdx ? -1 : autolinkEnd(text, offset, this.#to);
    if (link >= 0) {
      this.#out.add(offset, link, 'url');
      return link;
    }
    const declaration = this.#declarationEnd(offset);
    if (declaration >= 0) {
      this.#out.add(offset, declaration, 'comment');
      return declaration;
    }
    const tag = this.#tagEnd(offset);
    if (tag < 0) return offset + 1;
    this.#out.add(offset, tag, 'markup');
    const name = text[tag - 2] === '/' ? undefined : codeElementAt(text, offset);
    const closing = name === undefined ? -1 : this.#find(`</${name}`, tag);
    if (closing < 0) return tag;
    this.#out.add(tag, closing, 'code');
    return closing;
  }

  /** End of a tag; -1 if there is none. Components may stand in plain Markdown too, which some tools read as MDX. */
  #tagEnd(offset: number): number {
    const text = this.#text;
    const tag = this.#isMdx ? -1 : tagEnd(text, offset, this.#to);
    if (tag >= 0 || !(this.#isMdx || /^<\/?[A-Z]/.test(text.slice(offset, offset + 3)))) return tag;
    return this.#tryBraces(() => jsxTagEnd(text, offset, this.#to));
  }

  /** Looks for something with braces, unless that has been in vain too often: each time may take a look at all that follows. */
  #tryBraces(find: () => number): number {
    if (this.#unclosedBraces > MAX_UNCLOSED_BRACES) return -1;
    const end = find();
    if (end < 0) this.#unclosedBraces++;
    return end;
  }

  #declarationEnd(offset: number): number {
    const text = this.#text;
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
    const end = closer === undefined ? -1 : this.#find(closer, offset + (closer === '-->' ? 4 : 2));
    return end < 0 ? -1 : end + (closer?.length ?? 0);
  }

  /** Offset of a string further on in this paragraph; -1 if there is none. Never searches a stretch in vain twice. */
  #find(wanted: string, offset: number): number {
    if (this.#missing.has(wanted)) return -1;
    const at = this.#text.slice(offset, this.#to).indexOf(wanted);
    if (at < 0) this.#missing.add(wanted);
    return at < 0 ? -1 : offset + at;
  }

  #open(offset: number, isImage: boolean): void {
    this.#brackets.push({ offset, isImage, ranges: this.#out.count });
  }

  #scanOpeningBracket(offset: number): number {
    const next = this.#text[offset + 1];
    if (next === '!') {
      const end = calloutEnd(this.#text, offset);
      if (end >= 0) return this.#addLabel(offset, end);
    }
    const link = next === '[' ? wikiLinkAt(this.#text, offset, this.#to) : undefined;
    if (link !== undefined) {
      this.#out.add(offset, link.shownFrom, 'url');
      this.#out.add(link.shownTo, link.end, 'url');
      return link.end;
    }
    if (next === '^') {
      const end = labelEnd(this.#text, offset, this.#to);
      if (end > 0 && !/\s/.test(this.#text.slice(offset, end))) {
        this.#out.add(offset, end, 'markup');
        return end;
      }
    }
    this.#open(offset, false);
    return offset + 1;
  }

  #scanClosingBracket(offset: number): number {
    const bracket = this.#brackets.pop();
    if (bracket === undefined || (!bracket.isImage && this.#brackets.length < this.#firstActive)) return offset + 1;
    const next = this.#text[offset + 1];
    let end = -1;
    if (next === '(') end = inlineTargetEnd(this.#text, offset + 1, this.#to, this.#titles);
    if (end < 0 && next === '[') end = labelEnd(this.#text, offset + 1, this.#to);
    if (end < 0 && !bracket.isImage) return offset + 1;
    if (bracket.isImage) {
      this.#out.truncate(bracket.ranges);
      this.#out.add(bracket.offset + 1, offset, 'alt');
    } else {
      this.#firstActive = this.#brackets.length;
    }
    this.#out.add(offset, end, 'url');
    return Math.max(end, offset + 1);
  }

  #scanBrace(offset: number): number {
    const text = this.#text;
    const end = this.#tryBraces(() => bracesEnd(text, offset, this.#to, this.#isMdx));
    if (end < 0) return offset + 1;
    this.#out.add(offset, end, this.#isMdx ? 'code' : 'markup');
    if (this.#isMdx) return end;
    return text[end] === '`' ? this.#scanRole(offset, end) : this.#scanEnclosed(offset, end);
  }

  /** What stands between the back-ticks behind a role of MyST. */
  #scanRole(offset: number, tick: number): number {
    const text = this.#text;
    const prose = proseOfRole(text.slice(offset, tick));
    const closing = prose === 'none' ? -1 : this.#find('`', tick + 1);
    if (closing < 0) return tick;
    const content = text.slice(tick + 1, closing);
    const target = /\s*<[^<>]*>$/.exec(content)?.index ?? -1;
    if (target <= 0 && prose === 'title') return tick;
    if (target > 0) this.#out.add(tick + 1 + target, closing, 'url');
    // The back-ticks around a role's prose are no code span.
    return closing + 1;
  }

  /** What a template tag and its closing one enclose in this paragraph, where that is no prose. */
  #scanEnclosed(offset: number, end: number): number {
    const opening = openingTag(this.#text.slice(offset, end), false);
    if (opening === undefined || this.#missing.has(opening.closing)) return end;
    const closing = new RegExp(opening.closing, 'i').exec(this.#text.slice(end, this.#to));
    if (closing === null) {
      this.#missing.add(opening.closing);
      return end;
    }
    const closed = end + closing.index + closing[0].length;
    this.#out.add(offset, closed, opening.as);
    return closed;
  }
}

/** What may stand before a definition in its line. */
function isLead(unit: number): boolean {
  return unit === Char.SPACE || unit === Char.TAB || unit === Char.GREATER_THAN;
}
