import { InlinePatterns } from './inlinePatterns';
import { linesOf, type Line } from './lines';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/** Repetitions that do not end at a back-tick are bounded: a pattern tried at each place must not look far each time. */
const INLINE = new InlinePatterns([
  { source: '``[^]*?``', kind: 'code' },
  // Roles whose text is prose: only the role's name is not.
  {
    source: ':(?:term|abbr|dfn|emphasis|strong|title|sub|sup|guilabel|menuselection|title-reference):(?=`)',
    kind: 'markup',
  },
  { source: ':(?:ref|doc|numref):(?=`[^`<]*<)', kind: 'markup' },
  { source: ':[a-zA-Z][\\w:+.-]{0,60}:`[^`]*`', kind: 'code' },
  { source: '<[^<>`]*>`_{0,2}', kind: 'url' },
  { source: '\\|[^|\\s](?:[^|\\n]{0,60}[^|\\s])?\\|_{0,2}(?![^\\s.,;:!?)])', kind: 'markup' },
  { source: '\\[(?:#[\\w-]*|\\*|\\d+)\\]_', kind: 'markup' },
]);

/** Directives with content that is not prose. */
const CODE_DIRECTIVE =
  /^(?:(?:[\w+-]+:)?(?:code|code-block|sourcecode|literalinclude|parsed-literal|highlight|raw|math|productionlist|doctest|testcode|testoutput|prompt|graphviz|digraph|uml|mermaid|ditaa|jinja|kernel-doc|toctree|contents|include|image|figure|index|only|highlightlang|program|option|module|automodule|autoclass|function|class|method|type|struct|macro|describe))$/;
/** Of these, the ones whose argument is an address and whose content is prose. */
const FIGURE = /^(?:figure|image)$/;

const DIRECTIVE = /^(\s*\.\.\s+(?:\|[^|]+\|\s+)?([\w+:.-]+?)::(?=\s|$))\s*/;
const TARGET = /^\s*(?:\.\.\s+_[^:]*(?:\\:[^:]*)*:|__\s)/;
const NOTE = /^\s*\.\.\s+\[[^\]]+\]\s/;
const FIELD = /^\s*:[\w][^:`]*:(?=\s|$)/;
const LIST_ITEM = /^\s*(?:[*+•-]|\(?(?:\d+|#|[a-zA-Z])[.)])\s+/;
const UNDERLINE = /^([-=~^"'`#*+.:_<>!$%&(),/;?@[\\\]{|}])\1{2,}\s*$/;

/** reStructuredText, with Sphinx: literal blocks, directives, comments, roles, targets. */
export function scanRestructuredText(text: string, state: ProseState, out: RangeList): ProseState {
  return new RestructuredTextScanner(text, state, out).scan();
}

class RestructuredTextScanner {
  readonly #text: string;
  readonly #out: RangeList;
  /** Lines indented more than this are not prose, as `#kind`; -1 if no such block is open. */
  #blockIndent = -1;
  #kind: 'code' | 'comment' = 'code';
  /** A literal block follows the paragraph. */
  #isLiteralNext = false;
  #paragraph = -1;
  #paragraphIndent = 0;
  /** The paragraph is the text of a field. */
  #isField = false;
  #previous: Line | undefined;
  #beforePrevious: Line | undefined;
  /** Options may follow a directive. */
  #afterDirective = false;

  constructor(text: string, state: ProseState, out: RangeList) {
    this.#text = text;
    this.#out = out;
    const [indent, kind] = state.split(' ');
    if (indent !== undefined && kind !== undefined) {
      this.#blockIndent = Number(indent);
      this.#kind = kind === 'comment' ? 'comment' : 'code';
    }
  }

  scan(): ProseState {
    for (const line of linesOf(this.#text)) {
      this.#scanLine(line);
      this.#beforePrevious = this.#previous;
      this.#previous = line;
    }
    this.#finish(this.#text.length);
    return this.#blockIndent >= 0 ? `${this.#blockIndent} ${this.#kind}` : NOTHING_OPEN;
  }

  #scanLine(line: Line): void {
    const { start, end, content, indent } = line;
    if (indent === Infinity) {
      this.#finish(start);
      this.#afterDirective = false;
      return;
    }
    if (this.#blockIndent >= 0) {
      if (indent > this.#blockIndent) {
        this.#out.add(start, end, this.#kind);
        return;
      }
      this.#blockIndent = -1;
    }
    if (/^\s*\.\.(?:\s|$)/.test(content) || /^\s*__\s/.test(content)) {
      this.#finish(start);
      this.#scanExplicit(line);
      return;
    }
    if (UNDERLINE.test(content) && indent === 0) {
      this.#underline(line);
      return;
    }
    const field = this.#paragraph < 0 || this.#afterDirective || this.#isField ? FIELD.exec(content) : null;
    if (field !== null) {
      this.#finish(start);
      this.#out.add(start, this.#afterDirective ? end : start + field[0].length, 'markup');
      if (!this.#afterDirective) {
        this.#begin(start + field[0].length, indent);
        this.#isField = true;
      }
      return;
    }
    if (/^\s*>>> /.test(content)) {
      this.#finish(start);
      this.#out.add(start, end, 'code');
      return;
    }
    const item = LIST_ITEM.exec(content);
    if (this.#paragraph < 0) this.#begin(start, indent);
    if (item !== null) this.#paragraphIndent = item[0].length;
    this.#isLiteralNext = content.trimEnd().endsWith('::');
  }

  /** A line that begins with `..`: directive, target, footnote, substitution or comment. */
  #scanExplicit({ start, end, content, indent }: Line): void {
    const directive = DIRECTIVE.exec(content);
    const contentEnd = start + content.length;
    if (directive !== null) {
      const [whole, marker = '', name = ''] = directive;
      this.#out.add(start, start + marker.length, 'markup');
      this.#afterDirective = true;
      if (CODE_DIRECTIVE.test(name)) {
        this.#out.add(start, end, FIGURE.test(name) ? 'url' : 'code');
        if (!FIGURE.test(name) && name !== 'only') this.#openBlock(indent, 'code');
      } else if (whole.length < content.length) {
        this.#begin(start + whole.length, indent);
      }
      return;
    }
    const note = NOTE.exec(content);
    if (note !== null) {
      this.#out.add(start, start + note[0].length, 'markup');
      this.#begin(start + note[0].length, indent);
    } else if (TARGET.test(content)) {
      this.#out.add(start, contentEnd, 'url');
    } else {
      this.#out.add(start, end, 'comment');
      this.#openBlock(indent, 'comment');
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
    this.#isField = false;
    this.#isLiteralNext = false;
  }

  #finish(end: number): void {
    if (this.#paragraph < 0) return;
    INLINE.scan(this.#text, this.#paragraph, end, this.#out);
    this.#paragraph = -1;
    if (this.#isLiteralNext) this.#openBlock(this.#paragraphIndent, 'code');
    this.#isLiteralNext = false;
  }
}
