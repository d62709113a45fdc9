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
}

/** The events that pass, in their order. */
export function filterEvents(events: readonly PageEvent[], filter: EventFilter): readonly PageEvent[] {
  const query = new TextQuery(filter.text);
  const hidden = new Set(filter.hiddenLanes);
  return events.filter(
    (event) =>
      !hidden.has(event.lane) &&
      (filter.concept === undefined || event.concepts.includes(filter.concept)) &&
      query.isIn(event.text),
  );
}

/** Whether anything is filtered. */
export function isFiltering(filter: EventFilter): boolean {
  return filter.hiddenLanes.length > 0 || filter.text.trim() !== '' || filter.concept !== undefined;
}
