import type { OpenBlock } from './state';

/** Something that encloses what is not prose, and may go over many lines. */
interface Enclosure {
  /** Matches the opening tag at the beginning of a text; its first group is the name. */
  readonly opening: RegExp;
  /** Source of a regular expression for what closes it, with `NAME` for the name; any case. */
  readonly closing: string;
  readonly as: OpenBlock['as'];
}

const ENCLOSURES: readonly Enclosure[] = [
  // Liquid (Jekyll), Nunjucks (Eleventy), Hexo, Twig. Of what is `raw`, a reader sees all: it is no code for that.
  { opening: /^\{%-?\s*(comment)\b[^%]*%\}/, closing: '\\{%-?\\s*endNAME\\b[^%]*%\\}', as: 'comment' },
  {
    opening:
      /^\{%-?\s*(highlight|codeblock|code|mermaid|plantuml|katex|math|latex|style|javascript|stylesheet|schema)\b[^%]*%\}/,
    closing: '\\{%-?\\s*endNAME\\b[^%]*%\\}',
    as: 'code',
  },
  // Hugo. A shortcode that closes itself holds nothing.
  {
    opening:
      /^\{\{[<%]\s*(highlight|mermaid|plantuml|goat|math|katex|code-block|code-toggle|code|prism|chroma)\b(?:(?!\}\}).)*[^/][>%]\}\}/s,
    closing: '\\{\\{[<%]\\s*/\\s*NAME\\s*[>%]\\}\\}',
    as: 'code',
  },
  // Kramdown.
  { opening: /^\{::(comment)\}/, closing: '\\{:/(?:NAME)?\\}', as: 'comment' },
  { opening: /^\{::(nomarkdown)\}/, closing: '\\{:/(?:NAME)?\\}', as: 'code' },
  // LaTeX in Pandoc's Markdown.
  {
    opening: /^\\begin\{((?:equation|align|alignat|gather|multline|eqnarray|math|displaymath|flalign)\*?)\}/,
    closing: '\\\\end\\{NAME\\}',
    as: 'math',
  },
  {
    opening: /^\\begin\{(tikzpicture|verbatim|Verbatim|lstlisting|minted|algorithmic|filecontents)\}/,
    closing: '\\\\end\\{NAME\\}',
    as: 'code',
  },
];

/** Enclosures that begin with a line of their own only. */
const LINES: readonly Enclosure[] = [
  // Obsidian: two signs alone in a line; within a paragraph they are found by the inline scanner.
  { opening: /^%%()(?![^\n]*%%)(?=\s|$)/, closing: '%%', as: 'comment' },
  // Logseq.
  { opening: /^#\+BEGIN_(QUERY|SRC|EXAMPLE|COMMENT|EXPORT)\b/i, closing: '#\\+END_NAME', as: 'code' },
  { opening: /^:(?:LOGBOOK):()[ \t]*$/, closing: ':END:', as: 'markup' },
];

/** How what a text begins with closes. */
export interface Opening {
  /** Length of the opening tag. */
  readonly length: number;
  /** Source of a regular expression without regard to case. */
  readonly closing: string;
  readonly as: OpenBlock['as'];
}

/**
 * The enclosure that begins a text; `undefined` if none does.
 * @param isLine whether the text begins where a line does
 */
export function openingTag(text: string, isLine: boolean): Opening | undefined {
  for (const { opening, closing, as } of isLine ? [...ENCLOSURES, ...LINES] : ENCLOSURES) {
    const match = opening.exec(text);
    if (match === null) continue;
    // A name is made of letters, but for the star of LaTeX.
    const name = (match[1] ?? '').replace('*', '\\*');
    return { length: match[0].length, closing: closing.replace('NAME', name), as };
  }
  return undefined;
}
