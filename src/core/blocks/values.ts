import { allDiagrams } from '../diagrams';
import { type Knowledge, categoryTitles, lanes, laneTitles, type Id } from '../knowledge';
import { chooseComparison } from './compareBlock';
import type { BlockCursor } from './cursor';
import { parseFields } from './fields';
import { knownFields } from './knownFields';
import { blockKeys, type BlockKey, type BlockValue } from './keys';

/** Something that may be written at a place in a block. */
export interface BlockSuggestion {
  readonly text: string;
  /** What it is, in a word or two. */
  readonly detail: string;
  /** Plain text; `undefined` when the detail says it all. */
  readonly documentation?: string;
  /** Other words by which it is found. */
  readonly names: readonly string[];
  readonly kind: 'key' | 'value';
}

/** All that may be written at a place, in the order in which to offer it. */
export function suggestionsAt(cursor: BlockCursor, knowledge: Knowledge): readonly BlockSuggestion[] {
  if (cursor.part === 'key') {
    const used = new Set(
      parseFields(cursor.lines.join('\n')).value.flatMap(({ key, line }) => (line === cursor.line ? [] : [key])),
    );
    const keys = blockKeys[cursor.language].filter(({ key, also = key }) => !used.has(key) && !used.has(also));
    return keys.map(keySuggestion);
  }
  return cursor.key ? valuesOf(cursor.key, cursor, knowledge) : [];
}

function keySuggestion({ key, description, example }: BlockKey): BlockSuggestion {
  return { text: key, detail: example, documentation: description, names: [], kind: 'key' };
}

function valuesOf({ value, example }: BlockKey, cursor: BlockCursor, knowledge: Knowledge): readonly BlockSuggestion[] {
  const plain = (
    text: string,
    detail: string,
    documentation?: string,
    names: readonly string[] = [],
  ): BlockSuggestion => ({
    text,
    detail,
    ...(documentation !== undefined && { documentation }),
    names: [detail, ...names],
    kind: 'value',
  });
  const entry = (id: Id): readonly BlockSuggestion[] => {
    const found = knowledge.entry(id);
    if (!found) return [];
    const { name, category, summary, aliases } = found;
    return [plain(id, `${name} (${categoryTitles[category]})`, summary, [name, ...aliases])];
  };
  const comparison = (): ReturnType<typeof chooseComparison> => {
    const { get } = knownFields(cursor.lines.join('\n'), cursor.language);
    return chooseComparison(get('comparison'), get('subjects'), knowledge, []);
  };
  const values: Readonly<Record<BlockValue, () => readonly BlockSuggestion[]>> = {
    lanes: () => lanes.map((lane) => plain(lane, laneTitles[lane])),
    concepts: () =>
      knowledge.entries.filter(({ id }) => knowledge.eventsOf(id).length > 0).flatMap(({ id }) => entry(id)),
    comparison: () => knowledge.comparisons.map(({ id, title, summary }) => plain(id, title, summary)),
    subjects: () => {
      const all = knowledge.comparisons.flatMap(({ subjects }) => subjects);
      return [...new Set(comparison()?.subjects ?? all)].flatMap(entry);
    },
    pictures: () => allDiagrams().flatMap(({ id }) => entry(id)),
    rows: () => (comparison()?.dimensions ?? []).map(({ id, title, note }) => plain(id, title, note)),
    number: () => ['5', '10', '20'].map((text) => plain(text, 'events')),
    words: () => [],
    only: () => [plain('only', 'landmarks alone')],
    date: () => [plain(example.split(': ')[1] ?? '', 'a year, month or day')],
  };
  return values[value]();
}
