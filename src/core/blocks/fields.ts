/** Something in a block that is not understood. The rest of the block still counts. */
export interface BlockProblem {
  /** Line within the block's content, counted from 0. */
  readonly line: number;
  /** What of the line it is about, as UTF-16 offsets in it; `undefined`: the whole line. */
  readonly start?: number;
  readonly end?: number;
  readonly message: string;
  /** What was probably meant there. */
  readonly replacement?: string;
  /**
   * What the line would have left out is not known: to draw the block without it would show what was not asked for.
   */
  readonly isUnread?: true;
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
  /** UTF-16 offset of the key in the line. */
  readonly keyStart: number;
  /** Line within the block's content, counted from 0. */
  readonly line: number;
  /** The value divided at its commas or dashes, without empty items, quotes and brackets. Never empty. */
  readonly items: readonly FieldItem[];
  /** The items as one text. */
  readonly value: string;
}

/** What a parser gives: as much as could be understood, and what could not. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly BlockProblem[];
}

/** The key and where the value begins, of a line such as `key: value`. The key may be quoted, as YAML allows. */
const fieldLine = /^(\s*)(["']?)([A-Za-z][\w-]*)\2\s*[:：](.*)$/;
const listItem = /^(\s*-(?:\s+|$))(.*)$/;
/** A remark at the end of a line: as in YAML, a number sign behind white space. */
const remark = /(?:^|\s)#.*$/;
/** What may stand around a list or a text in YAML. */
const wrapping = /[\s[\]"'“”]/;

/** The items of a value that is a list. `offset` is where the value begins in its line. */
export function itemsOf(value: string, offset: number): readonly FieldItem[] {
  const items: FieldItem[] = [];
  let start = offset;
  for (const part of value.replace(remark, '').split(/[,，、]/)) {
    let from = 0;
    let to = part.length;
    while (from < to && wrapping.test(part[from] ?? '')) from++;
    while (to > from && wrapping.test(part[to - 1] ?? '')) to--;
    if (from < to) items.push({ text: part.slice(from, to), start: start + from });
    start += part.length + 1;
  }
  return items;
}

/** A line as key and value. Offsets are UTF-16 in the line. */
interface SplitField {
  readonly key: string;
  readonly keyStart: number;
  readonly value: string;
  readonly valueStart: number;
}

/** A line as key and value; `undefined` when it is not of that form. */
export function splitField(line: string): SplitField | undefined {
  const [, indent = '', quote = '', key, value = ''] = fieldLine.exec(line) ?? [];
  if (key === undefined) return undefined;
  return {
    key: key.toLowerCase(),
    keyStart: indent.length + quote.length,
    value,
    valueStart: line.length - value.length,
  };
}

/** An item of a list by dashes, with where it begins in its line; `undefined` when the line is none. */
export function splitListItem(line: string): { readonly value: string; readonly valueStart: number } | undefined {
  const [, mark, value = ''] = listItem.exec(line) ?? [];
  return mark === undefined ? undefined : { value, valueStart: mark.length };
}

/** A key with the lines of its value. */
interface Draft {
  readonly key: string;
  readonly keyStart: number;
  readonly line: number;
  readonly items: FieldItem[];
  /** A list in brackets goes on until it is closed. */
  isOpen: boolean;
}

/**
 * Reads the lines of a block. A value may be a list in any of the ways of YAML: by commas, in brackets, by dashes below
 * its key. Empty lines, lines that begin with `#` and those of dashes alone say nothing.
 */
export function parseFields(content: string): Parsed<readonly Field[]> {
  const drafts: Draft[] = [];
  const problems: BlockProblem[] = [];
  for (const [line, text] of content.split(/\r\n?|\n/).entries()) {
    if (text.trim() === '' || /^\s*#/.test(text) || /^-{3}\s*$/.test(text)) continue;
    const field = splitField(text);
    const last = drafts.at(-1);
    const more = last?.isOpen ? { value: text, valueStart: 0 } : last && splitListItem(text);
    if (last && more && (last.isOpen || !field)) {
      last.items.push(...itemsOf(more.value, more.valueStart));
      last.isOpen = last.isOpen && !text.includes(']');
    } else if (field) {
      const isOpen = /^\s*\[/.test(field.value) && !field.value.includes(']');
      drafts.push({
        key: field.key,
        keyStart: field.keyStart,
        line,
        items: [...itemsOf(field.value, field.valueStart)],
        isOpen,
      });
    } else problems.push({ line, message: `“${text.trim()}” is not of the form “key: value”.`, isUnread: true });
  }
  const fields: Field[] = [];
  for (const { key, keyStart, line, items } of drafts) {
    const place = { line, start: keyStart, end: keyStart + key.length };
    if (items.length === 0) problems.push({ ...place, message: `“${key}” has no value.` });
    else if (fields.some((field) => field.key === key)) {
      problems.push({ ...place, message: `“${key}” is given twice; the first one counts.` });
    } else fields.push({ key, keyStart, line, items, value: items.map(({ text }) => text).join(', ') });
  }
  return { value: fields, problems };
}
