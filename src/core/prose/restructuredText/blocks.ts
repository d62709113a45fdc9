import { linesOf, type Line } from '../lines';
import type { RangeList } from '../rangeList';
import { NOTHING_OPEN, type ProseState } from '../scanner';
import { directiveKind } from './directives';
import { INLINE } from './inline';
import {
  COLUMN_BORDER,
  DIRECTIVE,
  EXPLICIT,
  FIELD,
  GRID_BORDER,
  LIST_ITEM,
  listMarkersLength,
  NOTE,
  OPTION,
  QUOTING,
  SESSION,
  SHOWN_OPTION,
  TARGET,
  UNDERLINE,
} from './lineSyntax';
import { crossesGap, gapsOf, scanColumnRow, scanGridRow, type Gaps } from './tables';

/** reStructuredText, with Sphinx: literal blocks, directives, comments, roles, targets. */
export function scanRestructuredText(text: string, state: ProseState, out: RangeList): ProseState {
  return new RestructuredTextScanner(text, state, out).scan();
}

/** What the lines up to the next empty one are, where they are no paragraph. */
type Run =
  /** The argument of a directive whose content alone is prose. */
  | { readonly kind: 'argument' }
  /** A session of Python's, or a literal block each of whose lines begins with this character. */
  | { readonly kind: 'code'; readonly quoting?: string }
  | { readonly kind: 'grid' }
  /** The address of a target goes on in lines that are indented more. */
  | { readonly kind: 'target'; readonly indent: number }
  /** Goes on after an empty line, up to the border that is followed by one. */
  | { readonly kind: 'columns'; readonly gaps: Gaps };

/** What is open between two parts of a document, as it is told in a `ProseState`. */
interface Open {
  readonly indent: number;
  readonly kind: 'code' | 'comment';
  readonly mayBeQuoted: boolean;
  readonly gaps?: Gaps;
}

class RestructuredTextScanner {
  readonly #text: string;
  readonly #out: RangeList;
  /** Lines indented more than this are not prose, as `#kind`; -1 if no such block is open. */
  #blockIndent = -1;
  #kind: 'code' | 'comment' = 'code';
  /** The open block has had no line yet: one that is not indented may still be a quoted literal block. */
  #mayBeQuoted = false;
  /** A literal block follows the paragraph. */
  #isLiteralNext = false;
  #paragraph = -1;
  #paragraphIndent = 0;
  /** The paragraph is the text of a field, or the description of an option. */
  #item: 'field' | 'option' | undefined;
  #run: Run | undefined;
  #previous: Line | undefined;
  #beforePrevious: Line | undefined;
  /** Options may follow a directive. */
  #afterDirective = false;
  /** The line before was a comment without text: an empty one, unless text follows at once. */
  #afterBareComment = false;

  constructor(text: string, state: ProseState, out: RangeList) {
    this.#text = text;
    this.#out = out;
    if (!state.startsWith('{')) return;
    const { indent, kind, mayBeQuoted, gaps } = JSON.parse(state) as Open;
    this.#blockIndent = indent;
    this.#kind = kind;
    this.#mayBeQuoted = mayBeQuoted;
    if (gaps !== undefined) this.#run = { kind: 'columns', gaps };
  }

