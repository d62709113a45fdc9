import { lazy } from '../base/lazy';
import type { Cell, Comparison, Concept, Id, KnowledgeData, Platform, Source, TimelineEvent } from '../core/knowledge';
import type { CompiledEntries, CompiledList } from '../core/matcher';
import { decodeKey } from './keyCode';
import { rowsOf, thingsOf, type Columns, type Grid } from './columns';
import { relatedOf, type CompiledRelations } from './relations';
import { doiUrl, elsewhere, shortSourceId, type CompiledKnowledge } from './compiled';

type Texts = Readonly<Record<Id, string>>;

/** Puts a value in the place of the sign for it, read when it is first asked for. */
function fill<T extends object>(row: T, key: keyof T & string, read: () => unknown): void {
  if (row[key] !== elsewhere) return;
  // A property of its own, so that a copy of the entry has it too.
  Object.defineProperty(row, key, { get: read, enumerable: true, configurable: true });
}

/**
 * The domain model of the compiled texts. Each list is parsed when it is first asked for, bodies and cells when the
 * first of them is. The texts are trusted, because the data tests have proved what they were made of.
 */
export function parseKnowledge(compiled: CompiledKnowledge): KnowledgeData {
  const bodies = lazy(() => JSON.parse(compiled.bodies) as Texts);
  const cells = lazy(() => thingsOf<Cell>(JSON.parse(compiled.cells) as Grid));
  const entries = lazy(() => {
    const concepts = rowsOf<Concept>(JSON.parse(compiled.concepts) as Columns);
    const platforms = rowsOf<Platform>(JSON.parse(compiled.platforms) as Columns);
    const matches = rowsOf<NonNullable<Concept['match']>>(JSON.parse(compiled.matches) as Columns);
    for (const [index, row] of concepts.entries()) if (row.match) Object.assign(row, { match: matches[index] });
    const summaries = JSON.parse(compiled.summaries) as readonly string[];
    const rows = [...concepts, ...platforms];
    const related = relatedOf(
      JSON.parse(compiled.relations) as CompiledRelations,
      rows.map(({ id }) => id),
    );
    for (const [index, row] of rows.entries()) {
      Object.assign(row, { summary: summaries[index], related: related[index] });
      fill(row, 'body', () => bodies()[row.id]);
    }
    for (const row of platforms) fill(row, 'cells', () => cells()[row.id]);
    return { concepts, platforms };
  });
  const events = lazy(() => rowsOf<TimelineEvent>(JSON.parse(compiled.events) as Columns));
  const comparisons = lazy(() =>
    (JSON.parse(compiled.comparisons) as readonly (Omit<Comparison, 'cells'> & { cells: Grid })[]).map((row) => ({
      ...row,
      cells: thingsOf<Cell>(row.cells),
    })),
  );
  const disputes = lazy(() => JSON.parse(compiled.disputes) as KnowledgeData['disputes']);
  const keys = lazy(() => JSON.parse(compiled.sourceKeys) as readonly string[]);
  const sources = lazy(() =>
    rowsOf<Source>(JSON.parse(compiled.sources) as Columns).map((row, place) => {
      const source = Object.assign(row, { id: shortSourceId(place), url: row.url ?? doiUrl(row.doi ?? '') });
      // Only who cites needs the key.
      const key = { get: () => decodeKey(keys()[place] ?? '', source), enumerable: true, configurable: true };
      return Object.defineProperty(source, 'key', key);
    }),
  );
  return {
    get concepts() {
      return entries().concepts;
    },
    get platforms() {
      return entries().platforms;
    },
    get events() {
      return events();
    },
    get comparisons() {
      return comparisons();
    },
    get disputes() {
      return disputes();
    },
    get sources() {
      return sources();
    },
  };
}

/**
 * What was found of the entries for the matcher when they were compiled.
 * @param data what `parseKnowledge` has made of the same texts
 */
export function parseMatching(
  compiled: CompiledKnowledge,
  { concepts, platforms }: Pick<KnowledgeData, 'concepts' | 'platforms'>,
): CompiledEntries {
  const { plans, entries } = JSON.parse(compiled.matching) as CompiledList;
  // By the entry itself: what the user adds to makes another one, of which nothing was found.
  const found = new Map([...concepts, ...platforms].map((entry, index) => [entry as object, entries[index]]));
  return { plans, of: (entry) => found.get(entry) };
}
