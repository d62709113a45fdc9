import { NOTHING } from '../prose';
import type { MarkedText, Range } from '../matcher';

/** Markup inside a phrase, to be written around what replaces the phrase. */
export interface KeptMarkup {
  readonly before: string;
  readonly after: string;
}

const LINE_FEED = 0x0a;
const NONE: KeptMarkup = { before: '', after: '' };

/** Emphasis, strikethrough and highlighting by signs. A tie of LaTeX is a space, told apart below. */
const SIGNS = /[*_]+|~~|==/y;

/**
 * What of `text[start, end)` has to stay where other words take its place: the `**` of `Citrix** Hypervisor`, which
 * ends what began before. `undefined` where the rest of the text could be read otherwise without it: emphasis inside a
 * word, one that ends and another that begins, a line that is broken on purpose.
 */
export function keptMarkup({ text, syntax }: MarkedText, { start, end }: Range): KeptMarkup | undefined {
  // Most phrases are plain words.
  if (/^[\p{L}\p{N} -]*$/u.test(text.slice(start, end))) return NONE;
  let before = '';
  let after = '';
  for (let offset = start; offset < end;) {
    if (breaksLine(text, offset)) return undefined;
    const length = markupLength({ text, syntax }, offset);
    if (length === undefined) return undefined;
    if (length === 0) {
      offset++;
      continue;
    }
    let to = offset + length;
    for (let more = length; more > 0; to += more) {
      const next = markupLength({ text, syntax }, to);
      if (next === undefined) return undefined;
      more = next;
      if (more === 0) break;
    }
    const markup = text.slice(offset, to);
    if (/\w$/.test(text.slice(offset - 1, offset)) && /^\s/.test(text.slice(to, to + 1))) after += markup;
    else if (/\s$/.test(text.slice(offset - 1, offset)) && /^\w/.test(text.slice(to, to + 1))) before += markup;
    else return undefined;
    offset = to;
  }
  if (before === '' && after === '') return NONE;
  return (before === '' || after === '') && hasRoomAround(text, start, end, before !== '')
    ? { before, after }
    : undefined;
}

/** Units of the markup at an offset that a reader does not see; 0 for none, `undefined` for one that breaks a line. */
function markupLength({ text, syntax }: MarkedText, offset: number): number | undefined {
  const markup = syntax?.at(text, offset);
  if (markup?.code === LINE_FEED) return undefined;
  if (markup?.code === NOTHING) return markup.length;
  SIGNS.lastIndex = offset;
  return SIGNS.exec(text)?.[0].length ?? 0;
}

/** Whether a hard break or an escape begins here, or the title of a callout ends. */
function breaksLine(text: string, offset: number): boolean {
  const unit = text[offset];
  if (unit === '\\') return /^\\(?:\r?\n|[*_~=])/.test(text.slice(offset, offset + 3));
  if (unit !== '\n' && unit !== '\r') return false;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const quoteMarks = /^[ \t>]*/.exec(line)?.[0].replaceAll(/[ \t]/g, '').length ?? 0;
  const next = /^\r?\n([ \t>]*)/.exec(text.slice(offset, offset + 80))?.[1]?.replaceAll(/[ \t]/g, '').length ?? 0;
  // A quote that begins is no continuation of the line above it.
  return / {2}\r?$/.test(line) || /^[\s>]*\[![^\]]+\]/.test(line) || next > quoteMarks;
}

/** Whether emphasis next to what is around the phrase is emphasis still: a letter of another word would undo it. */
function hasRoomAround(text: string, start: number, end: number, isBefore: boolean): boolean {
  return isBefore
    ? /^$|[\s(]$/.test(text.slice(Math.max(0, start - 1), start))
    : /^(?:$|[\s.,;:!?)])/.test(text.slice(end, end + 1));
}
