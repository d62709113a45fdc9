import type { Token } from 'markdown-it';
import type { Range } from './visibleText';

/** Type of the tokens that hold our own markup; its renderer rule gives their content as it is. */
export const markupType = 'virtualization_notes_markup';

/** Markup around a term: the first piece of it, or the only one, and further pieces where emphasis cuts it apart. */
export interface Wrapping {
  readonly open: string;
  readonly close: string;
}

/** A range of visible text to be wrapped. */
export interface Wrapped<T> extends Range {
  readonly value: T;
}

/** Part of a range that lies in one text token. */
interface Piece {
  readonly child: number;
  readonly from: number;
  readonly to: number;
}

/** HTML elements in whose text nothing is marked: links and other controls, and what is not prose. */
const closedElements = 'a|abbr|button|code|dfn|kbd|math|option|pre|samp|script|select|style|svg|textarea|title|var';
const closedElementStart = new RegExp(`^<(?:${closedElements})(?=[\\s>])(?!.*/>$)`, 'is');
const closedElementEnd = new RegExp(`^</(?:${closedElements})\\s*>`, 'i');

/** For each child, whether it is in a link or in an HTML element of that kind. */
function closedChildren(children: readonly Token[]): readonly boolean[] {
  let depth = 0;
  return children.map(({ type, content }) => {
    if (type === 'link_open' || (type === 'html_inline' && closedElementStart.test(content))) depth++;
    else if (type === 'link_close' || (type === 'html_inline' && closedElementEnd.test(content))) {
      depth = Math.max(0, depth - 1);
    }
    return depth > 0;
  });
}

/** The parts of a range in each text token that it touches; empty when one of them may not be marked. */
function piecesOf(children: readonly Token[], closed: readonly boolean[], { start, end }: Range): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const [child, { type, content }] of children.entries()) {
    if (type !== 'text') continue;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, content.length);
    if (from < to) {
      if (closed[child]) return [];
      pieces.push({ child, from, to });
    }
    offset += content.length;
    if (offset >= end) break;
  }
  return pieces;
}

/** Whether what stands between the first and the last piece opens all that it closes. */
function isBalanced(children: readonly Token[], pieces: readonly Piece[]): boolean {
  let depth = 0;
  for (const { type, nesting } of children.slice(pieces[0]?.child, pieces.at(-1)?.child)) {
    depth += nesting;
    if (depth < 0 || type === 'html_inline') return false;
  }
  return depth === 0;
}

/**
 * The ranges of visible text that may be marked: those outside links and outside HTML elements that take no marks.
 * @param ranges ascending, not overlapping
 */
export function markable<T extends Range>(children: readonly Token[], ranges: readonly T[]): readonly T[] {
  const closed = closedChildren(children);
  return ranges.filter((range) => piecesOf(children, closed, range).length > 0);
}

/**
 * Children with markup around ranges of their visible text. The given tokens stay as they are.
 * @param wrapping the markup of a range's only or first piece, and of further ones
 */
export function wrapRanges<T>(
  children: readonly Token[],
  ranges: readonly Wrapped<T>[],
  wrapping: (value: T, isFirst: boolean) => Wrapping,
): Token[] {
  const closed = closedChildren(children);
  const insertions = new Map<number, { readonly at: number; readonly markup: string }[]>();
  const insert = (child: number, at: number, markup: string): void => {
    const known = insertions.get(child);
    if (known) known.push({ at, markup });
    else insertions.set(child, [{ at, markup }]);
  };
  for (const range of ranges) {
    const pieces = piecesOf(children, closed, range);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last) continue;
    const parts = isBalanced(children, pieces)
      ? [{ first, last }]
      : pieces.map((piece) => ({ first: piece, last: piece }));
    for (const [index, part] of parts.entries()) {
      const { open, close } = wrapping(range.value, index === 0);
      insert(part.first.child, part.first.from, open);
      insert(part.last.child, part.last.to, close);
    }
  }
  return children.flatMap((child, index) => splitText(child, insertions.get(index) ?? []));
}

function splitText(token: Token, insertions: readonly { readonly at: number; readonly markup: string }[]): Token[] {
  if (insertions.length === 0) return [token];
  const parts: Token[] = [];
  let done = 0;
  for (const { at, markup } of insertions) {
    if (at > done) parts.push(copyOf(token, { content: token.content.slice(done, at) }));
    parts.push(copyOf(token, { type: markupType, content: markup }));
    done = at;
  }
  if (done < token.content.length) parts.push(copyOf(token, { content: token.content.slice(done) }));
  return parts;
}

/** A token like another one, of the same class: which markdown-it made it is not ours to know. */
export function copyOf(token: Token, over: Partial<Token>): Token {
  const copy: Token = Object.create(Object.getPrototypeOf(token));
  return Object.assign(copy, token, over);
}
