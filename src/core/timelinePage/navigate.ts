import type { Id } from '../knowledge';
import type { PageEvent } from './pageModel';

/** Where a key leads from the current event. `up` and `down` lead to the next lane that shows an event. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** The moment that stands for an event: the middle of the time that its date may mean. */
export function momentOf(event: PageEvent): number {
  return event.lasting || event.end === null ? event.start : (event.start + event.end) / 2;
}

/** The event that is nearest to a moment; `undefined` when there is none. */
export function nearestTo(events: readonly PageEvent[], moment: number): PageEvent | undefined {
  let best: PageEvent | undefined;
  for (const event of events) {
    if (!best || Math.abs(momentOf(event) - moment) < Math.abs(momentOf(best) - moment)) best = event;
  }
  return best;
}

/**
 * The event to which a step leads.
 * @param events those that are shown, in time order
 * @param lanes those that are shown, top to bottom
 * @param current id of the event from which the step is made; when it is not shown, the step leads to the first one
 * @returns `undefined` when nothing is shown
 */
export function step(
  events: readonly PageEvent[],
  lanes: readonly string[],
  current: Id | undefined,
  direction: Step,
): PageEvent | undefined {
  if (direction === 'last') return events.at(-1);
  const index = events.findIndex(({ id }) => id === current);
  const from = events[index];
  if (direction === 'first' || !from) return events[0];
  if (direction === 'next') return events[index + 1] ?? from;
  if (direction === 'previous') return events[index - 1] ?? from;
  const own = lanes.indexOf(from.lane);
  const further = direction === 'up' ? lanes.slice(0, Math.max(own, 0)).toReversed() : lanes.slice(own + 1);
  for (const lane of further) {
    const found = nearestTo(
      events.filter((event) => event.lane === lane),
      momentOf(from),
    );
    if (found) return found;
  }
  return from;
}
