import { expressionEnd } from './javascript';

/** Longest thing in braces in Markdown that is taken for markup. */
const MAX_LENGTH = 400;

/** Pairs of characters that braces begin and end with: tags of templates, and comments, deletions and replaced words of CriticMarkup. */
const PAIRS: Readonly<Record<string, string>> = {
  '{{': '}}',
  '{%': '%}',
  '{# ': '#}',
  '{>>': '<<}',
  '{--': '--}',
  '{~~': '~>',
};
const PAIR = /\{(?:[{%]|# |>>|--(?!\})|~~)/y;

/**
 * Attributes (`{#id .class key="value"}`, `{: .note}`, `{width=50%}`, `{-}`), raw formats (`{=html}`) and tags of
 * kramdown (`{::options /}`).
 */
const ATTRIBUTES = /\{(?:-|=[\w-]{1,40}|:?[ \t]*(?:[#.][\w:.-]|[a-zA-Z][\w:.-]{0,60}=)[^{}]{0,400}|:[^{}\n]{0,400})\}/y;

/** A role of MyST; what it is about stands between the back-ticks that follow. */
const ROLE = /\{[a-zA-Z][\w:.+-]{0,60}\}(?=`)/y;

/**
 * End of what stands in braces at an offset and is not prose; -1 if there is none: an expression in MDX; attributes,
 * roles and tags of templates elsewhere.
 */
export function bracesEnd(text: string, offset: number, to: number, isMdx: boolean): number {
  if (isMdx) return expressionEnd(text, offset, to);
  PAIR.lastIndex = offset;
  const pair = PAIR.exec(text)?.[0];
  if (pair !== undefined) {
    const closer = PAIRS[pair] ?? '';
    const at = text.slice(offset, Math.min(to, offset + MAX_LENGTH)).indexOf(closer, pair.length);
    if (at >= 0) return offset + at + closer.length;
  }
  const end = Math.max(endOf(ATTRIBUTES, text, offset), endOf(ROLE, text, offset));
  return end <= to ? end : -1;
}

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Whether a MyST role, from its opening to its closing brace, has prose between its back-ticks: always (`{term}`), or
 * before the target in angle brackets (`{ref}`).
 */
export function proseOfRole(role: string): 'all' | 'title' | 'none' {
  if (/^\{(?:abbr|dfn|sub|sup|guilabel|strong|emphasis|del|u|smallcaps)\}$/.test(role)) return 'all';
  if (role === '{term}') return 'all';
  return /^\{(?:ref|doc|numref|any|external[\w:+-]*|std:\w+|download|prf:ref)\}$/.test(role) ? 'title' : 'none';
}
