import { linesOf, type Line } from '../lines';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { INLINE } from './inline';
import { isByline, lineKind, styleOf, underlines, type LineKind } from './lineSyntax';
import { tableOptions, tableOptionsOf, type TableOptions } from './tableOptions';
import { newTable, TableScanner, type TableState } from './tables';

/** AsciiDoc, as Asciidoctor reads it: delimited blocks, literal paragraphs, attributes, macros. */
export function scanAsciidoc(text: string, state: ProseState, out: RangeList): ProseState {
  return new AsciidocScanner(text, state, out).scan();
}

type Style = 'code' | 'comment' | 'prose';

/** What is open between two parts of a document, as it is told in a `ProseState`. */
interface Open {
  readonly fence: string;
  readonly fenceKind: 'code' | 'comment';
  readonly style?: Style;
  readonly tableAttributes?: Partial<TableOptions>;
  readonly tables: readonly TableState[];
}

/** Most tables in each other: the format has two. */
const MAX_TABLES = 2;

/** Longest head of a table that an empty line tells. */
const MAX_HEAD = 2000;

class AsciidocScanner {
  readonly #text: string;
  readonly #out: RangeList;
  /** The line that closes the open block, which is not prose; empty if there is none. */
  #fence = '';
  #fenceKind: 'code' | 'comment' = 'code';
  /** The open tables, the innermost last. */
  #tables: TableScanner[] = [];
  /** What the attributes before the next block make of it; `undefined` if they do not say, or there are none. */
  #style: Style | undefined;
  /** What they say of a table. */
  #tableAttributes: Partial<TableOptions> | undefined;
  /** Where the open paragraph of prose begins; -1 if there is none. */
  #paragraph = -1;
  /** The open paragraph is not prose. */
  #paragraphKind: 'code' | 'comment' | undefined;
  /** The last line that was neither a comment nor a directive. */
  #previous: Line | undefined;
  /** The value of an attribute goes on in the next line. */
  #isEntryOpen = false;
  /** The lines behind the title of the document tell who wrote it, and its revision. */
  #isByline = false;

  constructor(text: string, state: ProseState, out: RangeList) {
    this.#text = text;
    this.#out = out;
    if (!state.startsWith('{')) return;
    const open = JSON.parse(state) as Open;
    this.#fence = open.fence;
    this.#fenceKind = open.fenceKind;
    this.#style = open.style;
    this.#tableAttributes = open.tableAttributes;
    this.#tables = open.tables.map((table) => new TableScanner(text, table, out));
  }

  scan(): ProseState {
    for (const line of linesOf(this.#text)) this.#scanLine(line);
    this.#finish(this.#text.length);
    if (this.#fence === '' && !this.#table && !this.#style && !this.#tableAttributes) return NOTHING_OPEN;
    return JSON.stringify({
      fence: this.#fence,
      fenceKind: this.#fenceKind,
      ...(this.#style !== undefined && { style: this.#style }),
      ...(this.#tableAttributes !== undefined && { tableAttributes: this.#tableAttributes }),
      tables: this.#tables.map(({ state }) => state),
    } satisfies Open);
  }

  /** The innermost table that is open. */
  get #table(): TableScanner | undefined {
    return this.#tables.at(-1);
  }

  /** What the attributes made of the block that begins now: the next one has its own. */
  #takeStyle(): Style | undefined {
    const style = this.#style;
    this.#style = undefined;
    this.#tableAttributes = undefined;
    return style;
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
    const conditional =
      kind === 'directive' ? /^if(?:n?def)::[^[]*\[(?=[^\]])(?!:!?[\w-]+!?:|include::)/.exec(content) : null;
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
    if (this.#isByline && (kind === 'prose' || kind === 'listItem') && isByline(content)) {
      this.#out.add(start, end, 'markup');
      return;
    }
    this.#isByline = kind === 'attributeEntry' ? this.#isByline : kind === 'heading' && content.startsWith('= ');
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
        this.#scanTableLine(line);
        return;
      case 'continuation':
        this.#finish(start);
        this.#out.add(start, end, 'markup');
        return;
      case 'attributes':
        this.#finish(start);
        this.#style = styleOf(content) ?? this.#style;
        this.#tableAttributes = tableOptionsOf(content) ?? this.#tableAttributes;
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
      this.#takeStyle();
    } else {
      if (kind === 'heading') {
        this.#out.addSection(start);
        this.#takeStyle();
      }
      INLINE.scan(this.#text, start, end, this.#out);
    }
  }

  /** A line that opens or closes a table. */
  #scanTableLine({ end, content }: Line): void {
    const delimiter = content.trimEnd();
    const open = this.#tables.findIndex(({ state }) => state.closer === delimiter);
    if (open >= 0) this.#tables.length = open;
    else if (this.#tables.length < MAX_TABLES) {
      const options = tableOptions(delimiter, this.#tableAttributes ?? {}, this.#text.slice(end, end + MAX_HEAD));
      this.#tables.push(new TableScanner(this.#text, newTable(delimiter, options), this.#out));
    }
    this.#takeStyle();
  }

  #scanDelimiter({ start, end, content }: Line): void {
    const delimiter = content.trimEnd();
    const own = /^[-.+`]{3}/.test(delimiter) ? 'code' : delimiter.startsWith('//') ? 'comment' : 'prose';
    const style = this.#takeStyle();
    const kind = own === 'prose' && style !== undefined ? style : own;
    this.#out.add(start, end, kind === 'prose' ? 'markup' : kind);
    if (kind === 'prose') return;
    this.#fence = delimiter.startsWith('`') ? (/^`+/.exec(delimiter)?.[0] ?? delimiter) : delimiter;
    this.#fenceKind = kind;
  }

  /** A line of a paragraph, or the first one of a list item. */
  #scanText(line: Line, kind: LineKind): void {
    const { start, end, content } = line;
    if (this.#paragraphKind !== undefined && this.#table?.beginsCell(content) === true) this.#paragraphKind = undefined;
    if (this.#paragraph < 0 && this.#paragraphKind === undefined) {
      const style = this.#takeStyle();
      const isLiteral = kind === 'indented' && this.#table === undefined && style !== 'prose';
      if (style === 'code' || style === 'comment') this.#paragraphKind = style;
      else if (isLiteral) this.#paragraphKind = 'code';
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
