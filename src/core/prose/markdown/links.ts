import * as Char from '../../../base/characterCodes';

/** Parsing of link destinations, titles and labels by CommonMark's rules, with its limits: they keep the work linear. */

const MAX_PARENTHESES = 32;
const MAX_LABEL = 999;

/** Next closing quotes, remembered: however many titles are tried, each stretch is searched once. */
export class TitleCloser {
  #next = new Map<string, number>();

  /** Forgets all, for another block. */
  reset(): void {
    if (this.#next.size > 0) this.#next = new Map();
  }

  /** Offset of the next unescaped `quote` at or after an offset; `to` if there is none. */
  find(text: string, quote: string, offset: number, to: number): number {
    const known = this.#next.get(quote) ?? -1;
    if (known >= offset) return known;
    let at = offset;
    while (at < to && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
    this.#next.set(quote, Math.min(at, to));
    return Math.min(at, to);
  }
}

/**
 * End of the `(destination "title")` that begins at an offset, behind the closing parenthesis; -1 if there is none.
 */
export function inlineTargetEnd(text: string, offset: number, to: number, closer: TitleCloser): number {
  let at = skipSpace(text, offset + 1, to);
  if (text[at] === ')') return at + 1;
  const destination = destinationEnd(text, at, to);
  if (destination < 0) return -1;
  at = skipSpace(text, destination, to);
  if (at > destination) {
    const title = titleEnd(text, at, to, closer);
    if (title >= 0) at = skipSpace(text, title, to);
  }
  return at < to && text[at] === ')' ? at + 1 : -1;
}

/** End of a link destination; -1 if none begins at the offset. */
export function destinationEnd(text: string, offset: number, to: number): number {
  if (text[offset] === '<') {
    for (let at = offset + 1; at < to; at++) {
      const character = text[at];
      if (character === '>') return at + 1;
      if (character === '\n' || character === '<') return -1;
      if (character === '\\') at++;
    }
    return -1;
  }
  let depth = 0;
  let at = offset;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= Char.SPACE || unit === Char.DELETE) break;
    if (unit === Char.BACKSLASH && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at++;
    else if (unit === Char.OPEN_PAREN && ++depth > MAX_PARENTHESES) return -1;
    else if (unit === Char.CLOSE_PAREN && --depth < 0) break;
  }
  return depth > 0 || at === offset ? -1 : Math.min(at, to);
}

/** End of a link title; -1 if none begins at the offset. */
export function titleEnd(text: string, offset: number, to: number, closer: TitleCloser): number {
  const open = text[offset];
  if (open !== '"' && open !== "'" && open !== '(') return -1;
  const end = closer.find(text, open === '(' ? ')' : open, offset + 1, to);
  return end < to ? end + 1 : -1;
}

/** End of the `[label]` that begins at an offset; -1 if there is none. */
export function labelEnd(text: string, offset: number, to: number): number {
  const highest = Math.min(to, offset + MAX_LABEL + 2);
  for (let at = offset + 1; at < highest; at++) {
    const character = text[at];
    if (character === ']') return at + 1;
    if (character === '[') return -1;
    if (character === '\\') at++;
  }
  return -1;
}

/** Skips spaces and line breaks (paragraphs have no empty lines), and the `>` of a quote after a line break. */
function skipSpace(text: string, offset: number, to: number): number {
  let at = offset;
  let isLineStart = false;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (unit === Char.LINE_FEED) isLineStart = true;
    else if (
      unit !== Char.SPACE &&
      unit !== Char.TAB &&
      unit !== Char.CARRIAGE_RETURN &&
      !(isLineStart && unit === Char.GREATER_THAN)
    ) {
      break;
    }
    at++;
  }
  return at;
}

/**
 * End of the link reference definition (`[label]: destination "title"`) that begins at an offset, with its line break;
 * -1 if there is none.
 */
export function definitionEnd(text: string, offset: number, to: number, closer: TitleCloser): number {
  const label = labelEnd(text, offset, to);
  if (label < 0 || text[label] !== ':' || /^\s*$/.test(text.slice(offset + 1, label - 1))) return -1;
  const start = skipSpace(text, label + 1, to);
  const destination = destinationEnd(text, start, to);
  if (destination < 0) return -1;
  const title = skipSpace(text, destination, to);
  if (title > destination) {
    const end = lineEndAfter(text, titleEnd(text, title, to, closer), to);
    if (end >= 0) return end;
  }
  return lineEndAfter(text, destination, to);
}

/** Start of the next line if nothing but spaces stands before it; -1 otherwise. */
function lineEndAfter(text: string, offset: number, to: number): number {
  if (offset < 0) return -1;
  let at = offset;
  while (at < to && /[ \t\r]/.test(text[at] ?? '')) at++;
  if (at >= to) return to;
  return text[at] === '\n' ? at + 1 : -1;
}
