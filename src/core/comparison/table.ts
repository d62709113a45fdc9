import { foldForSearch } from '../search';
import { cellOf, type CellModel, type ComparisonModel, type DimensionModel, type SubjectModel } from './model';
import { sortSubjects } from './sort';
import { chosenSubjects, layoutOf, type ComparisonView, type Layout } from './view';

/** What of a comparison is shown, in order. */
export interface ComparisonTable {
  readonly layout: Layout;
  readonly subjects: readonly SubjectModel[];
  readonly dimensions: readonly DimensionModel[];
  /** How many rows there would be without filters. */
  readonly allRows: number;
  /** How many rows are shown. */
  readonly rows: number;
}

/** All that a cell says, for the text filter. */
function cellText(cell: CellModel): string {
  return `${cell.value} ${cell.note ?? ''}`;
}

function differs(model: ComparisonModel, dimension: DimensionModel, subjects: readonly SubjectModel[]): boolean {
  const values = new Set(subjects.map(({ id }) => foldForSearch(cellOf(model, id, dimension.id).value)));
  return values.size > 1;
}

/** Applies a view to a comparison: chosen subjects, their order, rows that differ, rows that hold the words. */
export function comparisonTable(model: ComparisonModel, view: ComparisonView): ComparisonTable {
  const layout = layoutOf(view, model);
  const byId = new Map(model.subjects.map((subject) => [subject.id, subject]));
  const chosen = chosenSubjects(view, model);
  const order = view.sort ? sortSubjects(chosen, view.sort, model) : chosen;
  const subjects = order.flatMap((id) => byId.get(id) ?? []);
  const dimensions = view.differing
    ? model.dimensions.filter((dimension) => differs(model, dimension, subjects))
    : model.dimensions;
  const words = foldForSearch(view.filter).split(' ').filter(Boolean);
  const holds = (text: string): boolean => {
    if (words.length === 0) return true;
    const folded = foldForSearch(text);
    return words.every((word) => folded.includes(word));
  };
  const all = { layout, allRows: layout === 'columns' ? model.dimensions.length : subjects.length };
  if (layout === 'columns') {
    const shown = dimensions.filter(({ id, title }) =>
      holds([title, ...subjects.map((subject) => cellText(cellOf(model, subject.id, id)))].join(' ')),
    );
    return { ...all, subjects, dimensions: shown, rows: shown.length };
  }
  const shown = subjects.filter(({ id, name }) =>
    holds([name, ...dimensions.map((dimension) => cellText(cellOf(model, id, dimension.id)))].join(' ')),
  );
  return { ...all, subjects: shown, dimensions, rows: shown.length };
}

/** What is shown, in a sentence: `3 of 5 subjects, 4 of 12 rows`. */
export function tableStatus(table: ComparisonTable, model: ComparisonModel): string {
  const part = (shown: number, all: number, one: string, many: string): string =>
    shown === all ? `${all} ${all === 1 ? one : many}` : `${shown} of ${all} ${many}`;
  const subjects = part(table.subjects.length, model.subjects.length, 'subject', 'subjects');
  const dimensions = part(table.dimensions.length, model.dimensions.length, 'question', 'questions');
  return `${subjects}, ${dimensions}`;
}
