import { TextQuery } from '../../base/textQuery';
import { type Id, type Lane } from '../knowledge';
import type { PageEvent } from './pageModel';

/** What the shown events must fulfil. */
export interface EventFilter {
  readonly hiddenLanes: readonly Lane[];
  /** Words that must all be found, as typed. */
  readonly text: string;
  /** The concept or platform that events must be about. */
  readonly concept?: Id;
  /** Whether only landmarks are shown. */
  readonly landmarksOnly?: boolean;
  /** Whole years, both included, in which an event may have happened; each end may be open. */
  readonly years?: Years;
}

/** Years from one to another, both included. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** The events that pass, in their order. */
export function filterEvents(events: readonly PageEvent[], filter: EventFilter): readonly PageEvent[] {
  const query = new TextQuery(filter.text);
  const hidden = new Set(filter.hiddenLanes);
  return events.filter(
    (event) =>
      !hidden.has(event.lane) &&
      (filter.concept === undefined || event.concepts.includes(filter.concept)) &&
      (!filter.landmarksOnly || event.landmark) &&
      isWithin(event, filter.years) &&
      query.isIn(event.text),
  );
}

function isWithin({ start, end }: PageEvent, { from, to }: Years = {}): boolean {
  return (from === undefined || end === null || end > from) && (to === undefined || start < to + 1);
}

/** Whether anything is filtered. */
export function isFiltering({ hiddenLanes, text, concept, landmarksOnly, years }: EventFilter): boolean {
  return (
    hiddenLanes.length > 0 ||
    text.trim() !== '' ||
    concept !== undefined ||
    landmarksOnly === true ||
    years !== undefined
  );
}
