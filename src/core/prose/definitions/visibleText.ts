import type { InlineSyntax } from '../inlineSyntax';
import { NOTHING } from '../inlineSyntax';
import type { ProseMap } from '../proseMap';

/** A text with its language's markup, and what of it is prose. */
export interface ProseText {
  readonly text: string;
  readonly prose: ProseMap;
  readonly syntax: InlineSyntax | undefined;
}

/** A stretch of text as it is read, on one line. */
export interface VisibleText {
  /** Code and formulas are a `¦`. */
  readonly text: string;
  /** Where the unit at an index stands in the document; the end of the stretch beyond the last. */
  offsetOf(index: number): number;
}

const SILENT: ReadonlySet<string> = new Set(['url', 'markup', 'comment', 'alt', 'frontMatter']);
const CODE: ReadonlySet<string> = new Set(['code', 'math']);
const SPACE_REFERENCE = /^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/i;

/** Units that are neither markup nor part of it, but perhaps in a range that is not prose. */
const PLAIN = /[^\s~&*[\]{}`\\_=>]{1,80}/y;

/**
 * What a reader sees of `[from, to)`: no markup, one space for any white space.
 * @param code what is seen of code and formulas: a `¦` for all of it, or its text
 */
export function visibleText(
  document: ProseText,
  from: number,
  to: number,
  code: 'sign' | 'text' = 'sign',
): VisibleText {
  const { text, prose, syntax } = document;
  let seen = '';
  const offsets: number[] = [];
  const add = (characters: string, offset: number, step: 0 | 1): void => {
    if (characters === ' ' && (seen === '' || seen.endsWith(' '))) return;
    seen += characters;
    for (let unit = 0; unit < characters.length; unit++) offsets.push(offset + step * unit);
  };
  const isAllProse = prose.kindOf(from, to) === undefined;
  for (let offset = from; offset < to;) {
    const markup = syntax?.at(text, offset);
    if (markup !== undefined) {
      if (markup.code !== NOTHING) add(spaceOr(String.fromCodePoint(markup.code)), offset, 0);
      offset += markup.length;
      continue;
    }
    const kind = isAllProse ? undefined : prose.kindAt(offset);
    if (kind !== undefined && !(code === 'text' && CODE.has(kind))) {
      if (!SILENT.has(kind) && !seen.endsWith('¦')) add('¦', offset, 0);
      offset++;
      continue;
    }
    const length = isAllProse && syntax === undefined ? plainLength(text, offset, to) : 0;
    if (length > 0) {
      add(text.slice(offset, offset + length), offset, 1);
      offset += length;
      continue;
    }
    const character = text[offset] ?? '';
    const reference = character === '&' ? SPACE_REFERENCE.exec(text.slice(offset, offset + 8))?.[0] : undefined;
    if (reference !== undefined) add(' ', offset, 0);
    else if (!isMark(document, offset)) add(character === '~' ? ' ' : spaceOr(character), offset, 0);
    offset += reference?.length ?? 1;
  }
  return { text: seen, offsetOf: (index) => offsets[index] ?? to };
}

function plainLength(text: string, from: number, to: number): number {
  PLAIN.lastIndex = from;
  const length = PLAIN.exec(text)?.[0].length ?? 0;
  return Math.min(length, to - from);
}

function spaceOr(character: string): string {
  return /\s/.test(character) ? ' ' : character;
}

/** Whether a unit is a sign of emphasis, of a link, or of a quote that goes on in its line. */
function isMark({ text, prose }: ProseText, offset: number): boolean {
  switch (text[offset]) {
    case '*':
    case '{':
    case '}':
    case '`':
    case '\\':
      return true;
    case '[': {
      const close = text.slice(offset + 1, offset + LONGEST_LABEL).search(/\]|\n[ \t>]*\n/);
      return close < 0 || isLink(text, prose, offset + 1 + close);
    }
    case ']':
      return isLink(text, prose, offset) || !text.slice(Math.max(0, offset - LONGEST_LABEL), offset).includes('[');
    case '_':
      return !/\w/.test(text[offset - 1] ?? ' ') || !/\w/.test(text[offset + 1] ?? ' ');
    case '=':
      return text[offset - 1] === '=' || text[offset + 1] === '=';
    case '>':
      return /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, offset - 12), offset));
    default:
      return false;
  }
}

/** Longest text of a link whose brackets are told from others. */
const LONGEST_LABEL = 200;

/** Whether a square bracket closes the text of a link: its target follows, or it is one of two. */
function isLink(text: string, prose: ProseMap, close: number): boolean {
  return prose.kindAt(close) !== undefined || /^\](?:[\](]|\[[^\]\n])/.test(text.slice(close, close + 3));
}
