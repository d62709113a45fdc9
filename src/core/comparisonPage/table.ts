import { foldForSearch } from '../../base/folding';
import { isoDatesInWords } from '../../base/isoDates';
import { MISSES, TextQuery } from '../../base/textQuery';
import { type Id } from '../knowledge';
import { cellOf, type CellModel, type ComparisonModel, type DimensionModel, type SubjectModel } from './pageModel';
import { sortSubjects } from './sort';
import { chosenDimensions, chosenSubjects, layoutOf, type ComparisonView, type Layout } from './view';

/** What of a comparison is shown, in order. */
export interface ComparisonTable {
  readonly layout: Layout;
  readonly subjects: readonly SubjectModel[];
  readonly dimensions: readonly DimensionModel[];
  /** How many rows are shown. */
  readonly rows: number;
}

/** Folding is the costly part of a filter, and cells never change. */
const foldedCells = new WeakMap<CellModel, string>();

/** All that a cell says, as it is compared. */
function foldedCell(cell: CellModel): string {
  const known = foldedCells.get(cell);
  if (known !== undefined) return known;
  const folded = foldForSearch(`${cell.value} ${isoDatesInWords(cell.value)} ${cell.note ?? ''}`);
  foldedCells.set(cell, folded);
  return folded;
}

function differs(model: ComparisonModel, dimension: DimensionModel, subjects: readonly SubjectModel[]): boolean {
  const values = new Set(subjects.map(({ id }) => cellOf(model, id, dimension.id).value.toLowerCase()));
  return values.size > 1;
}

/** Applies a view to a comparison: chosen subjects, their order, rows that differ, rows that hold the words. */
export function comparisonTable(model: ComparisonModel, view: ComparisonView): ComparisonTable {
  const layout = layoutOf(view, model);
  const byId = new Map(model.subjects.map((subject) => [subject.id, subject]));
  const chosen = chosenSubjects(view, model);
  const order = view.sort ? sortSubjects(chosen, view.sort, model) : chosen;
  const subjects = order.flatMap((id) => byId.get(id) ?? []);
  const asked = new Set(chosenDimensions(view, model));
  const dimensions = model.dimensions.filter(
    (dimension) => asked.has(dimension.id) && (!view.differing || differs(model, dimension, subjects)),
  );
  const query = new TextQuery(view.filter);
  if (layout === 'columns') {
    const shown = foundRows(dimensions, query, ({ id, title }) => ({
      name: title,
      cells: subjects.map((subject) => cellOf(model, subject.id, id)),
    }));
    return { layout, subjects, dimensions: shown, rows: shown.length };
  }
  const found = foundRows(subjects, query, ({ id, name }) => ({
    name,
    cells: dimensions.map((dimension) => cellOf(model, id, dimension.id)),
  }));
  // Whoever has sorted the rows wants them in that order.
  const kept = new Set(found);
  const shown = view.sort ? subjects.filter((subject) => kept.has(subject)) : found;
  return { layout, subjects: shown, dimensions, rows: shown.length };
}

/** The rows that hold the words of a query: first those whose head does, then those that have them in one cell. */
function foundRows<T>(
  rows: readonly T[],
  query: TextQuery,
  textsOf: (row: T) => { readonly name: string; readonly cells: readonly CellModel[] },
): readonly T[] {
  if (query.isEmpty) return rows;
  const ranked = rows.flatMap((row) => {
    const { name, cells } = textsOf(row);
    const [head, texts] = [foldForSearch(name), cells.map(foldedCell)];
    const inHead = query.fit(head);
    if (inHead !== MISSES) return [{ row, rank: inHead + 2 }];
    if (texts.some((text) => query.isIn(text))) return [{ row, rank: 1 }];
    return query.isIn([head, ...texts].join('\n')) ? [{ row, rank: 0 }] : [];
  });
  return ranked.toSorted((a, b) => b.rank - a.rank).map(({ row }) => row);
}

/** The ids of the rows that are shown, in their order: dimensions, or subjects when these are the rows. */
export function shownRows({ layout, subjects, dimensions }: ComparisonTable): ReadonlySet<Id> {
  return new Set((layout === 'columns' ? dimensions : subjects).map(({ id }) => id));
}

/** What is shown, in a sentence: `3 of 5 subjects, 4 of 12 rows`. */
export function tableStatus(table: ComparisonTable, model: ComparisonModel): string {
  const part = (shown: number, all: number, one: string, many: string): string =>
    shown === all ? `${all} ${all === 1 ? one : many}` : `${shown} of ${all} ${many}`;
  const subjects = part(table.subjects.length, model.subjects.length, 'subject', 'subjects');
  const dimensions = part(table.dimensions.length, model.dimensions.length, 'question', 'questions');
  return `${subjects}, ${dimensions}`;
}
