import { itemsOf, splitField, splitListItem, type FieldItem } from './fields';
import { blockKeys, isBlockLanguage, type BlockKey, type BlockLanguage } from './keys';

/** A place in one of our blocks. Columns are UTF-16 offsets in the line. */
export interface BlockCursor {
  readonly language: BlockLanguage;
  /** The lines of the block's content, and which of them the place is in. */
  readonly lines: readonly string[];
  readonly line: number;
  /** `key`: in the key, or where one could begin; `value`: behind the colon. */
  readonly part: 'key' | 'value';
  /** The key of the line, if it is a known one. */
  readonly key: BlockKey | undefined;
  /** The item that the place touches; `undefined` where one could begin. */
  readonly item: FieldItem | undefined;
}

/** Blocks longer than this are not ours: they have a line for each of a few keys. */
const longestBlock = 200;

const openingFence = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*(`{3,}|~{3,})[ \t]*([^\s`{]*)/;

/**
 * Finds the block around a place, by looking back for the fence that opens it.
 * @param lineAt a line of the document by number; `undefined` beyond its ends
 * @returns `undefined` when the place is not in the content of one of our blocks
 */
export function blockAt(
  lineAt: (line: number) => string | undefined,
  line: number,
  column: number,
): BlockCursor | undefined {
  const current = lineAt(line);
  if (current === undefined || openingFence.test(current)) return undefined;
  const opening = findOpening(lineAt, line);
  if (!opening) return undefined;
  const lines = linesOf(lineAt, opening.line + 1, opening.fence);
  return {
    language: opening.language,
    lines,
    line: line - opening.line - 1,
    ...partAt(opening.language, current, column, () => keyAbove(lineAt, line, opening.line)),
  };
}

function findOpening(
  lineAt: (line: number) => string | undefined,
  below: number,
): { readonly line: number; readonly language: BlockLanguage; readonly fence: string } | undefined {
  for (let line = below - 1; line >= 0 && below - line < longestBlock; line--) {
    const [, fence, language = ''] = openingFence.exec(lineAt(line) ?? '') ?? [];
    if (fence === undefined) continue;
    // A fence without one of our languages either opens another block or closes one: this place is not in ours.
    return isBlockLanguage(language) ? { line, language, fence } : undefined;
  }
  return undefined;
}

function linesOf(lineAt: (line: number) => string | undefined, from: number, fence: string): readonly string[] {
  const lines: string[] = [];
  for (let line = from; lines.length < longestBlock; line++) {
    const text = lineAt(line);
    const isEnd =
      text
        ?.trim()
        .replace(/^[>\s]*/, '')
        .startsWith(fence) ?? true;
    if (text === undefined || isEnd) break;
    lines.push(text.replace(/^[ \t]*(?:>[ \t]?)+/, ''));
  }
  return lines;
}

/** The key that a list by dashes belongs to. */
function keyAbove(lineAt: (line: number) => string | undefined, line: number, opening: number): string | undefined {
  for (let above = line - 1; above > opening; above--) {
    const text = (lineAt(above) ?? '').replace(/^[ \t]*(?:>[ \t]?)+/, '');
    const field = splitField(text);
    if (field) return field.key;
    if (text.trim() !== '' && !splitListItem(text)) return undefined;
  }
  return undefined;
}

function partAt(
  language: BlockLanguage,
  line: string,
  column: number,
  above: () => string | undefined,
): Pick<BlockCursor, 'part' | 'key' | 'item'> {
  const quoted = /^[ \t]*(?:>[ \t]?)+/.exec(line)?.[0].length ?? 0;
  const text = ' '.repeat(quoted) + line.slice(quoted);
  const field = splitField(text);
  const listed = field ? undefined : splitListItem(text);
  const parent = listed && above();
  if (listed && parent !== undefined && column >= listed.valueStart) {
    const key = blockKeys[language].find((each) => each.key === parent || each.also === parent);
    return { part: 'value', key, item: itemAt(itemsOf(listed.value, listed.valueStart), column) };
  }
  const key = field && blockKeys[language].find((each) => each.key === field.key || each.also === field.key);
  if (!field || column < field.valueStart) {
    const word = /[A-Za-z][\w-]*/.exec(text);
    const touched = word !== null && word.index <= column && column <= word.index + word[0].length;
    return { part: 'key', key, item: touched ? { text: word[0], start: word.index } : undefined };
  }
  return { part: 'value', key, item: itemAt(itemsOf(field.value, field.valueStart), column) };
}

function itemAt(items: readonly FieldItem[], column: number): FieldItem | undefined {
  return items.find(({ text, start }) => start <= column && column <= start + text.length);
}
