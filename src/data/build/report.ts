import type { AuthoredKnowledge } from './authored';
import { allCells, namedEntries, partlyReadCitations, unknownsNotLookedFor } from './rules';

function countBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((1000 * part) / whole) / 10} %`;
}

const primaryKinds = new Set(['paper', 'vendor', 'kernel', 'standard']);

/** Ids of events that cite at least one primary source. */
export function eventsOnPrimarySources(knowledge: AuthoredKnowledge): readonly string[] {
  const primary = new Set(knowledge.sources.filter(({ kind }) => primaryKinds.has(kind)).map(({ id }) => id));
  return knowledge.events.filter(({ sources }) => sources.some((id) => primary.has(id))).map(({ id }) => id);
}

/** The state of the data as rows of `what, number`, for the table in the data README. */
export function stateOfData(knowledge: AuthoredKnowledge): readonly (readonly [string, string])[] {
  const cells = [...allCells(knowledge)];
  const cellValues = countBy(cells, ({ cell }) =>
    cell.value === 'unknown' || cell.value === 'not applicable' ? cell.value : 'with a value',
  );
  const entries = namedEntries(knowledge);
  const categories = countBy(knowledge.concepts, ({ category }) => category);
  const lanes = countBy(knowledge.events, ({ lane }) => lane);
  const kinds = countBy(knowledge.sources, ({ kind }) => kind);
  const checked = countBy(knowledge.sources, (source) => source.checked ?? 'not recorded');
  const confidence = countBy(
    [...entries, ...knowledge.events, ...knowledge.disputes],
    (item) => item.confidence ?? 'not stated',
  );
  const relations = entries.flatMap(({ related = [] }) => related);
  const ages = countBy(
    cells.filter(({ cell }) => cell.asOf !== undefined),
    ({ cell }) => (cell.asOf ?? '').slice(0, 4),
  );
  const { all, unplaced } = partlyReadCitations(knowledge);
  const placed = all - [...unplaced.values()].reduce((sum, { length }) => sum + length, 0);
  const unlooked = [...unknownsNotLookedFor(knowledge).values()].reduce((sum, { length }) => sum + length, 0);
  const list = (counts: readonly (readonly [string, number])[]): string =>
    counts.map(([name, count]) => `${name} ${count}`).join(', ');
  return [
    ['concepts', String(knowledge.concepts.length)],
    ['by category', list(categories)],
    ['platforms', String(knowledge.platforms.length)],
    ['entries with a body', String(entries.filter(({ body }) => body !== undefined).length)],
    [
      'names and aliases',
      String(
        entries.reduce((sum, { aliases = [], formerNames = [] }) => sum + 1 + aliases.length + formerNames.length, 0),
      ),
    ],
    ['relations by type', list(countBy(relations, ({ as }) => as))],
    ['relations without a type', percent(relations.filter(({ as }) => as === 'related').length, relations.length)],
    ['events', String(knowledge.events.length)],
    ['by lane', list(lanes)],
    ['events on a primary source', percent(eventsOnPrimarySources(knowledge).length, knowledge.events.length)],
    ['comparisons', `${knowledge.comparisons.length}, with ${cells.length} cells`],
    ['cells', list(cellValues)],
    ['cells by the year of their answer', list([...ages].sort(([a], [b]) => b.localeCompare(a)))],
    ['unknown of living platforms, not known to have been looked for', String(unlooked)],
    ['disputes', String(knowledge.disputes.length)],
    ['sources', String(knowledge.sources.length)],
    ['by kind', list(kinds)],
    ['by how they were checked', list(checked)],
    ['citations of sources read in part', `${all}, where they say so is kept for ${placed}`],
    ['confidence of entries, events and disputes', list(confidence)],
  ];
}

/** The longest summaries, for an author who looks for what to shorten. */
export function longestSummaries(knowledge: AuthoredKnowledge, count: number): readonly string[] {
  return [...namedEntries(knowledge), ...knowledge.events]
    .sort((a, b) => b.summary.length - a.summary.length)
    .slice(0, count)
    .map(({ id, summary }) => `${summary.length} ${id}`);
}

/** For reviewers: the sources read in part that most citations lean on without saying where, with the first of these. */
export function citationsToReview(knowledge: AuthoredKnowledge, count: number): readonly string[] {
  return [...partlyReadCitations(knowledge).unplaced]
    .slice(0, count)
    .map(([source, places]) => `${places.length} ${source}: ${places.slice(0, 4).join(', ')}`);
}

/** For reviewers: the platforms of which most is unknown without a word of when it was looked for, with what that is. */
export function unknownsToReview(knowledge: AuthoredKnowledge, count: number): readonly string[] {
  return [...unknownsNotLookedFor(knowledge)]
    .slice(0, count)
    .map(([id, places]) => `${places.length} ${id}: ${places.join(', ')}`);
}

const tableStart = '<!-- state of the data: written by npm run knowledge -->';
const tableEnd = '<!-- end -->';

/** The data README with its table made anew. @throws when the README has lost the marks around the table */
export function withStateTable(readme: string, rows: readonly (readonly [string, string])[]): string {
  const start = readme.indexOf(tableStart);
  const end = readme.indexOf(tableEnd, start);
  if (start < 0 || end < 0) throw new Error('src/data/README.md has lost the marks around its table of the data');
  const table = ['| what | how many |', '| --- | --- |', ...rows.map(([what, many]) => `| ${what} | ${many} |`)].join(
    '\n',
  );
  return `${readme.slice(0, start)}${tableStart}\n\n${table}\n\n${readme.slice(end)}`;
}
