import { addAddressAt, mayBeInAddress } from './addresses';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/** Plain text: all prose, but for addresses. Lines that look like headings begin sections. */
export function scanPlainText(text: string, _state: ProseState, out: RangeList): ProseState {
  addAddresses(text, 0, text.length, out);
  addPlainSections(text, out);
  return NOTHING_OPEN;
}

/** Adds the addresses in a stretch of text that has no other markup. */
export function addAddresses(text: string, from: number, to: number, out: RangeList): void {
  for (let offset = from; offset < to;) {
    const end = mayBeInAddress(text.charCodeAt(offset)) ? addAddressAt(text, offset, from, to, out) : 0;
    offset = end > offset ? end : offset + 1;
  }
}

/** A line between empty lines, in capitals or numbered; or one with a line of `=` or `-` below it. */
const HEADING =
  /(?<=^|\n[ \t]*\r?\n)(?:[ \t]*(?:\d+(?:\.\d+)*\.? +\S.{0,70}|(?=[^a-z\n]*[A-Z]{2})[^a-z\n]{3,70})(?=\r?\n[ \t]*\r?\n)|[^\n]{1,100}\n(?=[=~-]{3,}[ \t]*\r?\n))/g;

function addPlainSections(text: string, out: RangeList): void {
  for (const match of text.matchAll(HEADING)) out.addSection(match.index);
}
