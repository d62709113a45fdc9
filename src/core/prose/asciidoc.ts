import { InlinePatterns } from './inlinePatterns';
import { linesOf, type Line } from './lines';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/** All repetitions are bounded: a pattern that is tried at each place must not look far each time. */
const INLINE = new InlinePatterns([
  // Two back-ticks are an opening quote.
  { source: '(?<!`)`[^`\\n]{1,300}(?:\\n[^`\\n]{1,300})?`(?!`)', kind: 'code' },
  { source: '(?:\\+\\+\\+|\\$\\$)[^\\n]{1,300}?(?:\\+\\+\\+|\\$\\$)', kind: 'code' },
  { source: '(?:pass|stem|latexmath|asciimath|kbd|btn):[a-z,]{0,20}\\[[^\\]\\n]{0,300}\\]', kind: 'code' },
  { source: '(?:image|icon)::?[^\\s\\[]{0,300}\\[[^\\]\\n]{0,300}\\]', kind: 'alt' },
  // The text in brackets is prose, the rest of a macro is not.
  {
    source:
      '(?:link|xref|mailto|include|footnoteref|anchor|ifdef|ifndef|endif|video|audio|menu):{1,2}[^\\s\\[\\]]{0,500}(?=\\[)',
    kind: 'url',
  },
  { source: '(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}://[^\\s\\[\\]<>"]{0,500}(?=\\[)', kind: 'url' },
  { source: '<<[^<>,\\n]{0,200}(?:,|>>)', kind: 'url' },
  { source: '\\[\\[[^\\[\\]\\n]{0,200}\\]\\]', kind: 'markup' },
  { source: '\\{[a-zA-Z][\\w-]{0,60}\\}', kind: 'markup' },
  { source: '</?[a-z][^<>\\n]{0,300}>|<\\d{1,3}>', kind: 'markup' },
]);

/** Lines that open and close a block which is not prose. */
const CODE_FENCE = /^(?:-{4,}|\.{4,}|\+{4,}|`{3,}.*)$/;
const COMMENT_FENCE = /^\/{4,}$/;
const ATTRIBUTE_ENTRY = /^:!?\w[\w -]*!?:/;
const ATTRIBUTE_LIST = /^\[\[?[^[\]]{0,500}\]?\]$/;
const LIST_ITEM = /^\s*(?:[*.-]+\s|\d+\.\s|<\d+>\s|\S.*::(?:\s|$))/;

/** AsciiDoc: delimited blocks, literal paragraphs, attributes, macros. */
export function scanAsciidoc(text: string, state: ProseState, out: RangeList): ProseState {
  let fence = state.startsWith('fence ') ? state.slice(6) : '';
  let paragraph = -1;
  let afterEmpty = true;
  let previous: Line | undefined;
  const finish = (end: number): void => {
    if (paragraph >= 0) INLINE.scan(text, paragraph, end, out);
    paragraph = -1;
  };
  for (const line of linesOf(text)) {
    const { start, end, content, indent } = line;
    const trimmed = content.trimEnd();
    if (fence !== '') {
      out.add(start, end, fence.startsWith('/') ? 'comment' : 'code');
      if (trimmed === fence) fence = '';
      continue;
    }
    const isTitle = previous !== undefined && paragraph === previous.start && underlines(content, previous.content);
    const kind = isTitle ? 'underline' : lineKind(line, paragraph >= 0, afterEmpty);
    afterEmpty = indent === Infinity;
    if (isTitle) out.addSection(paragraph);
    previous = line;
    if (kind === 'prose') {
      if (paragraph < 0) paragraph = start;
      continue;
    }
    finish(start);
    if (kind === 'fence') {
      fence = trimmed.startsWith('`') ? (/^`+/.exec(trimmed)?.[0] ?? trimmed) : trimmed;
      out.add(start, end, fence.startsWith('/') ? 'comment' : 'code');
    } else if (kind === 'heading') {
      out.addSection(start);
      INLINE.scan(text, start, end, out);
    } else if (kind !== 'empty' && kind !== 'underline') {
      out.add(start, end, kind);
    }
  }
  finish(text.length);
  return fence === '' ? NOTHING_OPEN : `fence ${fence}`;
}

/** Whether a line underlines a title: it is about as long. */
function underlines(content: string, title: string): boolean {
  const line = content.trimEnd();
  return /^([-=~^+])\1+$/.test(line) && Math.abs(line.length - title.trimEnd().length) <= 2;
}

function lineKind(
  { content, indent }: Line,
  inParagraph: boolean,
  afterEmpty: boolean,
): 'prose' | 'fence' | 'heading' | 'empty' | 'comment' | 'markup' | 'code' {
  if (indent === Infinity) return 'empty';
  const trimmed = content.trimEnd();
  if (CODE_FENCE.test(trimmed) || COMMENT_FENCE.test(trimmed)) return 'fence';
  if (/^\/\/(?:[^/]|$)/.test(content)) return 'comment';
  if (/^={1,6}\s+\S/.test(content)) return 'heading';
  if (ATTRIBUTE_ENTRY.test(content) || ATTRIBUTE_LIST.test(trimmed)) return 'markup';
  // A literal paragraph is indented and is no list item.
  if (indent > 0 && afterEmpty && !inParagraph && !LIST_ITEM.test(content)) return 'code';
  return 'prose';
}
