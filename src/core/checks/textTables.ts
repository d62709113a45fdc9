/** A cell of a table in a text: its words, trimmed, and where it stands between its bars. */
export interface TableCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table drawn with bars, as in Markdown and Org. */
export interface TextTable {
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The line below the head of a table: `|---|:--:|`, `--|--`, `|---+---|`. */
const ruler = /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*(?:[|+][ \t]*:?-{1,}:?[ \t]*)*\|?[ \t]*\r?$/;

/** The tables of a text that have a head, in the order of the text. */
export function tablesIn(text: string): readonly TextTable[] {
  if (!text.includes('|')) return [];
  const tables: TextTable[] = [];
  let lines: { readonly line: string; readonly start: number }[] = [];
  const finish = (): void => {
    const [head, second, ...rows] = lines;
    if (head && second && ruler.test(second.line)) {
      tables.push({ head: cellsOf(head.line, head.start), rows: rows.map(({ line, start }) => cellsOf(line, start)) });
    }
    lines = [];
  };
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (line.includes('|')) lines.push({ line, start });
    else finish();
    if (end < 0) break;
    start = end + 1;
  }
  finish();
  return tables;
}

function cellsOf(line: string, lineStart: number): readonly TableCell[] {
  const cells: TableCell[] = [];
  let start = /^[ \t>]*\|?/.exec(line)?.[0].length ?? 0;
  for (let at = start; at <= line.length; at++) {
    const isEnd = at === line.length;
    if (!isEnd && (line[at] !== '|' || line[at - 1] === '\\')) continue;
    const text = line.slice(start, at).trim();
    if (!isEnd || text !== '') cells.push({ text, start: lineStart + start, end: lineStart + at });
    start = at + 1;
  }
  return cells;
}
