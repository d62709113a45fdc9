import { linesOf, type Line } from '../lines';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { INLINE } from './inline';
import { lineKind, styleOf, underlines, type LineKind } from './lineSyntax';
import { TableScanner } from './tables';

/** AsciiDoc, as Asciidoctor reads it: delimited blocks, literal paragraphs, attributes, macros. */
export function scanAsciidoc(text: string, state: ProseState, out: RangeList): ProseState {
  return new AsciidocScanner(text, state, out).scan();
}

type Style = 'code' | 'comment' | 'prose';

class AsciidocScanner {
  readonly #text: string;
  readonly #out: RangeList;
  /** The line that closes the open block, which is not prose; empty if there is none. */
  #fence = '';
  #fenceKind: 'code' | 'comment' = 'code';
  #table: TableScanner | undefined;
  /** What the attributes before the next block make of it; `undefined` if they do not say, or there are none. */
  #style: Style | undefined;
  /** Where the open paragraph of prose begins; -1 if there is none. */
  #paragraph = -1;
  /** The open paragraph is not prose. */
  #paragraphKind: 'code' | 'comment' | undefined;
  /** The last line that was neither a comment nor a directive. */
  #previous: Line | undefined;
  /** The value of an attribute goes on in the next line. */
  #isEntryOpen = false;

  constructor(text: string, state: ProseState, out: RangeList) {
    this.#text = text;
    this.#out = out;
    const [what = '', kind = '', fence = '', table = ''] = state.split(' ');
    if (what !== 'in') return;
    this.#fence = fence;
    if (table !== '') this.#table = new TableScanner(text, table, out);
    if (kind === 'code' || kind === 'comment') this.#fenceKind = kind;
    if (fence === '') this.#style = kind === 'prose' ? 'prose' : kind === '' ? undefined : this.#fenceKind;
  }

