import { laneTitles } from '../../core/knowledge';
import type { PageEvent } from '../../core/timelinePage/pageModel';
import type { TimelineViewState } from '../../core/timelinePage/viewState';

/** What a screen reader says for an event. */
function spokenName(event: PageEvent, hideYears: boolean): string {
  return [
    !hideYears && event.words,
    event.title,
    laneTitles[event.lane],
    event.landmark && 'landmark',
    event.disputed && 'sources disagree',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The events as a list box for screen readers, over the picture of them. Only the current option and its neighbours
 * are there, each knowing its place among all: a list of thousands would be slow.
 */
export class Cursor {
  readonly #list: HTMLElement;
  readonly #options = [0, 1, 2].map(() => document.createElement('div'));

  constructor(list: HTMLElement) {
    this.#list = list;
    for (const option of this.#options) {
      option.setAttribute('role', 'option');
      option.className = 'unseen';
    }
    list.append(...this.#options);
  }

  /**
   * Moves to an event.
   * @param view of which it says which event's details are open, and whether dates are said
   */
  show(
    events: readonly PageEvent[],
    current: string | undefined,
    { event: selected, hideYears }: TimelineViewState,
  ): void {
    const index = events.findIndex(({ id }) => id === current);
    for (const option of this.#options) option.hidden = true;
    // Before the keyboard is anywhere, a screen reader finds the first ones.
    for (const place of index < 0 ? [0, 1, 2] : [index - 1, index, index + 1]) {
      const event = events[place];
      // Each event always has the same element, so that a move is a move to another one.
      const option = this.#options[(place + 3) % 3];
      if (!event || !option) continue;
      option.hidden = false;
      option.id = `option-${event.id}`;
      option.textContent = spokenName(event, hideYears === true);
      option.setAttribute('aria-selected', String(event.id === selected));
      option.setAttribute('aria-posinset', String(place + 1));
      option.setAttribute('aria-setsize', String(events.length));
    }
    if (index >= 0) this.#list.setAttribute('aria-activedescendant', `option-${current}`);
    else this.#list.removeAttribute('aria-activedescendant');
  }
}
