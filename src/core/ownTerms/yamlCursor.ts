import { termFields, topFields } from './readGlossary';

/** What may be written at a place of a YAML glossary. Characters are UTF-16 units of the line. */
export type YamlCursor =
  /** The name of a field; `fields` are those that are not there yet. */
  | { readonly kind: 'field'; readonly fields: readonly string[]; readonly start: number }
  /** The name of an entry. */
  | { readonly kind: 'entry'; readonly start: number };

/** The lines of a document by number from 0; `undefined` beyond its end. */
export type LineAt = (line: number) => string | undefined;

/** The column where the content of a line begins: after its indentation and the dashes of its list items. */
function contentColumn(line: string): number {
  return /^\s*(?:-\s+)*/.exec(line)?.[0].length ?? 0;
}

function keyOf(line: string): string | undefined {
  return /^\s*(?:-\s+)*["']?([\w$-]+)["']?\s*:(?:\s|$)/.exec(line)?.[1];
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

/** The nearest earlier line that names a field and whose content begins further left. */
function parentOf(
  lineAt: LineAt,
  line: number,
  column: number,
): { readonly key: string; readonly line: number } | undefined {
  let before = column;
  for (let at = line - 1; at >= 0; at--) {
    const text = lineAt(at) ?? '';
    if (isBlank(text)) continue;
    const own = contentColumn(text);
    const key = keyOf(text);
    const dash = /^\s*-/.test(text) ? text.indexOf('-') : own;
    if (own < before && key !== undefined) return { key, line: at };
    // A list may stand as far left as the field it belongs to.
    const isListHere = /^\s*-/.test(lineAt(line) ?? '');
    if (own === before && key !== undefined && isListHere && dash === own) return { key, line: at };
    before = Math.min(before, Math.max(own, dash + 1));
  }
  return undefined;
}

/** The fields of the map around a line, by its column. */
function siblings(lineAt: LineAt, line: number, column: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const look = (from: number, step: 1 | -1): void => {
    for (let at = from; ; at += step) {
      const text = lineAt(at);
      if (text === undefined) return;
      if (isBlank(text)) continue;
      const own = contentColumn(text);
      if (own < column || (step === 1 && own === column && /^\s*-/.test(text))) return;
      const key = keyOf(text);
      if (own === column && key !== undefined) keys.add(key);
      if (step === -1 && own === column && /^\s*-/.test(text)) return;
    }
  };
  if (!/^\s*-/.test(lineAt(line) ?? '')) look(line - 1, -1);
  look(line + 1, 1);
  return keys;
}

const entryLists = new Set(['related', 'hide']);

function fieldsFor(parent: string | undefined): readonly string[] {
  if (parent === undefined) return topFields;
  if (parent === 'terms') return termFields;
  return parent === 'sources' ? ['title', 'url'] : [];
}

/** What may be written at a place; `undefined` where anything may. */
export function yamlCursorAt(lineAt: LineAt, line: number, character: number): YamlCursor | undefined {
  const before = (lineAt(line) ?? '').slice(0, character);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const inline = /^\s*(?:-\s+)*([\w-]+)\s*:\s*\[(?:[^\]]*,)?\s*["']?([^,\]"']*)$/.exec(before);
  if (inline) {
    const [, key = '', text = ''] = inline;
    return entryLists.has(key) ? { kind: 'entry', start: character - text.length } : undefined;
  }
  const item = /^(\s*(?:-\s+)*)(?:["']?)([^:"']*)$/.exec(before);
  if (!item) return undefined;
  const start = character - (item[2]?.length ?? 0);
  const column = item[1]?.length ?? 0;
  const dash = before.indexOf('-');
  const isItem = /^\s*-\s/.test(before);
  const parent = parentOf(lineAt, line, isItem ? dash + 1 : column);
  if (isItem && parent && entryLists.has(parent.key)) return { kind: 'entry', start };
  const fields = fieldsFor(column === 0 ? undefined : parent?.key);
  const used = siblings(lineAt, line, column);
  const free = fields.filter((field) => !used.has(field));
  return free.length > 0 ? { kind: 'field', fields: free, start: column } : undefined;
}
