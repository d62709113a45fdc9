/** Longest argument that is skipped. */
const MAX_LENGTH = 2000;

/**
 * Offset behind the bracketed argument at an offset, or the offset itself if there is none, or none that ends in the
 * paragraph (or it is very long).
 * @param percent what a percent sign in it is: in an address it stands for itself
 */
export function skipArgument(
  text: string,
  offset: number,
  open: '[' | '{',
  close: ']' | '}',
  percent: 'comment' | 'sign' = 'comment',
): number {
  if (text[offset] !== open) return offset;
  const limit = Math.min(text.length, offset + MAX_LENGTH);
  let depth = 0;
  for (let at = offset; at < limit; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '%' && percent === 'comment') {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) break;
      at = lineEnd;
    } else if (character === '\n' && /^[ \t]*\r?\n/.test(text.slice(at + 1, at + 100))) break;
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return at + 1;
    // In `[…]`, what braces hold may have a bracket of its own.
    else if (character === '{' && open === '[') at = Math.max(at, skipArgument(text, at, '{', '}', percent) - 1);
  }
  return offset;
}

/** Offset behind a number of arguments in braces, each perhaps with one in brackets behind it. */
export function skipArguments(text: string, offset: number, count: number, percent?: 'comment' | 'sign'): number {
  let end = offset;
  for (let index = 0; index < count; index++) {
    const next = skipArgument(text, end, '{', '}', percent);
    if (next === end) break;
    end = index + 1 < count ? skipArgument(text, next, '[', ']', percent) : next;
  }
  return end;
}