  scan(): ProseState {
    for (const line of linesOf(this.#text)) {
      this.#scanLine(line);
      this.#beforePrevious = this.#previous;
      this.#previous = line;
    }
    this.#finish(this.#text.length);
    const gaps = this.#run?.kind === 'columns' ? this.#run.gaps : undefined;
    if (this.#blockIndent < 0 && gaps === undefined) return NOTHING_OPEN;
    return JSON.stringify({
      indent: this.#blockIndent,
      kind: this.#kind,
      mayBeQuoted: this.#mayBeQuoted,
      ...(gaps !== undefined && { gaps }),
    } satisfies Open);
  }

  #scanLine(line: Line): void {
    const { start, end, content, indent } = line;
    if (indent === Infinity) {
      if (this.#afterBareComment) this.#blockIndent = -1;
      this.#afterBareComment = false;
      this.#finish(start);
      this.#afterDirective = false;
      if (this.#run?.kind !== 'columns' || COLUMN_BORDER.test(this.#previous?.content ?? '')) this.#run = undefined;
      return;
    }
    this.#afterBareComment = false;
    if (this.#blockIndent >= 0 && this.#isInBlock(line)) {
      this.#out.add(start, end, this.#kind);
      return;
    }
    if (this.#run !== undefined && this.#scanRun(line, this.#run)) return;
    if (EXPLICIT.test(content)) {
      this.#finish(start);
      this.#scanExplicit(line);
    } else if (this.#paragraph < 0 && GRID_BORDER.test(content)) {
      this.#run = { kind: 'grid' };
    } else if (this.#paragraph < 0 && COLUMN_BORDER.test(content)) {
      this.#run = { kind: 'columns', gaps: gapsOf(content) };
    } else if (UNDERLINE.test(content) && indent === 0) {
      this.#underline(line);
    } else if (SESSION.test(content) && this.#paragraph < 0) {
      this.#run = { kind: 'code' };
      this.#out.add(start, end, 'code');
    } else this.#scanText(line);
  }

  /** Whether a line belongs to the open block; closes it otherwise. */
  #isInBlock({ content, indent }: Line): boolean {
    const isIndented = indent > this.#blockIndent;
    const quoting = this.#mayBeQuoted && !isIndented ? QUOTING.exec(content.trimStart())?.[0] : undefined;
    this.#mayBeQuoted = false;
    if (isIndented) return true;
    this.#blockIndent = -1;
    if (quoting === undefined || EXPLICIT.test(content)) return false;
    this.#kind = 'code';
    this.#run = { kind: 'code', quoting };
    return true;
  }

  /** A line that goes on with what began before. @returns whether it does */
  #scanRun(line: Line, run: Run): boolean {
    const { start, end, content } = line;
    switch (run.kind) {
      case 'argument':
        this.#out.add(start, end, 'code');
        return true;
      case 'code':
        if (run.quoting !== undefined && !content.trimStart().startsWith(run.quoting)) break;
        this.#out.add(start, end, 'code');
        return true;
      case 'grid':
        scanGridRow(this.#text, line, this.#out);
        return true;
      case 'target':
        if (line.indent <= run.indent) break;
        this.#out.add(start, end, 'url');
        return true;
      case 'columns':
        if ((this.#previous?.indent ?? Infinity) === Infinity && crossesGap(content, run.gaps)) break;
        if (!COLUMN_BORDER.test(content)) scanColumnRow(this.#text, line, run.gaps, this.#out);
        return true;
    }
    this.#run = undefined;
    return false;
  }

  #scanText(line: Line): void {
    const { start, end, content, indent } = line;
    const field = this.#paragraph < 0 || this.#afterDirective || this.#item === 'field' ? FIELD.exec(content) : null;
    const mayBeOption = field === null && (this.#paragraph < 0 || this.#item === 'option');
    const option = mayBeOption ? OPTION.exec(content) : null;
    if (field !== null) {
      this.#finish(start);
      const isHidden = this.#afterDirective && !SHOWN_OPTION.test(content);
      this.#out.add(start, isHidden ? end : start + field[0].length, 'markup');
      if (isHidden) return;
      this.#begin(start + field[0].length, indent);
      this.#item = 'field';
    } else if (option !== null) {
      this.#finish(start);
      this.#out.add(start, start + option[0].length, 'code');
      this.#begin(start + option[0].length, indent);
      this.#item = 'option';
    } else {
      const item = LIST_ITEM.exec(content);
      const markers = item === null ? 0 : listMarkersLength(content);
      if (EXPLICIT.test(content.slice(markers)) && markers > 0) {
        this.#finish(start);
        this.#scanExplicit({ start: start + markers, end, content: content.slice(markers), indent: markers });
        return;
      }
      if (this.#paragraph < 0) this.#begin(start, indent);
      // What is literal is indented more than the last line: the text of a definition is, too.
      this.#paragraphIndent = item === null ? indent : item[0].length;
    }
    this.#isLiteralNext = content.trimEnd().endsWith('::');
  }

  /** A line that begins with `..`: directive, target, footnote, substitution or comment. */
  #scanExplicit({ start, end, content, indent }: Line): void {
    const directive = DIRECTIVE.exec(content);
    const contentEnd = start + content.length;
    if (directive !== null) {
      const [whole, marker = '', name = ''] = directive;
      this.#out.add(start, start + marker.length, 'markup');
      const kind = directiveKind(name);
      this.#afterDirective = kind === 'prose' || kind === 'figure';
      if (kind === 'prose') {
        if (whole.length < content.length) this.#begin(start + whole.length, indent);
        return;
      }
      this.#out.add(start, end, kind === 'figure' ? 'url' : 'code');
      if (kind === 'code') this.#openBlock(indent, 'code');
      else if (kind === 'content') this.#run = { kind: 'argument' };
      return;
    }
    const note = NOTE.exec(content);
    if (note !== null) {
      this.#out.add(start, start + note[0].length, 'markup');
      this.#begin(start + note[0].length, indent);
    } else if (TARGET.test(content)) {
      this.#finish(start);
      this.#out.add(start, contentEnd, 'url');
      this.#run = { kind: 'target', indent };
    } else {
      this.#out.add(start, end, 'comment');
      this.#openBlock(indent, 'comment');
      this.#afterBareComment = content.trim() === '..';
    }
  }

  /** A line of punctuation: under (and perhaps over) a title, or a rule, or the border of a table. */
  #underline(line: Line): void {
    const title = this.#previous;
    if (title === undefined || title.indent === Infinity || UNDERLINE.test(title.content)) {
      this.#finish(line.start);
      return;
    }
    const over = this.#beforePrevious;
    this.#out.addSection(over !== undefined && UNDERLINE.test(over.content) ? over.start : title.start);
    this.#finish(line.start);
  }

  #openBlock(indent: number, kind: 'code' | 'comment'): void {
    this.#blockIndent = indent;
    this.#kind = kind;
  }

  #begin(start: number, indent: number): void {
    this.#paragraph = start;
    this.#paragraphIndent = indent;
    this.#item = undefined;
    this.#isLiteralNext = false;
  }

  #finish(end: number): void {
    if (this.#paragraph >= 0) {
      INLINE.scan(this.#text, this.#paragraph, end, this.#out);
      this.#paragraph = -1;
      if (this.#isLiteralNext) {
        this.#openBlock(this.#paragraphIndent, 'code');
        this.#mayBeQuoted = true;
      }
    }
    this.#isLiteralNext = false;
  }
}
