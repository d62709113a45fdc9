import type { Id } from '../knowledge';
import type { ComparisonModel } from './pageModel';

/** What the reader has chosen to see of one comparison. What is `undefined` is as authored. */
export interface ComparisonView {
  readonly comparison: Id;
  /** Shown subjects, in their order; empty while the reader has unticked all of them. */
  readonly subjects?: readonly Id[];
  /** Shown dimensions; their order is the authored one. Empty as above. */
  readonly dimensions?: readonly Id[];
  /** Only dimensions in which the shown subjects differ. */
  readonly differing: boolean;
  /** Words that a row must hold, empty for all rows. */
  readonly filter: string;
  readonly sort?: Sort;
  readonly layout?: Layout;
  /** The subject that the page was opened at. */
  readonly subject?: Id;
}

/** Orders subjects by their values in a dimension. */
export interface Sort {
  readonly dimension: Id;
  readonly descending: boolean;
}

/** Whether subjects are columns or rows. */
export const layouts = ['columns', 'rows'] as const;
export type Layout = (typeof layouts)[number];

/** With more subjects than this, they are rows unless the reader wants it otherwise. */
const mostColumns = 12;

/** The view of a comparison before anything has been chosen. */
export function initialView(comparison: Id, subject?: Id): ComparisonView {
  return { comparison, differing: false, filter: '', ...(subject !== undefined && { subject }) };
}

/** The view of a few subjects beside each other: columns, however many the comparison has. */
export function sideBySideView(comparison: Id, subjects: readonly Id[]): ComparisonView {
  return { ...initialView(comparison), subjects, layout: 'columns' };
}

/** Whether subjects are columns or rows in this view. */
export function layoutOf(view: ComparisonView, model: ComparisonModel): Layout {
  return view.layout ?? (chosenSubjects(view, model).length > mostColumns ? 'rows' : 'columns');
}

/** Longest filter that is kept; longer texts match nothing anyway. */
const longestFilter = 200;

/**
 * Fits a view to the comparison it is of: what names nothing is dropped, a text that is too long is cut.
 * @returns the view, and what was dropped, for the log
 */
export function fitView(
  view: ComparisonView,
  model: ComparisonModel,
): { readonly value: ComparisonView; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const knownSubjects = new Set(model.subjects.map(({ id }) => id));
  const knownDimensions = new Set(model.dimensions.map(({ id }) => id));
  const knows = (known: boolean, kind: string, id: Id): boolean => {
    if (!known) problems.push(`The comparison "${model.id}" has no ${kind} ${JSON.stringify(id)}`);
    return known;
  };
  const subjects = fitChoice(view.subjects, (id) => knows(knownSubjects.has(id), 'subject', id));
  const dimensions = fitChoice(view.dimensions, (id) => knows(knownDimensions.has(id), 'dimension', id));
  const { sort, subject } = view;
  const keepsSort = sort !== undefined && knows(knownDimensions.has(sort.dimension), 'dimension', sort.dimension);
  const keepsSubject = subject !== undefined && knows(knownSubjects.has(subject), 'subject', subject);
  // A view that was opened at a subject shows it, whatever was chosen before.
  const shown = subjects && keepsSubject && !subjects.includes(subject) ? [...subjects, subject] : subjects;
  return {
    value: {
      comparison: model.id,
      ...(shown && { subjects: shown }),
      ...(dimensions && { dimensions }),
      differing: view.differing,
      // Half of a character, from the cut or from a URL, could not be encoded again.
      filter: view.filter.slice(0, longestFilter).replace(/\p{Cs}/gu, ''),
      ...(keepsSort && { sort }),
      ...(view.layout !== undefined && { layout: view.layout }),
      ...(keepsSubject && { subject }),
    },
    problems,
  };
}

/** What of a choice is known, each once; `undefined`, which is everything, where something was chosen and nothing known. */
function fitChoice(chosen: readonly Id[] | undefined, knows: (id: Id) => boolean): readonly Id[] | undefined {
  if (!chosen || chosen.length === 0) return chosen;
  const known = [...new Set(chosen)].filter(knows);
  return known.length > 0 ? known : undefined;
}

/** The ids of the shown subjects in the order that the reader chose, before any sorting. */
export function chosenSubjects(view: ComparisonView, model: ComparisonModel): readonly Id[] {
  return view.subjects ?? model.subjects.map(({ id }) => id);
}

/** The view with other subjects; the authored choice and order is not stored. */
export function withSubjects(view: ComparisonView, subjects: readonly Id[], model: ComparisonModel): ComparisonView {
  const authored = model.subjects.map(({ id }) => id);
  const same = authored.length === subjects.length && authored.every((id, index) => id === subjects[index]);
  const { subjects: _replaced, ...rest } = view;
  return same ? rest : { ...rest, subjects };
}

/** The ids of the shown dimensions in authored order. */
export function chosenDimensions(view: ComparisonView, model: ComparisonModel): readonly Id[] {
  const all = model.dimensions.map(({ id }) => id);
  return view.dimensions ? all.filter((id) => view.dimensions?.includes(id)) : all;
}

/** The view with other dimensions; the choice of all is not stored. */
export function withDimensions(view: ComparisonView, chosen: readonly Id[], model: ComparisonModel): ComparisonView {
  const { dimensions: _replaced, ...rest } = view;
  const ids = chosenDimensions({ ...rest, dimensions: chosen }, model);
  return ids.length === model.dimensions.length ? rest : { ...rest, dimensions: ids };
}

/** The view sorted by a dimension: ascending first, then descending, then as chosen again. */
export function withNextSort(view: ComparisonView, dimension: Id): ComparisonView {
  const { sort, ...rest } = view;
  if (sort?.dimension !== dimension) return { ...rest, sort: { dimension, descending: false } };
  return sort.descending ? rest : { ...rest, sort: { dimension, descending: true } };
}
