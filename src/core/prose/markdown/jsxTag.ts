import { expressionEnd, openAfter } from './javascript';

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

/** Where a tag that goes on over lines ends, or what is open in it where a line does. */
export interface TagGoesOn {
  /** Behind its `>`; `undefined` if it goes on. */
  readonly end: number | undefined;
  /** The quote of the attribute that is open, or what is open of JavaScript (see `openAfter`); empty between attributes. */
  readonly open: string;
}

/** Goes on with a tag in one line, `[from, to)`. @param open as the line before left it */
export function tagGoesOn(text: string, from: number, to: number, open: string): TagGoesOn {
  let still = open;
  for (let at = from; at < to;) {
    if (still === '"' || still === "'") {
      const quote = text.indexOf(still, at);
      if (quote < 0 || quote >= to) return { end: undefined, open: still };
      still = '';
      at = quote + 1;
    } else if (still !== '') {
      let end = to;
      still = openAfter(text, at, to, still, (offset, stack) => {
        if (stack === '') end = offset;
        return stack === '';
      });
      at = end;
    } else {
      const character = text[at] ?? '';
      at++;
      if (character === '>') return { end: at, open: '' };
      if (character === '{' || ((character === '"' || character === "'") && text[at - 2] === '=')) still = character;
    }
  }
  return { end: undefined, open: still };
}

/** What a line may go on with behind the name of an element whose tag it does not end. */
const FIRST_ATTRIBUTE = /^(?:\s*$|\s+(?:\{\.\.\.|[@:#a-zA-Z_$][\w$.:@-]*\s*(?:=|$|\s)))/;

/** Whether a line begins the tag of a component that goes on in the next one. @param isMdx elements of HTML are, too */
export function opensElement(content: string, isMdx: boolean): boolean {
  const name = (isMdx ? /^<[a-zA-Z][\w.:-]*/ : /^<[A-Z][\w.:-]*/).exec(content)?.[0];
  if (name === undefined || !FIRST_ATTRIBUTE.test(content.slice(name.length))) return false;
  return tagGoesOn(content, name.length, content.length, '').end === undefined;
}
