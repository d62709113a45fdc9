import * as Char from '../../../base/characterCodes';

/** What a line of Markdown may begin with. All functions take the text and where the line's content begins and ends. */

/** Length of the list marker at an offset: `-`, `+`, `*`, or up to nine digits and `.` or `)`; 0 if there is none. */
export function listMarkerLength(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  let end = from;
  if (Char.isDigit(unit)) {
    while (end < from + 9 && Char.isDigit(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== Char.FULL_STOP && text.charCodeAt(end) !== Char.CLOSE_PAREN) return 0;
  } else if (unit !== Char.HYPHEN_MINUS && unit !== Char.ASTERISK && unit !== Char.PLUS) return 0;
  end++;
  return end >= to || text.charCodeAt(end) <= Char.SPACE ? end - from : 0;
}

/** Whether a line is a heading: one to six number signs and a space. */
export function isHeading(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === Char.HASH) at++;
  return at - from <= 6 && (at >= to || text.charCodeAt(at) === Char.SPACE || text.charCodeAt(at) === Char.TAB);
}

/** Whether a line is a thematic break: three or more of its first character, and spaces. */
export function isRule(text: string, from: number, to: number): boolean {
  const mark = text.charCodeAt(from);
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === mark) count++;
    else if (unit !== Char.SPACE && unit !== Char.TAB) return false;
  }
  return count >= 3;
}

/** Whether a line underlines the paragraph before it, and makes it a heading. */
export function isUnderline(text: string, from: number, to: number): boolean {
  const unit = text.charCodeAt(from);
  return (unit === Char.EQUALS || unit === Char.HYPHEN_MINUS) && /^(?:=+|-+)[ \t]*$/.test(text.slice(from, to));
}

/** The back-ticks or tildes of the fence that a line opens; `undefined` if it opens none. */
export function openingFence(content: string): string | undefined {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s.exec(content);
  return fence?.[1] ?? fence?.[2];
}

/**
 * Length of what a line of colons has before its text: the name of a directive and its attributes; 0 if it is none. All
 * of it is markup where it closes itself or has attributes without braces, as in Microsoft's documentation.
 */
export function directiveLength(content: string): number {
  if (/^:{3,}.*:{3,}[ \t]*$/.test(content) || /^:{3,} *[\w-]+ +[\w-]+=/.test(content)) return content.length;
  return /^(?::{3,} *[\w.-]*(?:\{[^}\n]*\})?|::(?:[a-zA-Z][\w-]*|(?=[ \t]*$)))/.exec(content)?.[0].length ?? 0;
}

/** Length of the marker of a definition, with the space behind it; 0 if there is none. */
export function definitionMarkerLength(content: string): number {
  const length = /^:[ \t]+(?=\S)/.exec(content)?.[0].length ?? 0;
  return length > 4 ? 2 : length;
}

/** Length of the marker of one of Pandoc's examples, `(@)` or `(@label)`; 0 if there is none. */
export function exampleMarkerLength(content: string): number {
  return /^\(@[\w-]*\)(?:[ \t]+|$)/.exec(content)?.[0].length ?? 0;
}

/**
 * Length of the marker of an item of Pandoc's lists that are no lists elsewhere, `#.`, `(1)`, `a)`, `iv.`; 0 if there is
 * none. What a colon ends is no item: what is indented below it is meant as code by most.
 */
export function fancyMarkerLength(content: string): number {
  if (/:[ \t]*$/.test(content)) return 0;
  return FANCY_MARKER.exec(content)?.[0].length ?? 0;
}

const FANCY_MARKER =
  /^(?:\((?:\d{1,9}|#|[a-zA-Z]|[ivxlcdm]{2,8}|[IVXLCDM]{2,8})\)|(?:#|[a-z]|[ivxlcdm]{2,8})[.)]|(?:[A-Z]|[IVXLCDM]{2,8})\)|[A-Z]\.(?=[ \t]{2}))[ \t]+(?=\S)/;

/** Whether a line is a comment of MyST: `% text`. */
export function isComment(content: string): boolean {
  return /^%(?:[ \t]|$)/.test(content);
}

/** Whether a line parts the blocks of MyST's notebooks: `+++`, perhaps with data. */
export function isBlockBreak(content: string): boolean {
  return /^\+\+\+[ \t]*(?:\{.*\})?[ \t]*$/.test(content);
}

/** Whether a line opens a formula: two dollars or more, and no other. */
export function opensFormula(content: string): boolean {
  return /^\$\$+[^$]*$/.test(content);
}

/** Whether a line is a target of MyST: `(label)=`. */
export function isTarget(content: string): boolean {
  return /^\([\w.:-]+\)=[ \t]*$/.test(content);
}

/** Whether a line begins a module in MDX. */
export function isModule(content: string): boolean {
  return /^(?:import|export)\s/.test(content);
}

/** Whether a line of plain Markdown can only be a module, as in documents that Docusaurus and others read as MDX. */
export function isSurelyModule(content: string): boolean {
  return /^(?:import\s+(?:[\w$*{][^'"\n]{0,400}\sfrom\s+)?['"][^'"\n]+['"];?\s*$|export\s+(?:default\s+\w|(?:const|let|var)\s+\w+\s*=|(?:async\s+)?function\s+\w+\s*\())/.test(
    content,
  );
}
