import type { Env, MarkdownIt, Token } from 'markdown-it';

/** A range of UTF-16 offsets, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Two characters that never occur in text, put around a range to see where it ends up. Unicode reserves them for
 * such use inside a program; to Markdown they are neither spaces nor punctuation, as the letters beside them.
 */
const startMark = '\uFDD0';
const endMark = '\uFDD1';
const anyMark = /[\uFDD0\uFDD1]/g;

/** The text of all text tokens among the children of an inline token. */
export function visibleText(children: readonly Token[]): string {
  return children.map(({ type, content }) => (type === 'text' ? content : '')).join('');
}

/**
 * Where ranges of an inline token's content are in its visible text. Markdown-it keeps no positions within a
 * paragraph, so the parser does the work: the content is parsed once more, with marks around the ranges. What it
 * makes of escapes, entities, emphasis or the rules of other plugins is thus always right.
 * @param ranges ascending, not overlapping
 * @param env the environment for parsing; rules may write to it
 * @returns for each range its place; `undefined` where it is not all visible text, or marking it changes the meaning,
 *   as within the name of a link
 */
export function rangesInVisibleText(
  md: MarkdownIt,
  token: Token,
  ranges: readonly Range[],
  env: Env,
): readonly (Range | undefined)[] {
  const { content } = token;
  const children = token.children ?? [];
  if (children.length === 1 && children[0]?.type === 'text' && children[0].content === content) return ranges;
  if (content.includes(startMark) || content.includes(endMark)) return ranges.map(() => undefined);
  const text = visibleText(children);
  const together = parseMarked(md, content, text, ranges, env);
  if (together || ranges.length === 1) return together ?? [undefined];
  return ranges.map((range) => parseMarked(md, content, text, [range], env)?.[0]);
}

/** Parses with marks; `undefined` when the text is then another one. */
function parseMarked(
  md: MarkdownIt,
  content: string,
  expected: string,
  ranges: readonly Range[],
  env: Env,
): readonly (Range | undefined)[] | undefined {
  const [parsed] = md.parseInline(withMarks(content, ranges), env);
  const marked = visibleText(parsed?.children ?? []);
  const text = marked.replaceAll(anyMark, '');
  // A plugin may take away what the paragraph begins with, such as the box of a task.
  if (!text.endsWith(expected)) return undefined;
  const shift = text.length - expected.length;
  const places: (Range | undefined)[] = [];
  let start: number | undefined;
  let marks = shift;
  for (const { 0: mark, index } of marked.matchAll(anyMark)) {
    if (mark === startMark) start = index - marks;
    else if (start !== undefined) places.push(start < 0 ? undefined : { start, end: index - marks });
    marks++;
  }
  // A range that came out in code or a URL is missing, and which one cannot be told when there are several.
  return places.length === ranges.length ? places : undefined;
}

function withMarks(content: string, ranges: readonly Range[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of ranges) {
    parts.push(content.slice(done, start), startMark, content.slice(start, end), endMark);
    done = end;
  }
  return parts.join('') + content.slice(done);
}
