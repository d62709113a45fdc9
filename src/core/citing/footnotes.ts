import type { ProseMap } from '../prose';
import type { CitationStyle } from './styles';

/** Whether a line of the text begins so, up to three spaces before it, and is no code. */
export function hasLine(text: string, start: string, prose: ProseMap): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (/^ {0,3}$/.test(text.slice(lineStart, at)) && !isCode(prose, at)) return true;
  }
  return false;
}

/** Whether an offset is in a block of code, a comment or front matter. */
export function isCode(prose: ProseMap, offset: number): boolean {
  const kind = prose.kindAt(offset);
  return kind === 'code' || kind === 'comment' || kind === 'frontMatter';
}

/** Beginnings of definitions of footnotes. */
const definitionLines: { readonly [S in CitationStyle]?: RegExp } = {
  footnote: /^ {0,3}\[\^[^\]\s]+\]:/gm,
  rst: /^\.\. \[(?:#[^\]]*|\d+|\*)\] /gm,
};

/**
 * Where the last definition of a footnote ends, its indented lines included: before the line break. `undefined` where
 * there is none.
 */
export function definitionsEnd(text: string, style: CitationStyle, prose: ProseMap): number | undefined {
  const pattern = definitionLines[style];
  if (!pattern) return undefined;
  const last = [...text.matchAll(pattern)].findLast(({ index }) => !isCode(prose, index));
  if (!last) return undefined;
  let end = lineEnd(text, last.index);
  for (;;) {
    // A note goes on with lines that are indented, behind empty ones too.
    const more = /^(?:\r?\n[ \t]*)*\r?\n(?: {2,}|\t)\S/.exec(text.slice(end, end + 1000));
    const lazy = /^\r?\n(?=\S)(?!\[\^|\.\. |#|[-*+] |<!--|```|~~~|\|)/.exec(text.slice(end, end + 8));
    const next = more ?? lazy;
    if (!next) return end;
    end = lineEnd(text, end + next[0].length);
  }
}

/** Where the line of an offset ends, before its line break. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}
