import { isSpace, isWordUnit } from './characters';

/**
 * Whether `text[start, end)`, cut at word boundaries, stands in prose as words of its own, not as part of an
 * identifier, option, address or file name: `my_vm`, `$host`, `@guest`, `--snapshot`, `guest.cpu`, `host=`, `clone()`.
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return isFreeBefore(text, start) && isFreeAfter(text, end);
}

function isFreeBefore(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  switch (before) {
    case 0x5f: // _
      return !isWordUnit(unitBeforeRun(text, start - 1, 0x5f));
    case 0x24: // $
    case 0x40: // @
    case 0x5c: // backslash: a command or a path
      return false;
    case 0x2e: // .
      return !isWordUnit(text.charCodeAt(start - 2)) && text.charCodeAt(start - 2) !== 0x2f;
    case 0x3a: // ::
      return text.charCodeAt(start - 2) !== 0x3a || !isWordUnit(text.charCodeAt(start - 3));
    case 0x2d: // -option, --option
      return !isOptionDash(text, start - 1);
    default:
      return true;
  }
}

function isFreeAfter(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  switch (text.charCodeAt(end)) {
    case 0x5f: // _
      return !isWordUnit(unitAfterRun(text, end, 0x5f));
    case 0x40: // user@host
    case 0x2e: // guest.memory, libvirt.org
      return !isWordUnit(next);
    case 0x28: // clone()
      return next !== 0x29;
    case 0x3d: // host=name
      return !isWordUnit(next) && next !== 0x22;
    case 0x3a: // qemu://, vm::exit
      return next !== 0x3a && !text.startsWith('//', end + 1);
    default:
      return true;
  }
}

function isOptionDash(text: string, dash: number): boolean {
  const first = text.charCodeAt(dash - 1) === 0x2d ? dash - 1 : dash;
  const before = text.charCodeAt(first - 1);
  const opens = first === 0 || isSpace(before) || before === 0x0a || before === 0x28 || before === 0x5b;
  return opens && text.charCodeAt(dash + 1) !== 0x20;
}

function unitBeforeRun(text: string, at: number, unit: number): number {
  while (text.charCodeAt(at) === unit) at--;
  return text.charCodeAt(at);
}

function unitAfterRun(text: string, at: number, unit: number): number {
  while (text.charCodeAt(at) === unit) at++;
  return text.charCodeAt(at);
}
