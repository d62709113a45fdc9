import { csvRow, csvRows } from '../../base/csv';
import { readLine, writeLine } from './line';

/** Milliseconds. */
const dayLength = 86_400_000;

/** A column: its title, the field of a line that it holds, and how the value is written and read. */
interface Column {
  readonly title: string;
  readonly field: string;
  readonly write: (value: unknown) => string;
  readonly read: (text: string) => unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const plain = (title: string, field: string): Column => ({ title, field, write: String, read: (text) => text });
const number = (title: string, field: string): Column => ({ title, field, write: String, read: Number });

const columns: readonly Column[] = [
  plain('id', 'id'),
  plain('kind', 'k'),
  plain('card', 'c'),
  number('rating', 'g'),
  { title: 'right', field: 'r', write: String, read: (text) => text === 'true' },
  {
    title: 'time',
    field: 't',
    write: (value) => new Date(Number(value)).toISOString(),
    read: (text) => Date.parse(text),
  },
  number('minutes east of UTC', 'z'),
  { title: 'study day', field: 'd', write: writeDay, read: readDay },
  number('milliseconds', 'ms'),
  plain('takes back', 'n'),
  { title: 'items', field: 'i', write: (value) => JSON.stringify(value), read: readItems },
  plain('deck', 'x'),
  { title: 'exam day', field: 'on', write: writeDay, read: readDay },
  plain('answer shown', 'h'),
  number('order', 'o'),
];

function writeDay(value: unknown): string {
  return new Date(Number(value) * dayLength).toISOString().replace(/T.*/, '');
}

function readDay(text: string): number {
  return Math.floor(Date.parse(text) / dayLength);
}

/** Ids of items may hold spaces, as those of own terms. */
function readItems(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The actions of lines as CSV, a row for each. What only newer versions understand is left out. */
export function linesToCsv(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => {
    const read = readLine(line);
    if (!('action' in read)) return [];
    const fields = JSON.parse(writeLine(read.action)) as Fields;
    return [csvRow(columns.map(({ field, write }) => (fields[field] === undefined ? '' : write(fields[field]))))];
  });
  return csvRow(columns.map(({ title }) => title)) + rows.join('');
}

/** Whether a text is a table as `linesToCsv` writes it, whatever the order of its columns. */
export function isCsv(text: string): boolean {
  const [head = []] = csvRows(text.slice(0, 1000));
  return head.includes('id') && head.includes('kind');
}

/** The lines of actions in CSV; rows that are none give lines that cannot be read. */
export function csvToLines(text: string): readonly string[] {
  const [head = [], ...rows] = csvRows(text);
  const order = head.map((title) => columns.find((column) => column.title === title));
  return rows.map((row) => {
    const fields: [string, unknown][] = [['v', 1]];
    for (const [index, value] of row.entries()) {
      const column = order[index];
      if (column && value !== '') fields.push([column.field, column.read(value)]);
    }
    const line = JSON.stringify(Object.fromEntries(fields));
    const read = readLine(line);
    return 'action' in read ? writeLine(read.action) : line;
  });
}
