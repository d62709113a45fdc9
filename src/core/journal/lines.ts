/** What Git writes around two versions of the same lines. */
const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** A line of a text, without its end, spaces around it or a byte order mark. */
export interface NumberedLine {
  readonly line: string;
  /** Counted from 1. */
  readonly number: number;
  /** Whether the text ends with it, and not with the end of a line: it may have been cut off. */
  readonly isOpen: boolean;
}

/** The lines of a text one after the other, without those that are empty or only mark a conflict of Git. */
export function* eachLine(text: string): Generator<NumberedLine, void, undefined> {
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).trim();
    start = end + 1;
    if (line !== '' && !conflictMarker.test(line)) yield { line, number, isOpen: found === -1 };
  }
}
