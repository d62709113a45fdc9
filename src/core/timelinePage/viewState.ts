import { decodedComponent } from '../../base/uriComponent';
import { isListOf, isRecord, isString, type Parsed } from '../../base/guards';
import { laneTitles, type Id, type Lane } from '../knowledge';
import type { EventFilter, Years } from './filter';

/** What the page shows, as it is kept over a reload and put into a URL. */
export interface TimelineViewState extends EventFilter {
  /** The years at both edges, decimal; `undefined` for all there is. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly layout: 'chart' | 'table';
  readonly newestFirst: boolean;
  /** Dates and what tells them are hidden, so that they can be recalled. */
  readonly hideYears?: true;
  /** The event whose details are open. */
  readonly event?: Id;
}

/** Everything, as the page opens for the first time. */
export const initialViewState: TimelineViewState = { hiddenLanes: [], text: '', layout: 'chart', newestFirst: false };

/** Changes when an older state can no longer be read. */
const stateVersion = 1;

/** The state with its version, to be kept. */
export function savedViewState(state: TimelineViewState): unknown {
  return { version: stateVersion, ...state };
}

/** Whether the text is a lane's name. */
export function isLane(value: unknown): value is Lane {
  return isString(value) && Object.hasOwn(laneTitles, value);
}

function isIdOrNothing(value: unknown): value is Id | undefined {
  return value === undefined || (isString(value) && /^[a-z0-9-]{1,100}$/.test(value));
}

function isRange(value: unknown): value is { readonly from: number; readonly to: number } {
  return (
    isRecord(value) &&
    Number.isFinite(value['from']) &&
    Number.isFinite(value['to']) &&
    Number(value['from']) < Number(value['to'])
  );
}

function isYear(value: unknown): value is number | undefined {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999);
}

/** Years of a filter from outside; `undefined` where they are none, or end before they begin. */
function yearsOf(from: unknown, to: unknown): Years | undefined {
  if (!isYear(from) || !isYear(to) || (from === undefined && to === undefined)) return undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** What is kept of a text filter that comes from outside. */
const longestText = 200;

/**
 * Reads a state that was kept, or that came in a URL or message. Ids may still name nothing.
 * @returns the state, or a problem in words when it is of another version or shape
 */
export function parseViewState(value: unknown): Parsed<TimelineViewState> {
  if (!isRecord(value)) return { problem: 'it is not an object' };
  if (value['version'] !== stateVersion) return { problem: `its version is ${JSON.stringify(value['version'])}` };
  const { range, hiddenLanes, text, concept, layout, newestFirst, hideYears, event } = value;
  const years = isRecord(value['years']) ? yearsOf(value['years']['from'], value['years']['to']) : undefined;
  if (range !== undefined && !isRange(range)) return { problem: 'its range is none' };
  if (!isListOf(hiddenLanes, isLane)) return { problem: 'its lanes are unknown' };
  if (!isString(text)) return { problem: 'its text is none' };
  if (!isIdOrNothing(concept) || !isIdOrNothing(event)) return { problem: 'it holds something that is no id' };
  if (layout !== 'chart' && layout !== 'table') return { problem: 'its layout is unknown' };
  return {
    value: {
      ...(range && { range: { from: range.from, to: range.to } }),
      hiddenLanes,
      text: text.slice(0, longestText),
      ...(concept !== undefined && { concept }),
      ...(value['landmarksOnly'] === true && { landmarksOnly: true }),
      ...(years && { years }),
      layout,
      newestFirst: newestFirst === true,
      ...(hideYears === true && { hideYears }),
      ...(event !== undefined && { event }),
    },
  };
}

function shortYear(year: number): string {
  return String(Math.round(year * 1000) / 1000);
}

/** The state as the query of a URL, without `?`; empty for the initial state. */
export function viewQuery(state: TimelineViewState): string {
  return [
    state.range && `from=${shortYear(state.range.from)}&to=${shortYear(state.range.to)}`,
    state.hiddenLanes.length > 0 && `hide=${state.hiddenLanes.join(',')}`,
    state.text !== '' && `text=${encodeURIComponent(state.text)}`,
    state.concept !== undefined && `about=${state.concept}`,
    state.landmarksOnly && 'landmarks=only',
    state.years && `within=${state.years.from ?? ''}-${state.years.to ?? ''}`,
    state.layout === 'table' && 'layout=table',
    state.newestFirst && 'order=newest',
    state.hideYears && 'years=hidden',
    state.event !== undefined && `event=${state.event}`,
  ]
    .filter(Boolean)
    .join('&');
}

/** Reads a state from the query of a URL. What is not known or not right is left out. */
export function viewFromQuery(query: string): TimelineViewState {
  const values = new Map(
    query.split('&').map((pair): readonly [string, string] => {
      const [key = '', ...rest] = pair.split('=');
      return [key, decodedComponent(rest.join('='))];
    }),
  );
  const range = { from: Number(values.get('from') ?? NaN), to: Number(values.get('to') ?? NaN) };
  const [first, last] = (/^\d{0,4}-\d{0,4}$/.exec(values.get('within') ?? '')?.[0] ?? '')
    .split('-')
    .map((year) => (year === '' ? undefined : Number(year)));
  const years = yearsOf(first, last);
  const concept = values.get('about');
  const event = values.get('event');
  return {
    ...(isRange(range) && { range }),
    hiddenLanes: (values.get('hide') ?? '').split(',').filter(isLane),
    text: (values.get('text') ?? '').slice(0, longestText),
    ...(concept !== undefined && isIdOrNothing(concept) && { concept }),
    ...(values.get('landmarks') === 'only' && { landmarksOnly: true }),
    ...(years && { years }),
    layout: values.get('layout') === 'table' ? 'table' : 'chart',
    newestFirst: values.get('order') === 'newest',
    ...(values.get('years') === 'hidden' && { hideYears: true }),
    ...(event !== undefined && isIdOrNothing(event) && { event }),
  };
}
