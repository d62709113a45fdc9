import { nameKey } from '../../base/folding';
import { nearest } from '../../base/nearest';
import type { Cell, Comparison, Concept, Dimension, Id, Knowledge } from '../knowledge';
import { fitted } from './answer';
import { resolve, type AnswerFrom } from './resolve';
import { sourceKeys, sourcesAnswer } from './sources';
import { InputReader, type ReadInput } from './toolInput';

/** Input of the comparison. */
export interface CompareInput {
  /** Names or ids of entries, 1 to 6. */
  readonly subjects: readonly string[];
  /** Id of a comparison; `undefined`: the one that has most of the subjects. */
  readonly comparison: string | undefined;
  /** Ids or titles of questions; empty: all. */
  readonly dimensions: readonly string[];
}

/** Reads the input of the comparison. */
export function readCompareInput(input: unknown): ReadInput<CompareInput> {
  const reader = new InputReader(input, ['subjects', 'comparison', 'dimensions']);
  const value = {
    subjects: reader.texts('subjects', { least: 1, most: 6 }),
    comparison: reader.text('comparison', { longest: 100 })?.trim(),
    dimensions: reader.texts('dimensions', { most: 60 }),
  };
  return { value, problems: reader.problems };
}

/** Not to have been found out is not a "no". */
const unknownCell = { value: 'unknown', means: 'No source of ours says; this is not a "no".' };

function cellAnswer(cell: Cell | undefined, knowledge: Knowledge): object {
  if (!cell || (cell.value === 'unknown' && cell.note === undefined)) {
    return cell?.asOf === undefined ? unknownCell : { ...unknownCell, asOf: cell.asOf };
  }
  const dispute = cell.dispute === undefined ? undefined : knowledge.dispute(cell.dispute);
  return {
    value: cell.value,
    ...(cell.note !== undefined && { note: cell.note }),
    ...(cell.asOf !== undefined && { asOf: cell.asOf }),
    ...(cell.confidence && { confidence: cell.confidence }),
    ...(dispute && { dispute: { id: dispute.id, record: dispute.record } }),
    ...(cell.sources.length > 0 && { sourceKeys: sourceKeys(knowledge, cell.sources) }),
  };
}

/** The comparison that was asked for, else the one with most of the subjects. */
function chosenComparison(
  { comparison }: CompareInput,
  ids: readonly Id[],
  knowledge: Knowledge,
): Comparison | undefined {
  if (comparison !== undefined) {
    const key = nameKey(comparison);
    return knowledge.comparisons.find(({ id, title }) => nameKey(id) === key || nameKey(title) === key);
  }
  const count = ({ subjects }: Comparison): number => ids.filter((id) => subjects.includes(id)).length;
  const best = knowledge.comparisons.toSorted((a, b) => count(b) - count(a))[0];
  return best && count(best) > 0 ? best : undefined;
}

/** What is asked by an id or a title, with a slip or two in it. */
function dimensionOf(wanted: string, { dimensions }: Comparison): Dimension | undefined {
  const meant = nearest(
    nameKey(wanted),
    dimensions.flatMap(({ id, title }) => [nameKey(id), nameKey(title)]),
  );
  return dimensions.find(({ id, title }) => nameKey(id) === meant || nameKey(title) === meant);
}

function chosenDimensions(wanted: readonly string[], comparison: Comparison): readonly Dimension[] {
  const chosen = new Set(wanted.map((each) => dimensionOf(each, comparison)));
  return comparison.dimensions.filter((dimension) => chosen.has(dimension));
}

/** What is asked and the comparison does not have, with all that it has. */
function unknownDimensions(wanted: readonly string[], comparison: Comparison): object {
  const unknown = wanted.filter((each) => dimensionOf(each, comparison) === undefined);
  if (unknown.length === 0) return {};
  return { unknownDimensions: unknown, dimensions: comparison.dimensions.map(({ id }) => id) };
}

/**
 * Cells of a comparison, question by question. At most `longestAnswer` characters as JSON; `next` is the input that asks
 * for the other questions.
 */
export function compare(input: CompareInput, from: AnswerFrom): object {
  const { knowledge } = from;
  const resolved = input.subjects.map((query) => ({ query, found: resolve(query, from) }));
  const entries = resolved.flatMap(({ found }): readonly Concept[] =>
    found.kind === 'found' && found.item.kind === 'concept' ? [found.item.value] : [],
  );
  const notFound = resolved.flatMap(({ query, found }): readonly object[] => {
    if (found.kind === 'ambiguous') return [{ query, meanings: found.ids }];
    if (found.kind === 'notFound') return [{ query, didYouMean: found.didYouMean }];
    return found.item.kind === 'concept' ? [] : [{ query, is: found.item.kind }];
  });
  const ids = entries.map(({ id }) => id);
  const comparison = chosenComparison(input, ids, knowledge);
  const listed = knowledge.comparisons.map(({ id, title }) => ({ id, title }));
  if (!comparison) {
    return { compared: [], ...(notFound.length > 0 && { notFound }), why: noComparison, comparisons: listed };
  }
  const subjects = entries.filter(({ id }) => comparison.subjects.includes(id));
  const others = entries.filter(({ id }) => !comparison.subjects.includes(id));
  const asked = input.dimensions.length === 0 ? comparison.dimensions : chosenDimensions(input.dimensions, comparison);
  const unknown = unknownDimensions(input.dimensions, comparison);
  const whole = (some: readonly Dimension[]): object => {
    const rows = some.map(({ id, title }) => {
      const cells = subjects.map((subject) => [subject.id, knowledge.cells(comparison, subject.id)[id]] as const);
      return { cells, row: { dimension: id, title, ...answered(cells, knowledge) } };
    });
    const rest = asked.slice(some.length).map(({ id }) => id);
    return {
      comparison: { id: comparison.id, title: comparison.title },
      subjects: subjects.map(({ id, name }) => ({ id, name })),
      ...(others.length > 0 && { notInThisComparison: others.map(({ id, name }) => ({ id, name })) }),
      ...(notFound.length > 0 && { notFound }),
      ...unknown,
      compared: rows.map(({ row }) => row),
      sources: sourcesAnswer(
        knowledge,
        rows.flatMap(({ cells }) => cells.flatMap(([, cell]) => cell?.sources ?? [])),
      ),
      ...(rest.length > 0 && {
        truncated: true,
        next: { subjects: subjects.map(({ id }) => id), comparison: comparison.id, dimensions: rest },
      }),
    };
  };
  return whole(fitted(asked, whole).items);
}

const noComparison =
  'None of the comparisons has these subjects. Look the terms up instead, or choose from "comparisons".';

function answered(cells: readonly (readonly [Id, Cell | undefined])[], knowledge: Knowledge): object {
  return { cells: Object.fromEntries(cells.map(([id, cell]) => [id, cellAnswer(cell, knowledge)])) };
}
