import type { CitedSource, Confidence, Id } from '../knowledge';

/**
 * A comparison with all it names resolved, as the page shows it. Plain data: it is sent to the webview as a message.
 */
export interface ComparisonModel {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** In authored order. */
  readonly subjects: readonly SubjectModel[];
  /** In authored order. */
  readonly dimensions: readonly DimensionModel[];
  /** Subject id to dimension id to cell; a missing cell means `unknown`. */
  readonly cells: Readonly<Record<Id, Readonly<Record<Id, CellModel>>>>;
  /** Every source that a cell cites, by id, and every work that a picture rests on, by URL. */
  readonly sources: Readonly<Record<Id, CitedSource>>;
  /** Every dispute that a cell names. */
  readonly disputes: Readonly<Record<Id, DisputeModel>>;
  /** Choices of subjects that are offered: what was compared last, and what often is. */
  readonly sets: readonly SubjectSet[];
}

export interface SubjectModel {
  readonly id: Id;
  readonly name: string;
  readonly summary: string;
  /** All its names, folded for a search. */
  readonly folded: string;
}

/** Some subjects of a comparison under one name. */
export interface SubjectSet {
  readonly title: string;
  readonly subjects: readonly Id[];
}

export interface DimensionModel {
  readonly id: Id;
  readonly title: string;
  /** What the row asks, in a sentence. */
  readonly note?: string;
  /** Heading that it stands under, with its neighbours, in a table with many rows. */
  readonly group?: string;
}

export interface CellModel {
  readonly value: string;
  readonly note?: string;
  readonly sources: readonly Id[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly dispute?: Id;
  readonly confidence?: Confidence;
}

export interface DisputeModel {
  readonly subject: string;
  readonly record: string;
}

/** A tab of the page. */
export interface ComparisonTab {
  readonly id: Id;
  readonly title: string;
}

const unknownCell: CellModel = { value: 'unknown', sources: [] };

/** The cell of a subject in a dimension; one that says `unknown` where there is none. */
export function cellOf(model: ComparisonModel, subject: Id, dimension: Id): CellModel {
  const cells = Object.hasOwn(model.cells, subject) ? model.cells[subject] : undefined;
  return (cells && Object.hasOwn(cells, dimension) ? cells[dimension] : undefined) ?? unknownCell;
}
