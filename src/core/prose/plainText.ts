import { addAddresses } from './addresses';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/** Plain text: all prose, but for addresses and what can only be code. Lines that look like headings begin sections. */
export function scanPlainText(text: string, _state: ProseState, out: RangeList): ProseState {
  let done = 0;
  for (const match of text.matchAll(CODE)) {
    addAddresses(text, done, match.index, out);
    done = match.index + match[0].length;
    out.add(match.index, done, 'code');
  }
  addAddresses(text, done, text.length, out);
  addPlainSections(text, out);
  return NOTHING_OPEN;
}

/**
 * Lines that begin with a prompt, a brace, or an option and have an `=` further on; and lists such as
 * `virtio-net-pci,netdev=n1,id=d1` anywhere. Each attempt begins at the start of a line or word and ends in its line.
 */
const CODE =
  /(?<=^|\n)[ \t]*(?:(?:\$|\(qemu\)|[\w.-]{1,40}@[\w.-]{1,40}:\S{0,80}[$#])[ \t]|(?:->|<-)?[ \t]*[{}]|--?[a-zA-Z][\w-]{0,40}[ \t=][^\n]*=)[^\n]*|(?<!\S)[^\s,=]{1,60}(?:=[^\s,]{0,100})?,[^\s,=]{1,60}=\S*/g;

/** A line between empty lines, in capitals or numbered; or one with a line of `=` or `-` below it. */
const HEADING =
  /(?<=^|\n[ \t]*\r?\n)(?:[ \t]*(?:\d+(?:\.\d+)*\.? +\S.{0,70}|(?=[^a-z\n]*[A-Z]{2})[^a-z\n]{3,70})(?=\r?\n[ \t]*\r?\n)|[^\n]{1,100}\n(?=[=~-]{3,}[ \t]*\r?\n))/g;

function addPlainSections(text: string, out: RangeList): void {
  for (const match of text.matchAll(HEADING)) out.addSection(match.index);
}
