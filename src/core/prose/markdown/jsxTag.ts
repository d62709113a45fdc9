import { expressionEnd } from './javascript';

/** Longest tag. */
const MAX_LENGTH = 4000;

/** Its name, with dots and colons: `Tabs.Item`, `svg:path`; none in a fragment. */
const NAME = /<\/?(?:[a-zA-Z_$][\w$.:-]*)?/y;

/** What may stand between attributes. */
const SPACE = /[ \t\r\n]+/y;

/** The name of an attribute, also of Vue's: `@click`, `:items`, `#slot`, `v-model.lazy`. */
const ATTRIBUTE = /[@:#a-zA-Z_$][\w$.:@[\]-]*/y;

const VALUE = /[ \t\r\n]*=[ \t\r\n]*(?:"[^"]{0,2000}"|'[^']{0,2000}'|(?=\{)|[^\s"'=<>`{}]+)/y;

/**
 * End of the tag of JSX that begins at an offset, with values in braces and arrow functions in them; -1 if none does.
 */
export function jsxTagEnd(text: string, offset: number, to: number): number {
  const highest = Math.min(to, offset + MAX_LENGTH);
  let at = endOf(NAME, text, offset);
  if (at < 0) return -1;
  const isFragment = /[</]/.test(text[at - 1] ?? '');
  if (isFragment) return text[at] === '>' && at < to ? at + 1 : -1;
  while (at < highest) {
    const next = endOf(SPACE, text, at);
    if (next >= 0) at = next;
    if (text[at] === '>') return at < to ? at + 1 : -1;
    if (text[at] === '/') return text[at + 1] === '>' && at + 1 < to ? at + 2 : -1;
    if (next < 0 && text[at] !== '{' && !/["'}]/.test(text[at - 1] ?? '')) return -1;
    at = text[at] === '{' ? expressionEnd(text, at, highest) : attributeEnd(text, at, highest);
    if (at < 0) return -1;
  }
  return -1;
}

function attributeEnd(text: string, offset: number, to: number): number {
  const name = endOf(ATTRIBUTE, text, offset);
  if (name < 0) return -1;
  const value = endOf(VALUE, text, name);
  if (value < 0) return name;
  return text[value] === '{' ? expressionEnd(text, value, to) : value;
}

function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
