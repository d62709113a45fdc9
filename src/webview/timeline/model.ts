import { filterEvents } from '../../core/timelinePage/filter';
import type { PageData, PageEvent } from '../../core/timelinePage/pageModel';
import { knownPart } from '../../core/timelinePage/viewChange';
import { initialViewState, type TimelineViewState } from '../../core/timelinePage/viewState';

/** What the page is about: all that is known, the view of it, and the events that pass the view's filter. */
export class Model {
  #data: PageData | undefined;
  #view: TimelineViewState = initialViewState;
  #events: readonly PageEvent[] = [];

  /** Empty until it has arrived. */
  get data(): PageData {
    return this.#data ?? { events: [], concepts: {}, sources: {}, disputes: {} };
  }

  get hasData(): boolean {
    return this.#data !== undefined;
  }

  get view(): TimelineViewState {
    return this.#view;
  }

  /** Those that are shown, in time order. */
  get events(): readonly PageEvent[] {
    return this.#events;
  }

  /** The event whose details are open. */
  get selected(): PageEvent | undefined {
    return this.eventOf(this.#view.event);
  }

  eventOf(id: string | undefined): PageEvent | undefined {
    return id === undefined ? undefined : this.#data?.events.find((event) => event.id === id);
  }

  setData(data: PageData): void {
    this.#data = data;
    this.setView(this.#view);
  }

  /** Takes another view; ids in it that name nothing are left out. */
  setView(view: TimelineViewState): void {
    this.#view = this.#data ? knownPart(view, this.#data) : view;
    this.#events = filterEvents(this.data.events, this.#view);
  }
}
