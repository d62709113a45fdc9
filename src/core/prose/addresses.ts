import type { RangeList } from './rangeList';

/**
 * Addresses that stand in prose without any markup: URLs, e-mail addresses and file paths. All languages have them.
 */

/** Characters that may begin or be inside an address that matters here: `:` of `://`, `/`, `.` and `@`. */
export function mayBeInAddress(unit: number): boolean {
  return unit === 0x3a || unit === 0x2f || unit === 0x2e || unit === 0x40;
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

/** Where the address around an offset begins; -1 if there is none. */
function addressStart(text: string, offset: number, unit: number, from: number): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset + 1);
  switch (unit) {
    case 0x3a: // scheme://, mailto:
      if (after === 0x2f && text.charCodeAt(offset + 2) === 0x2f && !isSpaceOrNone(text.charCodeAt(offset + 3))) {
        return schemeStart(text, offset, from);
      }
      return text.slice(Math.max(from, offset - 6), offset).endsWith('mailto') ? offset - 6 : -1;
    case 0x2f: // /dev/kvm, ~/vm, ./vm
      if (!isPathCharacter(after)) return -1;
      if (offset === from || isSpaceOrNone(before) || opensPath(before)) return offset;
      if (before === 0x7e || before === 0x2e) return startsToken(text, offset - 1, from) ? offset - 1 : -1;
      return -1;
    case 0x2e: // www.example.org, docs/vm.md
      if (!isPathCharacter(before) || !isPathCharacter(after)) return -1;
      return dottedStart(text, offset, from);
    default: // name@example.org
      return isPathCharacter(before) && isPathCharacter(after) ? tokenStart(text, offset, from) : -1;
  }
}

/** `(`, quotes and the back-tick, with which a path may be set off. */
function opensPath(unit: number): boolean {
  return unit === 0x28 || unit === 0x22 || unit === 0x27 || unit === 0x60;
}

function schemeStart(text: string, colon: number, from: number): number {
  let start = colon;
  while (start > from && colon - start < 32 && /[a-zA-Z0-9+.-]/.test(text[start - 1] ?? '')) start--;
  return start < colon ? start : -1;
}

/** A word with a dot inside is an address if it begins with `www` or has a slash: `2.6`, `e.g.` and `Node.js` are not. */
function dottedStart(text: string, dot: number, from: number): number {
  const start = tokenStart(text, dot, from);
  if (text.startsWith('www.', start)) return start;
  for (let offset = start; offset < dot; offset++) if (text.charCodeAt(offset) === 0x2f) return start;
  for (let offset = dot; offset < dot + MAX_REACH; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x2f && isPathCharacter(text.charCodeAt(offset - 1))) return start;
    if (!isPathCharacter(unit) && unit !== 0x2e) return -1;
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
  return isPathCharacter(unit) || unit === 0x2f || unit === 0x2e || unit === 0x2b || unit === 0x25 || unit === 0x7e;
}

/** The end of an address: before white space, quotes, angle brackets, and punctuation that belongs to the sentence. */
function addressEnd(text: string, offset: number, to: number): number {
  let end = offset;
  let parentheses = 0;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (isSpaceOrNone(unit) || unit === 0x3c || unit === 0x3e || unit === 0x22 || unit === 0x60 || unit === 0x7c) break;
    if (unit === 0x28) parentheses++;
    if ((unit === 0x29 && --parentheses < 0) || unit === 0x5d || unit === 0x201d || unit === 0x2019) break;
    end++;
  }
  while (end > offset && /[.,:;!?*_'~]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function isPathCharacter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    unit === 0x2d ||
    unit > 0xbf
  );
}

function isSpaceOrNone(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit !== unit;
}
