import * as Char from '../../base/characterCodes';
import type { RangeList } from './rangeList';

/**
 * Addresses that stand in prose without any markup: URLs, e-mail addresses and file paths. All languages have them.
 */

/** Characters that may begin or be inside an address that matters here: `:` of `://`, `/`, `.` and `@`. */
export function mayBeInAddress(unit: number): boolean {
  return unit === Char.COLON || unit === Char.SLASH || unit === Char.FULL_STOP || unit === Char.AT_SIGN;
}

/** Longest stretch looked at on either side of such a character: long enough for any host name or path. */
const MAX_REACH = 100;

/**
 * Looks for an address around one of these characters, and adds it to the ranges.
 * @returns its end, or 0 if there is none
 */
export function addAddressAt(text: string, offset: number, from: number, to: number, out: RangeList): number {
  const unit = text.charCodeAt(offset);
  if (isSpaceOrNone(text.charCodeAt(offset + 1))) return 0;
  const start = addressStart(text, offset, unit, Math.max(from, out.end));
  if (start < 0) return 0;
  const end = addressEnd(text, offset + 1, to);
  out.add(start, end, 'url');
  return end;
}

/** Adds the addresses in a stretch of text that has no other markup. */
export function addAddresses(text: string, from: number, to: number, out: RangeList): void {
  for (let offset = from; offset < to;) {
    const end = mayBeInAddress(text.charCodeAt(offset)) ? addAddressAt(text, offset, from, to, out) : 0;
    offset = end > offset ? end : offset + 1;
  }
}

/** Where the address around an offset begins; -1 if there is none. */
function addressStart(text: string, offset: number, unit: number, from: number): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset + 1);
  switch (unit) {
    case Char.COLON: // scheme://, mailto:
      if (text.startsWith('//', offset + 1) && !isSpaceOrNone(text.charCodeAt(offset + 3))) {
        return schemeStart(text, offset, from);
      }
      return text.slice(Math.max(from, offset - 6), offset).endsWith('mailto') ? offset - 6 : -1;
    case Char.SLASH: // /dev/kvm, ~/vm, ./vm
      if (!isPathCharacter(after)) return -1;
      if (offset === from || isSpaceOrNone(before) || opensPath(before)) return offset;
      if (before !== Char.TILDE && before !== Char.FULL_STOP) return -1;
      return startsToken(text, offset - 1, from) ? offset - 1 : -1;
    case Char.FULL_STOP: // www.example.org, docs/vm.md
      if (!isPathCharacter(before) || !isPathCharacter(after)) return -1;
      return dottedStart(text, offset, from);
    default: // name@example.org
      return isPathCharacter(before) && isPathCharacter(after) ? tokenStart(text, offset, from) : -1;
  }
}

/** `(`, quotes and the back-tick, with which a path may be set off. */
function opensPath(unit: number): boolean {
  return unit === Char.OPEN_PAREN || unit === Char.DOUBLE_QUOTE || unit === Char.APOSTROPHE || unit === Char.BACKTICK;
}

function schemeStart(text: string, colon: number, from: number): number {
  let start = colon;
  while (start > from && colon - start < 32 && /[a-zA-Z0-9+.-]/.test(text[start - 1] ?? '')) start--;
  return start < colon ? start : -1;
}

/**
 * A word with a dot inside is an address if it begins with `www` or has a slash: `2.6`, `e.g.` and `Node.js` are not.
 */
function dottedStart(text: string, dot: number, from: number): number {
  const start = tokenStart(text, dot, from);
  if (text.startsWith('www.', start)) return start;
  for (let offset = start; offset < dot; offset++) if (text.charCodeAt(offset) === Char.SLASH) return start;
  for (let offset = dot; offset < dot + MAX_REACH; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === Char.SLASH && isPathCharacter(text.charCodeAt(offset - 1))) return start;
    if (!isPathCharacter(unit) && unit !== Char.FULL_STOP) return -1;
  }
  return -1;
}

function startsToken(text: string, offset: number, from: number): boolean {
  return offset === from || /[\s("'`<[]/.test(text[offset - 1] ?? ' ');
}

function tokenStart(text: string, offset: number, from: number): number {
  const lowest = Math.max(from, offset - MAX_REACH);
  let start = offset;
  while (start > lowest && isAddressCharacter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** A path character, or one of `/ . + % ~`. */
function isAddressCharacter(unit: number): boolean {
  return (
    isPathCharacter(unit) ||
    unit === Char.SLASH ||
    unit === Char.FULL_STOP ||
    unit === Char.PLUS ||
    unit === Char.PERCENT ||
    unit === Char.TILDE
  );
}

/** The end of an address: before white space, quotes, angle brackets, and punctuation that belongs to the sentence. */
function addressEnd(text: string, offset: number, to: number): number {
  let end = offset;
  let parentheses = 0;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (endsAddress(unit)) break;
    if (unit === Char.OPEN_PAREN) parentheses++;
    else if (unit === Char.CLOSE_PAREN && --parentheses < 0) break;
    end++;
  }
  while (end > offset && /[.,:;!?*_'~]/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Whether a character ends an address wherever it stands: white space, closing quotes, angle brackets and the like. */
function endsAddress(unit: number): boolean {
  switch (unit) {
    case Char.LESS_THAN:
    case Char.GREATER_THAN:
    case Char.DOUBLE_QUOTE:
    case Char.BACKTICK:
    case Char.PIPE:
    case Char.CLOSE_BRACKET:
    case Char.RIGHT_DOUBLE_QUOTE:
    case Char.RIGHT_SINGLE_QUOTE:
      return true;
    default:
      return isSpaceOrNone(unit);
  }
}

function isPathCharacter(unit: number): boolean {
  return (
    Char.isLetter(unit) || Char.isDigit(unit) || unit === Char.UNDERSCORE || unit === Char.HYPHEN_MINUS || unit > 0xbf
  );
}

function isSpaceOrNone(unit: number): boolean {
  return unit <= Char.SPACE || unit === Char.NO_BREAK_SPACE || unit !== unit;
}
