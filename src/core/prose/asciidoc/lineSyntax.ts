import type { Line } from '../lines';

/** What a line is to the block scanner. */
export type LineKind =
  | 'prose'
  | 'empty'
  | 'heading'
  /** Opens or closes a block, as may be. */
  | 'delimiter'
  | 'table'
  | 'comment'
  /** A list of attributes, an anchor, or a title: it belongs to the block that follows. */
  | 'attributes'
  | 'blockTitle'
  /** `:name: value`. */
  | 'attributeEntry'
  /** `ifdef::name[]` and the like: as if the line were not there. */
  | 'directive'
  | 'macro'
  /** `+`, which joins the next block to a list item. */
  | 'continuation'
  | 'listItem'
  | 'indented';

const DELIMITER = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|={4,}|\*{4,}|_{4,}|--|`{3,}[^`]*)$/;
const TABLE = /^[|,:!]={3,}$/;
const ATTRIBUTES = /^\[(?:|[\w.#%,"'{*][^[\]]{0,500}|\[[^[\]]{0,500}\])\]$/;
const BLOCK_TITLE = /^\.[^\s.].*$/;
const ATTRIBUTE_ENTRY = /^:!?\w[\w -]*!?:(?:\s|$)/;
const HEADING = /^(?:={1,6}|#{1,6})\s+\S/;
const DIRECTIVE = /^(?:ifdef|ifndef|ifeval|endif|include)::\S{0,500}\[/;
const BLOCK_MACRO = /^[a-z]\w{0,40}::\S{0,500}\[[^\n]*\]$/;
const LIST_ITEM =
  /^\s*(?:[*.]{1,5}\s|-\s|\d{1,9}\.\s|[a-zA-Z]\.\s|[ivxIVX]{1,8}\)\s|<(?:\d{1,3}|\.)>\s|\S.{0,300}?(?::{2,4}|;;)(?:\s|$))/;

/** What a line would be where no block is open that is not prose. */
export function lineKind({ content, indent }: Line): LineKind {
  if (indent === Infinity) return 'empty';
  const trimmed = content.trimEnd();
  if (DELIMITER.test(trimmed)) return 'delimiter';
  if (TABLE.test(trimmed)) return 'table';
  if (/^\/\/(?!\/)/.test(content)) return 'comment';
  if (trimmed === '+') return 'continuation';
  if (HEADING.test(content)) return 'heading';
  if (DIRECTIVE.test(content)) return 'directive';
  if (BLOCK_MACRO.test(trimmed)) return 'macro';
  if (ATTRIBUTE_ENTRY.test(content)) return 'attributeEntry';
  if (ATTRIBUTES.test(trimmed)) return 'attributes';
  if (BLOCK_TITLE.test(trimmed)) return 'blockTitle';
  if (LIST_ITEM.test(content)) return 'listItem';
  return indent > 0 ? 'indented' : 'prose';
}

/** Whether a line underlines a title: it is as long, or differs by one. */
export function underlines(content: string, title: string): boolean {
  const line = content.trimEnd();
  return /^([-=~^+])\1+$/.test(line) && /\w/.test(title) && Math.abs(line.length - title.trimEnd().length) <= 1;
}

const NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.’'-]*";
const AUTHOR = `${NAME}(?: +${NAME}){0,2}(?: +<[^<>\\n]{1,200}>)?`;
const BYLINE = new RegExp(
  `^(?:${AUTHOR}(?:; +${AUTHOR}){0,20}|v\\d[\\w.-]*(?:[,:].*)?|(?:v?\\d[\\w.-]*)?,.*)\\s*$`,
  'u',
);

/** Whether a line right behind the title of a document names its authors (`A. Writer <a@b.org>; …`) or revision (`v1.0, 2026-01-01: text`). */
export function isByline(content: string): boolean {
  return BYLINE.test(content);
}

/** Styles that make a paragraph or block something else than prose, whatever its delimiters. */
const CODE_STYLE =
  /^(?:source|listing|literal|pass|stem|latexmath|asciimath|mermaid|plantuml|graphviz|ditaa|a2s|blockdiag|seqdiag|nwdiag|actdiag|dot|svgbob|vega|wavedrom|bytefield|erd|d2|gnuplot|msc|nomnoml|pikchr|shaape|symbolator|syntrax|tikz|umlet)$/;

/**
 * What the style in a list of attributes makes of the block that follows: `[source,bash]`, `[,bash]`, `[comment]`.
 * @returns `undefined` if it does not say
 */
export function styleOf(content: string): 'code' | 'comment' | 'prose' | undefined {
  const list = content.trim().slice(1, -1);
  if (list.startsWith('[')) return undefined;
  const style = /^[^,.#%=]*/.exec(list)?.[0].trim() ?? '';
  // A language without a style is that of source code.
  if (style === '') return /^,\s*[\w+#-]+\s*(?:,|$)/.test(list) ? 'code' : undefined;
  if (/^[^,]*=/.test(list)) return undefined;
  if (style === 'comment') return 'comment';
  return CODE_STYLE.test(style.toLowerCase()) ? 'code' : 'prose';
}
