/** A directive up to its argument; captures that without the white space behind, and its name. */
export const DIRECTIVE = /^(\s*\.\.\s+(?:\|[^|]+\|\s+)?([\w+:.-]+?)::(?=\s|$))\s*/;
/** Where a link leads: `.. _name: address`, `__ address`. */
export const TARGET = /^\s*(?:\.\.\s+_[^:]*(?:\\:[^:]*)*:|__\s)/;
/** A footnote or citation, up to its text. */
export const NOTE = /^\s*\.\.\s+\[[^\]]+\]\s/;
/** Whatever begins with two dots, and targets without a name. */
export const EXPLICIT = /^\s*(?:\.\.(?:\s|$)|__\s)/;
/** The name of a field. */
export const FIELD = /^\s*:[\w](?:[^:`]|\\:)*:(?=\s|$)/;
/** An option of a directive that is shown. */
export const SHOWN_OPTION = /^\s*:(?:header|subtitle|caption|title|attribution):\s/;
export const LIST_ITEM = /^\s*(?:[*+•‣⁃-]|\(?(?:\d+|#|[a-zA-Z]|[ivxlcmIVXLCM]{1,8})[.)])\s+/;
/** Length of the markers of the list items that a line begins, one in another, with the space behind them. */
export function listMarkersLength(content: string): number {
  let length = 0;
  for (let item = LIST_ITEM.exec(content); item !== null; item = LIST_ITEM.exec(content.slice(length))) {
    length += item[0].length;
  }
  return length;
}

/** Options of a program and their description, which begins after two spaces: `-a, --all=FILE  text`. */
export const OPTION = /^\s*(?:(?:-\w|--[\w-]+|\/[A-Z])(?:[ =]?<[^<>]+>|[ =][\w-]+)?(?:, |$| {2,})){1,5}(?=\S|$)/;
/** A line of one punctuation character. */
export const UNDERLINE = /^([-=~^"'`#*+.:_<>!$%&(),/;?@[\\\]{|}])\1{2,}\s*$/;
/** A line of a session of Python's. */
export const SESSION = /^\s*>>>(?:\s|$)/;
/** The character that each line of a quoted literal block begins with. */
export const QUOTING = /^[!-/:-@[-`{-~]/;
/** The border of a row of a table that is drawn with characters. */
export const GRID_BORDER = /^\s*\+(?:[-=]+\+)+\s*$/;
/** The border of a table whose columns are marked with `=` alone. */
export const COLUMN_BORDER = /^\s*=+(?:[ ]+=+)+\s*$/;
