import { isListOf, isRecord, isRecordOf, isString } from '../base/guards';
import type { Lane } from '../core/knowledge';
import type { PageData, PageDispute, PageEvent } from '../core/timelinePage/pageModel';
import type { TimelineRequest } from '../core/timelinePage/request';
import { isLane, parseViewState } from '../core/timelinePage/viewState';
import { isCitedSource } from './pageMessages';

/**
 * What the timeline page tells the extension, beside what every page tells. A `view` is a state as it is kept: the
 * extension parses it.
 */
export type FromTimeline =
  | { readonly type: 'revealInSidebar'; readonly id: string }
  /** Copy these events, in this order. */
  | { readonly type: 'copyMarkdown'; readonly events: readonly string[]; readonly view: unknown }
  | { readonly type: 'copyLink'; readonly view: unknown }
  /** Write a block that shows the same events where the reader was writing. */
  | { readonly type: 'insertBlock'; readonly view: unknown }
  | { readonly type: 'exportSvg'; readonly svg: string }
  /** Study the dates of the lanes that are shown. */
  | { readonly type: 'study'; readonly hiddenLanes: readonly Lane[] };

/** What the extension tells the timeline page, beside what it tells every page. */
export type ToTimeline = { readonly type: 'data'; readonly data: PageData } | TimelineRequest;

/** Whether a message is one that only the timeline page sends. */
export function isFromTimeline(value: unknown): value is FromTimeline {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'revealInSidebar':
      return isString(value['id']);
    case 'copyMarkdown':
      return isListOf(value['events'], isString) && parseViewState(value['view']).value !== undefined;
    case 'copyLink':
    case 'insertBlock':
      return parseViewState(value['view']).value !== undefined;
    case 'exportSvg':
      return isString(value['svg']) && value['svg'].startsWith('<svg ');
    case 'study':
      return isListOf(value['hiddenLanes'], isLane);
    default:
      return false;
  }
}

function isEvent(value: unknown): value is PageEvent {
  return (
    isRecord(value) &&
    ['id', 'title', 'summary', 'words', 'label', 'date', 'text'].every((key) => isString(value[key])) &&
    ['lasting', 'approximate', 'uncertain', 'landmark', 'disputed'].every((key) => typeof value[key] === 'boolean') &&
    ['actors', 'concepts', 'sources', 'disputes'].every((key) => isListOf(value[key], isString)) &&
    Number.isFinite(value['start']) &&
    (value['end'] === null || Number.isFinite(value['end'])) &&
    isLane(value['lane'])
  );
}

function isClaim(value: unknown): value is PageDispute['claims'][number] {
  return isRecord(value) && isString(value['source']) && isString(value['says']);
}

function isDispute(value: unknown): value is PageDispute {
  return (
    isRecord(value) && isString(value['subject']) && isString(value['record']) && isListOf(value['claims'], isClaim)
  );
}

function isData(value: unknown): value is PageData {
  return (
    isRecord(value) &&
    isListOf(value['events'], isEvent) &&
    isRecordOf(value['concepts'], isString) &&
    isRecordOf(value['sources'], isCitedSource) &&
    isRecordOf(value['disputes'], isDispute)
  );
}

/** Whether a message is one that only the timeline page takes. */
export function isToTimeline(value: unknown): value is ToTimeline {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'data':
      return isData(value['data']);
    case 'show':
      return parseViewState(value['view']).value !== undefined;
    case 'select':
      return isString(value['event']);
    case 'filter':
      return isString(value['concept']);
    default:
      return false;
  }
}
