import * as Char from '../../base/characterCodes';
import { isLineBreak, isSpace, isWordUnit } from './characters';

/**
 * Whether `text[start, end)`, cut at word boundaries, stands in prose as words of its own, not as part of an
 * identifier, option, address, file name or code: `my_vm`, `$host`, `@guest`, `--snapshot`, `guest.cpu`, `host=`,
 * `clone()`, `AZ-900`.
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return isFreeBefore(text, start) && isFreeAfter(text, end) && !isCode(text, start, end);
}

function isFreeBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  switch (before) {
    case Char.UNDERSCORE:
      return !isWordUnit(unitBeforeRun(text, start - 1, Char.UNDERSCORE));
    case Char.DOLLAR:
    case Char.AT_SIGN:
    case Char.BACKSLASH: // a command or a path
      return false;
    case Char.FULL_STOP:
      return !isWordUnit(text.charCodeAt(start - 2)) && text.charCodeAt(start - 2) !== Char.SLASH;
    case Char.COLON: // ::
      return text.charCodeAt(start - 2) !== Char.COLON || !isWordUnit(text.charCodeAt(start - 3));
    case Char.HYPHEN_MINUS: // -option, --option
      return !isOptionDash(text, start - 1);
    default:
      return true;
  }
}

function isFreeAfter(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  switch (text.charCodeAt(end)) {
    case Char.UNDERSCORE:
      return !isWordUnit(unitAfterRun(text, end, Char.UNDERSCORE));
    case Char.AT_SIGN: // user@host
    case Char.FULL_STOP: // guest.memory, libvirt.org
      return !isWordUnit(next);
    case Char.OPEN_PAREN: // clone()
      return next !== Char.CLOSE_PAREN;
    case Char.EQUALS: // host=name
      return !isWordUnit(next) && next !== Char.DOUBLE_QUOTE;
    case Char.COLON: // qemu://, vm::exit; but `term:: text` is prose
      return !text.startsWith('//', end + 1) && (next !== Char.COLON || !isJoined(unitAfterRun(text, end, Char.COLON)));
    default:
      return true;
  }
}

/** Whether it is an acronym to which a hyphen joins a number: an examination, a product, a degree of severity. */
function isCode(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(end) === Char.HYPHEN_MINUS &&
    Char.isDigit(text.charCodeAt(end + 1)) &&
    /^[A-Z]{2,}$/.test(text.slice(start, end))
  );
}

function isOptionDash(text: string, dash: number): boolean {
  const first = text.charCodeAt(dash - 1) === Char.HYPHEN_MINUS ? dash - 1 : dash;
  const before = text.charCodeAt(first - 1);
  const opens =
    first === 0 ||
    isSpace(before) ||
    before === Char.LINE_FEED ||
    before === Char.OPEN_PAREN ||
    before === Char.OPEN_BRACKET;
  return opens && text.charCodeAt(dash + 1) !== Char.SPACE;
}

/** Whether a unit behind `::` belongs to what is before it, not to another sentence, cell or line. */
function isJoined(unit: number): boolean {
  return !(unit !== unit || isSpace(unit) || isLineBreak(unit));
}

function unitBeforeRun(text: string, at: number, unit: number): number {
  while (text.charCodeAt(at) === unit) at--;
  return text.charCodeAt(at);
}

function unitAfterRun(text: string, at: number, unit: number): number {
  while (text.charCodeAt(at) === unit) at++;
  return text.charCodeAt(at);
}
