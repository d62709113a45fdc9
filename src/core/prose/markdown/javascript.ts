/**
 * Brackets of JavaScript, as far as needed to know where an expression or statement ends. What is open is a string: one
 * character for each `(`, `[`, `{` and template literal, the innermost last, or `*` for a comment.
 */

/** Deepest nesting that is followed. */
const MAX_DEPTH = 64;

const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Characters that can change what is open: brackets, quotes, and the slashes of comments. */
const SIGNIFICANT = /[()[\]{}'"`]|\/[/*]/g;

/**
 * What is open behind a stretch of JavaScript.
 * @param open what is open before it
 * @param until called with the offset behind each closing bracket and what is still open; returns whether to stop there
 */
export function openAfter(
  text: string,
  from: number,
  to: number,
  open: string,
  until?: (end: number, open: string) => boolean,
): string {
  let stack = open;
  for (let at = from; at < to;) {
    const inner = stack.at(-1);
    if (inner === '*') {
      const end = text.indexOf('*/', at);
      if (end < 0 || end >= to) return stack;
      stack = stack.slice(0, -1);
      at = end + 2;
      continue;
    }
    if (inner === '`') {
      const end = templateStep(text, at, to);
      if (end >= to) return stack;
      stack = text[end] === '`' ? stack.slice(0, -1) : `${stack}{`;
      at = text[end] === '`' ? end + 1 : end + 2;
      continue;
    }
    SIGNIFICANT.lastIndex = at;
    const match = SIGNIFICANT.exec(text);
    if (match === null || match.index >= to) return stack;
    const sign = match[0];
    at = match.index + sign.length;
    if (sign === '//') at = lineEnd(text, at, to);
    else if (sign === "'" || sign === '"') at = stringEnd(text, match.index, to);
    else if (sign === '/*') stack = `${stack}*`;
    else if (OPENERS[sign] === undefined) stack = stack.length < MAX_DEPTH ? stack + sign : stack;
    else if (stack.endsWith(OPENERS[sign])) {
      stack = stack.slice(0, -1);
      if (until?.(at, stack) === true) return stack;
    }
  }
  return stack;
}

/** Where the template literal around an offset ends, or an expression in it begins; `to` if neither does. */
function templateStep(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '`' || (character === '$' && text[at + 1] === '{')) return at;
  }
  return to;
}

/** End of a string; behind the quote if it is none: in the text of JSX it may be an apostrophe. */
function stringEnd(text: string, quote: number, to: number): number {
  if (text[quote] === "'" && /\p{L}/u.test(text[quote - 1] ?? '')) return quote + 1;
  for (let at = quote + 1; at < to; at++) {
    const character = text[at];
    if (character === text[quote]) return at + 1;
    if (character === '\n') break;
    if (character === '\\') at++;
  }
  return quote + 1;
}

function lineEnd(text: string, from: number, to: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > to ? to : at;
}

/** Longest expression within a paragraph. */
const MAX_LENGTH = 2000;

/** End of the expression in braces that begins at an offset; -1 if there is none that ends before `to`. */
export function expressionEnd(text: string, offset: number, to: number): number {
  let found = -1;
  openAfter(text, offset, Math.min(to, offset + MAX_LENGTH), '', (end, open) => {
    if (open === '') found = end;
    return open === '';
  });
  return found;
}
