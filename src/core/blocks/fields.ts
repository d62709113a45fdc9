/** Something in a block that is not understood. The rest of the block still counts. */
export interface BlockProblem {
  /** Line within the block's content, counted from 0. */
  readonly line: number;
  readonly message: string;
}

/** One item of a value, with where it stands in its line. */
export interface FieldItem {
  readonly text: string;
  /** UTF-16 offset in the line. */
  readonly start: number;
}

/** A line `key: value`, or `key: a, b, c`. */
export interface Field {
  readonly key: string;
  /** Line within the block's content, counted from 0. */
  readonly line: number;
  /** The value divided at its commas, without empty items. Never empty. */
  readonly items: readonly FieldItem[];
  /** The value as written, trimmed. */
  readonly value: string;
}

/** What a parser gives: as much as could be understood, and what could not. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly BlockProblem[];
}

/** The key and where the value begins, of a line such as `key: value`. */
const fieldLine = /^(\s*)([A-Za-z][\w-]*)\s*:(.*)$/;

/** The items of a value that is a list. `offset` is where the value begins in its line. */
export function itemsOf(value: string, offset: number): readonly FieldItem[] {
  const items: FieldItem[] = [];
  let start = offset;
  for (const part of value.split(',')) {
    const text = part.trim();
    if (text !== '') items.push({ text, start: start + part.indexOf(text) });
    start += part.length + 1;
  }
  return items;
}

/** A line as key and value; `undefined` when it is not of that form. Offsets are UTF-16 in the line. */
export function splitField(
  line: string,
):
  { readonly key: string; readonly keyStart: number; readonly value: string; readonly valueStart: number } | undefined {
  const [, indent = '', key, value = ''] = fieldLine.exec(line) ?? [];
  if (key === undefined) return undefined;
  return { key: key.toLowerCase(), keyStart: indent.length, value, valueStart: line.length - value.length };
}

/** Reads the lines of a block. Empty lines and lines that begin with `#` say nothing. */
export function parseFields(content: string): Parsed<readonly Field[]> {
  const fields: Field[] = [];
  const problems: BlockProblem[] = [];
  for (const [line, text] of content.split(/\r\n?|\n/).entries()) {
    if (text.trim() === '' || /^\s*#/.test(text)) continue;
    const field = splitField(text);
    if (!field) {
      problems.push({ line, message: `“${text.trim()}” is not of the form “key: value”.` });
      continue;
    }
    const items = itemsOf(field.value, field.valueStart);
    if (items.length === 0) problems.push({ line, message: `“${field.key}” has no value.` });
    else if (fields.some(({ key }) => key === field.key)) {
      problems.push({ line, message: `“${field.key}” is given twice; the first one counts.` });
    } else fields.push({ key: field.key, line, items, value: field.value.trim() });
  }
  return { value: fields, problems };
}