  scan(): ProseState {
    for (const line of linesOf(this.#text)) this.#scanLine(line);
    this.#finish(this.#text.length);
    const kind = this.#fence === '' ? (this.#style ?? '') : this.#fenceKind;
    const state = `in ${kind} ${this.#fence} ${this.#table?.closer ?? ''}`;
    return state === 'in   ' ? NOTHING_OPEN : state;
  }

  #scanLine(line: Line): void {
    const { start, end, content } = line;
    const trimmed = content.trimEnd();
    if (this.#fence !== '') {
      this.#out.add(start, end, this.#fenceKind);
      if (trimmed === this.#fence) this.#fence = '';
      return;
    }
    const isTitle = this.#isTitle(content);
    const kind = isTitle ? 'heading' : lineKind(line);
    if (kind === 'comment' || kind === 'directive') {
      this.#scanAside(line, kind);
      return;
    }
    if (this.#isEntryOpen) {
      this.#out.add(start, end, 'markup');
      this.#isEntryOpen = trimmed.endsWith(' \\');
      return;
    }
    if (isTitle) {
      this.#out.addSection(this.#paragraph);
      this.#finish(start);
    } else this.#scanBlockLine(line, kind);
    this.#previous = line;
  }

  /** Whether a line is the second one of a title: the first must be a paragraph by itself. */
  #isTitle(content: string): boolean {
    const title = this.#previous;
    return title !== undefined && title.start === this.#paragraph && underlines(content, title.content);
  }

  /** A line that is no part of the block around it: a comment, or a conditional, whose content is prose. */
  #scanAside({ start, end, content }: Line, kind: 'comment' | 'directive'): void {
    const isInParagraph = this.#paragraph >= 0;
    if (isInParagraph) INLINE.scan(this.#text, this.#paragraph, start, this.#out);
    if (isInParagraph) this.#paragraph = end;
    this.#table?.finish(start);
    const conditional = kind === 'directive' ? /^if(?:n?def)::[^[]*\[(?=[^\]])/.exec(content) : null;
    if (conditional === null) {
      this.#out.add(start, end, kind === 'comment' ? 'comment' : 'markup');
      return;
    }
    const contentStart = start + conditional[0].length;
    this.#out.add(start, contentStart, 'markup');
    INLINE.scan(this.#text, contentStart, end, this.#out);
  }

  #scanBlockLine(line: Line, kind: LineKind): void {
    const { start, end, content } = line;
    switch (kind) {
      case 'empty':
        this.#finish(start);
        return;
      case 'delimiter':
        this.#finish(start);
        this.#scanDelimiter(line);
        return;
      case 'table':
        this.#finish(start);
        this.#out.add(start, end, 'markup');
        this.#table =
          this.#table === undefined ? new TableScanner(this.#text, content.trimEnd(), this.#out) : undefined;
        this.#style = undefined;
        return;
      case 'continuation':
        this.#finish(start);
        this.#out.add(start, end, 'markup');
        return;
      case 'attributes':
        this.#finish(start);
        this.#style = styleOf(content) ?? this.#style;
        this.#out.add(start, end, 'markup');
        return;
      case 'attributeEntry':
        // Also behind the names of the authors, which nothing parts from it.
        this.#finish(start);
        this.#scanSingleLine(line, kind);
        return;
      case 'heading':
      case 'blockTitle':
      case 'macro':
        if (this.#paragraph < 0 && this.#paragraphKind === undefined && !this.#table) this.#scanSingleLine(line, kind);
        else this.#scanText(line, 'prose');
        return;
      default:
        this.#scanText(line, kind);
    }
  }

  /** A line that is a block by itself, where no paragraph is open. */
  #scanSingleLine({ start, end, content }: Line, kind: 'heading' | 'blockTitle' | 'macro' | 'attributeEntry'): void {
    if (kind === 'attributeEntry') {
      this.#out.add(start, end, 'markup');
      this.#isEntryOpen = content.trimEnd().endsWith(' \\');
    } else if (kind === 'macro') {
      this.#out.add(start, end, content.startsWith('image') ? 'alt' : 'markup');
      this.#style = undefined;
    } else {
      if (kind === 'heading') {
        this.#out.addSection(start);
        this.#style = undefined;
      }
      INLINE.scan(this.#text, start, end, this.#out);
    }
  }

  #scanDelimiter({ start, end, content }: Line): void {
    const delimiter = content.trimEnd();
    const own = /^[-.+`~]{3}/.test(delimiter) ? 'code' : delimiter.startsWith('//') ? 'comment' : 'prose';
    const kind = own === 'prose' && this.#style !== undefined ? this.#style : own;
    this.#style = undefined;
    this.#out.add(start, end, kind === 'prose' ? 'markup' : kind);
    if (kind === 'prose') return;
    this.#fence = delimiter.startsWith('`') ? (/^`+/.exec(delimiter)?.[0] ?? delimiter) : delimiter;
    this.#fenceKind = kind;
  }

  /** A line of a paragraph, or the first one of a list item. */
  #scanText(line: Line, kind: LineKind): void {
    const { start, end } = line;
    if (this.#paragraph < 0 && this.#paragraphKind === undefined) {
      const isLiteral = kind === 'indented' && this.#table === undefined && this.#style !== 'prose';
      if (this.#style === 'code' || this.#style === 'comment') this.#paragraphKind = this.#style;
      else if (isLiteral) this.#paragraphKind = 'code';
      this.#style = undefined;
    }
    if (this.#paragraphKind !== undefined) {
      this.#out.add(start, end, this.#paragraphKind);
    } else if (this.#table !== undefined) {
      this.#table.scanRow(line);
    } else if (this.#paragraph < 0) this.#paragraph = start;
  }

  #finish(end: number): void {
    if (this.#paragraph >= 0) INLINE.scan(this.#text, this.#paragraph, end, this.#out);
    this.#table?.finish(end);
    this.#paragraph = -1;
    this.#paragraphKind = undefined;
  }
}
