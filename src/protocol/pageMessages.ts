import { isOptional, isRecord, isString } from '../base/guards';
import type { CitedSource, Id } from '../core/knowledge';

/** A cell of a comparison. */
export interface CellPlace {
  readonly comparison: Id;
  readonly subject: Id;
  readonly dimension: Id;
}

/** What every page of ours tells the extension. */
export type FromPage =
  /** The script runs and listens. */
  | { readonly type: 'ready' }
  /** Open the card of an event, concept or dispute. */
  | { readonly type: 'openCard'; readonly id: string }
  /** Cite a source of an event, concept or dispute, or of a cell, in the text that was written in last. */
  | { readonly type: 'cite'; readonly what: Id | CellPlace }
  /** Something was wrong and ignored, or took long; for the log. */
  | { readonly type: 'problem'; readonly text: string };

/** What the extension tells every page: something to be said to screen readers. */
export interface ToPage {
  readonly type: 'announce';
  readonly text: string;
}

function isCellPlace(value: unknown): value is CellPlace {
  return isRecord(value) && ['comparison', 'subject', 'dimension'].every((key) => isString(value[key]));
}

/** Whether a message is one that every page sends. */
export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'ready':
      return true;
    case 'openCard':
      return isString(value['id']);
    case 'cite':
      return isString(value['what']) || isCellPlace(value['what']);
    case 'problem':
      return isString(value['text']);
    default:
      return false;
  }
}

/** Whether a message is one that every page takes. */
export function isToPage(value: unknown): value is ToPage {
  return isRecord(value) && value['type'] === 'announce' && isString(value['text']);
}

/** Whether a value has the shape of a source as pages show it. */
export function isCitedSource(value: unknown): value is CitedSource {
  return (
    isRecord(value) &&
    ['label', 'title', 'remark'].every((key) => isString(value[key])) &&
    isOptional(value['url'], isString)
  );
}
