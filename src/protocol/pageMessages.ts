import { isOptional, isRecord, isString } from '../base/guards';
import type { CitedSource } from '../core/knowledge';

/** What every page of ours tells the extension. */
export type FromPage =
  /** The script runs and listens. */
  | { readonly type: 'ready' }
  /** Open the card of an event, concept or dispute. */
  | { readonly type: 'openCard'; readonly id: string }
  /** Something was wrong and ignored, or took long; for the log. */
  | { readonly type: 'problem'; readonly text: string };

/** What the extension tells every page: something to be said to screen readers. */
export interface ToPage {
  readonly type: 'announce';
  readonly text: string;
}

/** Whether a message is one that every page sends. */
export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'ready':
      return true;
    case 'openCard':
      return isString(value['id']);
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
