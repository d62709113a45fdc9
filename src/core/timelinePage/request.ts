import { isRecord } from '../../base/guards';
import { itemId, type Id, type Knowledge } from '../knowledge';
import { savedViewState, viewFromQuery } from './viewState';

/** What the timeline is asked to show. */
export type TimelineRequest =
  /** A view as it is kept, which its reader parses. */
  | { readonly type: 'show'; readonly view: unknown }
  | { readonly type: 'select'; readonly event: Id }
  | { readonly type: 'filter'; readonly concept: Id };

/**
 * What the argument of the command that opens the timeline asks for: an event or a concept by id or as a tree item, or
 * the `{ query }` of a URL. It comes from links, menus and other extensions.
 * @returns `undefined` when it names nothing on the timeline: the timeline opens as it is
 */
export function requestedEvents(argument: unknown, knowledge: Knowledge): TimelineRequest | undefined {
  if (isRecord(argument) && typeof argument['query'] === 'string') {
    return { type: 'show', view: savedViewState(viewFromQuery(argument['query'])) };
  }
  const id = itemId(argument);
  if (id !== undefined && knowledge.event(id)) return { type: 'select', event: id };
  if (id !== undefined && knowledge.eventsOf(id).length > 0) return { type: 'filter', concept: id };
  return undefined;
}
