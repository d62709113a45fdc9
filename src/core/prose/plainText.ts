import { addAddresses } from './addresses';
import { isGitOutput, scanGitOutput } from './gitOutput';
import type { RangeList } from './rangeList';
import { NOTHING_OPEN, type ProseState } from './scanner';

/**
 * Plain text: all prose, but for addresses, what can only be code, and what Git tells of changes. Lines that look like
 * headings begin sections.
 */
export function scanPlainText(text: string, state: ProseState, out: RangeList): ProseState {
  const scan = (from: number, to: number): void => scanProse(text, from, to, out);
  addPlainSections(text, out);
  if (isGitOutput(text, state)) return scanGitOutput(text, state, out, scan);
  scan(0, text.length);
  return NOTHING_OPEN;
}

function scanProse(text: string, from: number, to: number, out: RangeList): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  let done = from;
  for (const match of part.matchAll(CODE)) {
    addAddresses(text, done, from + match.index, out);
    done = from + match.index + match[0].length;
    out.add(from + match.index, done, 'code');
  }
  addAddresses(text, done, to, out);
}

/** What a line of code goes on with: lines that one with a backslash at its end is continued by. */
const CONTINUED = '[^\\n]*(?:(?<=\\\\)\\r?\\n[^\\n]*)*';
const PROMPT =
  '(?:\\$|\\(qemu\\)|virsh[ ][#>]|>>>|[\\w.-]{1,40}@[\\w.-]{1,40}:\\S{0,80}[$#]|\\[[\\w.-]{1,40}@[\\w.-]{1,40}[ ][^\\]\\n]{1,80}\\][$#]|(?<=[ \\t]{2})#|(?<=\\n[ \\t]*(?:>>>|\\.\\.\\.)[ ][^\\n]{0,200}\\n[ \\t]*)\\.\\.\\.|(?:PS[ ])?[A-Z]:\\\\[^>\\n]{0,80}>)[ \\t]';
/** A program with an option among its first arguments; what ends as a sentence does is none. */
const COMMAND =
  '(?![^\\n]*[.!?,;:][ \\t]*(?:\\r?\\n|$))(?:sudo[ \\t]+)?[a-z~./][\\w./~+-]{0,60}(?:[ \\t]+[^\\s-]\\S{0,100}){0,3}[ \\t]+--?[a-zA-Z]';

/**
 * What can only be code in text without markup, as the source of a regular expression: lines that begin with a prompt, a
 * brace, or an option and have an `=` further on; indented commands with options behind an empty line, a colon or each
 * other; and lists such as `virtio-net-pci,netdev=n1,id=d1` anywhere. Each attempt begins at the start of a line or word
 * and ends in its line or the lines that go on with it.
 */
export const PLAIN_CODE = `(?<=^|\\n)[ \\t]*(?:${PROMPT}|(?:->|<-)?[ \\t]*[{}]|--?[a-zA-Z][\\w-]{0,40}[ \\t=][^\\n]*=)${CONTINUED}|(?<=^|(?:^|:|\\n[ \\t]*)\\r?\\n)[ \\t]{2,}${COMMAND}${CONTINUED}(?:\\r?\\n[ \\t]{2,}${COMMAND}${CONTINUED})*|(?<!\\S)[^\\s,=]{1,60}(?:=[^\\s,]{0,100})?,[^\\s,=]{1,60}=\\S*`;
const CODE = new RegExp(PLAIN_CODE, 'g');

/** A line between empty lines, in capitals or numbered; or one with a line of `=` or `-` below it. */
const HEADING =
  /(?<=^|\n[ \t]*\r?\n)(?:[ \t]*(?:\d+(?:\.\d+)*\.? +\S.{0,70}|(?=[^a-z\n]*[A-Z]{2})[^a-z\n]{3,70})(?=\r?\n[ \t]*\r?\n)|[^\n]{1,100}\n(?=[=~-]{3,}[ \t]*\r?\n))/g;

function addPlainSections(text: string, out: RangeList): void {
  for (const match of text.matchAll(HEADING)) out.addSection(match.index);
}
