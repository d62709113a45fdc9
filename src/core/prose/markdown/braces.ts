import * as Char from '../../../base/characterCodes';

/** Longest thing in braces in Markdown that is taken for markup. */
const MAX_LENGTH = 400;
/** Deepest nesting of braces in an expression. */
const MAX_DEPTH = 16;

/**
 * End of what stands in braces at an offset and is not prose; -1 if there is none: an expression in MDX; attributes
 * (`{#id .class}`, `{: .note}`), MyST roles (`{ref}` before back-ticks) and template tags (`{{ … }}`, `{% … %}`) elsewhere.
 */
export function bracesEnd(text: string, offset: number, to: number, isMdx: boolean): number {
  if (isMdx) return expressionEnd(text, offset, to);
  const next = text[offset + 1] ?? '';
  const highest = Math.min(to, offset + MAX_LENGTH);
  if (next === '{' || next === '%') {
    const at = text.slice(offset, highest).indexOf(next === '{' ? '}}' : '%}');
    return at < 0 ? -1 : offset + at + 2;
  }
  const isAttributes = next === '#' || next === ':' || next === '.';
  if (!isAttributes && !/[a-z]/.test(next)) return -1;
  let at = offset + 1;
  while (at < highest && text[at] !== '}' && text[at] !== '\n' && text[at] !== '{') at++;
  if (text[at] !== '}') return -1;
  // The role's text is prose or code as its name says; see `isProseRole`.
  const isRole = text[at + 1] === '`' && /^[a-z:.-]+$/.test(text.slice(offset + 1, at));
  return isAttributes || isRole ? at + 1 : -1;
}

function expressionEnd(text: string, offset: number, to: number): number {
  let depth = 0;
  for (let at = offset; at < Math.min(to, offset + 4 * MAX_LENGTH); at++) {
    const unit = text.charCodeAt(at);
    if (unit === Char.OPEN_BRACE) {
      if (++depth > MAX_DEPTH) return -1;
    } else if (unit === Char.CLOSE_BRACE && --depth === 0) return at + 1;
  }
  return -1;
}

/** Whether a MyST role, from its opening to its closing brace, has prose between its back-ticks: `{term}`. */
export function isProseRole(role: string): boolean {
  return /^\{(?:abbr|term|dfn|sub|sup|guilabel|strong|emphasis)\}$/.test(role);
}
