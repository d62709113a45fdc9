import * as Char from '../../base/characterCodes';

/** One line of a text. Offsets are UTF-16. */
export interface Line {
  readonly start: number;
  /** Behind the line break. */
  readonly end: number;
  /** The line without its line break. */
  readonly content: string;
  /** Columns of white space at its beginning; `Infinity` for an empty line. */
  readonly indent: number;
}

/** The lines of a text, one at a time. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    const contentEnd = lineBreak < 0 ? end : lineBreak;
    const hasReturn = contentEnd > start && text.charCodeAt(contentEnd - 1) === Char.CARRIAGE_RETURN;
    const content = text.slice(start, hasReturn ? contentEnd - 1 : contentEnd);
    yield { start, end, content, indent: indentOf(content) };
    start = end;
  }
}

function indentOf(content: string): number {
  let columns = 0;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    if (unit === Char.SPACE) columns++;
    else if (unit === Char.TAB) columns += 8 - (columns % 8);
    else return columns;
  }
  return Infinity;
}
