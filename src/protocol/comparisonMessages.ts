import { isListOf, isOptional, isRecord, isRecordOf, isString } from '../base/guards';
import { exportFormats, exportTargets, type ExportFormat, type ExportTarget } from '../core/comparisonPage/export';
import type {
  CellModel,
  ComparisonModel,
  DimensionModel,
  DisputeModel,
  SubjectModel,
  SubjectSet,
} from '../core/comparisonPage/pageModel';
import { isComparisonView } from '../core/comparisonPage/savedState';
import type { ComparisonView } from '../core/comparisonPage/view';
import { isCitedSource } from './pageMessages';

/** What the comparison page tells the extension, beside what every page tells. */
export type FromComparison =
  /** Another tab was chosen. */
  | { readonly type: 'open'; readonly comparison: string }
  /** Study its cells. */
  | { readonly type: 'study'; readonly comparison: string }
  /** The reader has changed what is shown. */
  | { readonly type: 'viewChanged'; readonly view: ComparisonView }
  | {
      readonly type: 'export';
      readonly format: ExportFormat;
      readonly target: ExportTarget;
      readonly view: ComparisonView;
    };

/** What the extension tells the comparison page, beside what it tells every page. */
export interface ToComparison {
  readonly type: 'show';
  readonly model: ComparisonModel;
  readonly view: ComparisonView;
}

function isOneOf<T extends string>(value: unknown, values: readonly T[]): value is T {
  return values.some((each) => each === value);
}

/** Whether a message is one that only the comparison page sends. */
export function isFromComparison(value: unknown): value is FromComparison {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'open':
    case 'study':
      return isString(value['comparison']);
    case 'viewChanged':
      return isComparisonView(value['view']);
    case 'export':
      return (
        isOneOf(value['format'], exportFormats) &&
        isOneOf(value['target'], exportTargets) &&
        isComparisonView(value['view'])
      );
    default:
      return false;
  }
}

function isSubject(value: unknown): value is SubjectModel {
  return (
    isRecord(value) &&
    isString(value['id']) &&
    isString(value['name']) &&
    isString(value['summary']) &&
    isString(value['folded'])
  );
}

function isSet(value: unknown): value is SubjectSet {
  return isRecord(value) && isString(value['title']) && isListOf(value['subjects'], isString);
}

function isDimension(value: unknown): value is DimensionModel {
  return isRecord(value) && isString(value['id']) && isString(value['title']) && isOptional(value['note'], isString);
}

function isCell(value: unknown): value is CellModel {
  return (
    isRecord(value) &&
    isString(value['value']) &&
    isListOf(value['sources'], isString) &&
    ['note', 'asOf', 'dispute', 'confidence'].every((key) => isOptional(value[key], isString))
  );
}

function isCells(value: unknown): value is Readonly<Record<string, CellModel>> {
  return isRecordOf(value, isCell);
}

function isDispute(value: unknown): value is DisputeModel {
  return isRecord(value) && isString(value['subject']) && isString(value['record']);
}

function isModel(value: unknown): value is ComparisonModel {
  return (
    isRecord(value) &&
    ['id', 'title', 'summary'].every((key) => isString(value[key])) &&
    isListOf(value['subjects'], isSubject) &&
    isListOf(value['dimensions'], isDimension) &&
    isRecordOf(value['cells'], isCells) &&
    isRecordOf(value['sources'], isCitedSource) &&
    isRecordOf(value['disputes'], isDispute) &&
    isListOf(value['sets'], isSet)
  );
}

/** Whether a message is one that only the comparison page takes. */
export function isToComparison(value: unknown): value is ToComparison {
  return isRecord(value) && value['type'] === 'show' && isModel(value['model']) && isComparisonView(value['view']);
}
