import type { Id } from '../knowledge';
import { isFiltering, type EventFilter, type Years } from './filter';
import type { PageData, PageEvent } from './pageModel';
import type { TimelineViewState } from './viewState';

/** A change of the filter; `null` ends that of a concept or of years. */
export interface FilterChange extends Partial<Pick<EventFilter, 'text' | 'hiddenLanes' | 'landmarksOnly'>> {
  readonly concept?: Id | null;
  readonly years?: Years | null;
}

/** The state with another filter. */
export function withFilter(
  state: TimelineViewState,
  { concept, years, landmarksOnly, ...change }: FilterChange,
): TimelineViewState {
  const { concept: before, years: yearsBefore, landmarksOnly: onlyBefore, ...rest } = state;
  const next = concept === null ? undefined : (concept ?? before);
  const within = years === null ? undefined : (years ?? yearsBefore);
  return {
    ...rest,
    ...change,
    ...(next !== undefined && { concept: next }),
    ...((landmarksOnly ?? onlyBefore) === true && { landmarksOnly: true }),
    ...((within?.from !== undefined || within?.to !== undefined) && { years: within }),
  };
}

/** The state in which nothing is filtered. */
export function withoutFilter(state: TimelineViewState): TimelineViewState {
  return withFilter(state, { concept: null, years: null, landmarksOnly: false, hiddenLanes: [], text: '' });
}

/** The state with the details of an event open, or of none. */
export function withEvent(state: TimelineViewState, id: Id | undefined): TimelineViewState {
  const { event: _before, ...rest } = state;
  return id === undefined ? rest : { ...rest, event: id };
}

/** The state without ids that name nothing: it may be older than the data. */
export function knownPart(state: TimelineViewState, data: PageData): TimelineViewState {
  const hasConcept = state.concept !== undefined && Object.hasOwn(data.concepts, state.concept);
  const hasEvent = data.events.some(({ id }) => id === state.event);
  const withConcept = hasConcept ? state : withFilter(state, { concept: null });
  return hasEvent ? withConcept : withEvent(withConcept, undefined);
}

/** The state with the years hidden, or shown again. */
export function withYearsToggled(state: TimelineViewState): TimelineViewState {
  const { hideYears, ...rest } = state;
  return hideYears ? rest : { ...rest, hideYears: true };
}

/** How many events are shown, and of which years: `12 of 327 events, 1999–2011`. Empty where there are none at all. */
export function countInWords(
  shown: readonly PageEvent[],
  all: readonly PageEvent[],
  filter: EventFilter & Pick<TimelineViewState, 'hideYears'>,
): string {
  if (all.length === 0) return '';
  const [first, last] = [shown[0], shown.at(-1)];
  const [from, to] = [Math.floor(first?.start ?? NaN), Math.floor(last?.start ?? NaN)];
  const years = !first || filter.hideYears ? '' : from === to ? `, ${from}` : `, ${from}–${to}`;
  const count = isFiltering(filter) ? `${shown.length} of ${all.length}` : String(all.length);
  return `${count} events${years}`;
}
