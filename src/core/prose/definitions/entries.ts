import type { Acronym } from './acronyms';
import type { AcronymDefinition } from './definition';
import { spelledOutAtStart, type SpelledOut } from './initials';
import { visibleText, type ProseText } from './visibleText';

/** How far an explanation is looked at. */
const REACH = 240;
const LONGEST_LEAD = 60;

/** What may stand before the acronym in its line: marks of lists, tables and quotes, tags, emphasis, the label of a link. */
const LEAD =
  /^(?:[\s>]|[-*+•–·]\s|\d{1,3}[.)]\s|[|!]|\\item\b|\\(?:textbf|emph|textsc|term|hline|midrule)\b|<\/?[a-zA-Z][^<>\n]{0,50}>|:[a-z]{2,10}:|[*_`~"“'«([{:])*$/;
/** What may stand behind it: ends of the same, a remark in brackets, where a link leads. */
const CLOSE =
  's?(?:[*_`~"”\'»\\]})]|\\]\\([^()\\n]{0,200}\\)|</(?:b|strong|em|i|dfn|abbr|a|code|span|p)>|[ \\t]?\\([^()\\n]{0,40}\\))*';

/** Between the entry and what is said of it, in its line: `EPT: …`, `EPT – …`, `EPT :: …`, `EPT = …`. */
const IN_LINE = new RegExp(
  `^${CLOSE}[ \\t]*(?:::+|;;|[:：=＝→]|[–—−]|(?<=[ \\t])--?-?(?=[ \\t]))(?:${CLOSE})[ \\t]*(?=[^\\s:=])`,
);
/** In a line of its own: definition lists of Markdown, HTML, AsciiDoc, reStructuredText. */
const BELOW = new RegExp(
  `^${CLOSE}(?:[ \\t]*(?:\\r?\\n[ \\t>]*){1,2}[:~][ \\t]+|[ \\t]*(?:::+|;;)[ \\t]*(?:\\r?\\n[ \\t]*){1,2}(?=\\S)|\\s*</dt>\\s*<dd[^<>]{0,60}>\\s*)`,
);
const INDENTED_BELOW = /^s?[*_`]{0,2}[ \t]*\r?\n[ \t]+(?:-[ \t]+)?(?=\S)/;
/** Behind the label of an item, in LaTeX. */
const LABELLED = /^s?\}{0,2}\]\s*(?=\S)/;
/** In the next cell: of Markdown, Org and AsciiDoc, LaTeX, HTML. */
const NEXT_CELL = new RegExp(
  `^${CLOSE}(?:[ \\t]*(?:\\r?\\n)?[ \\t]*\\|[ \\t]*|[ \\t]*&[ \\t]*|\\s*</t[dh]>\\s*<t[dh][^<>]{0,60}>\\s*)(?=[^\\s|])`,
);
/** In the next column of what is drawn with spaces. */
const NEXT_COLUMN = /^s?(?:[ \t]{2,}|\t)(?=\S)/;
const DRAWN: ReadonlySet<string> = new Set(['plaintext', 'git-commit', 'scminput', 'restructuredtext']);

/** What is said of an acronym that begins a line, a list item or a row. */
export function definitionInEntry(
  document: ProseText,
  { text: acronym, start, end }: Acronym,
  languageId: string,
): AcronymDefinition | undefined {
  const { text } = document;
  // An endless line is not looked through for each of its acronyms.
  const near = text.slice(Math.max(0, start - LONGEST_LEAD - 1), start);
  const lineBreak = near.lastIndexOf('\n');
  if (lineBreak < 0 && near.length < start) return undefined;
  const lead = near.slice(lineBreak + 1);
  if (!LEAD.test(lead)) return undefined;
  const after = text.slice(end, end + REACH);
  const isDrawn = DRAWN.has(languageId);
  const said =
    IN_LINE.exec(after) ??
    BELOW.exec(after) ??
    (lead.includes('\\item') ? LABELLED.exec(after) : null) ??
    (/[|!]|<t[dh]|^\s*$/.test(lead) || /[ \t]&/.test(after.slice(0, 20)) ? NEXT_CELL.exec(after) : null) ??
    (isDrawn ? (INDENTED_BELOW.exec(after) ?? (/^\s*$/.test(lead) ? NEXT_COLUMN.exec(after) : null)) : null);
  if (said === null) return undefined;
  const from = end + said[0].length;
  const to =
    from +
    (/\n[ \t]*(?:\r?\n|[-*+|>•]|\d+[.)]|<)|\\\\|<\/(?:td|dd|li)|[^\\]\|/.exec(text.slice(from, from + REACH))?.index ??
      Math.min(REACH, text.length - from));
  const visible = visibleText(document, from, to + 1);
  const spelled = spelledOutIn(acronym, visible.text);
  const words = /^[^.。;]*/.exec(visible.text)?.[0].trimEnd() ?? '';
  if (spelled === undefined && !/\p{L}.*\s\p{L}|[^\p{ASCII}\p{P}\p{Z}]{2}/u.test(words)) return undefined;
  const meant = spelled ?? { start: 0, end: words.length };
  return {
    acronym,
    start,
    end,
    meaning: visible.text.slice(meant.start, meant.end),
    meaningStart: visible.offsetOf(meant.start),
    meaningEnd: visible.offsetOf(meant.end - 1) + 1,
    isSpelledOut: spelled !== undefined,
    by: 'entry',
  };
}

/** The words of an explanation that the acronym stands for: mostly the first, or those behind a maker's name or a comma. */
function spelledOutIn(acronym: string, text: string): SpelledOut | undefined {
  // Two letters are soon met by chance.
  const starts =
    acronym.length > 2
      ? /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu
      : /^\P{L}{0,3}|(?<=[,;(（，；=–—]\s?)|(?<=^(?:an?|the)\s)/giu;
  let tried = 0;
  for (const { index } of text.matchAll(starts)) {
    if (tried++ > 12) break;
    const found = spelledOutAtStart(acronym, text.slice(index));
    if (found !== undefined) return { start: index + found.start, end: index + found.end };
  }
  return undefined;
}
