import { detailHtml } from '../../core/timelinePage/detailHtml';
import type { PageData, PageEvent } from '../../core/timelinePage/pageModel';
import { byId } from '../shared/dom';

/** The details of one event, at the side or below. */
export class DetailPane {
  readonly #element = byId('detail');

  /** Shows an event, or closes when there is none. */
  show(event: PageEvent | undefined, data: PageData): void {
    this.#element.hidden = !event;
    document.body.classList.toggle('detailed', event !== undefined);
    if (!event) return;
    this.#element.innerHTML = detailHtml(event, data).toString();
    this.#element.scrollTop = 0;
    this.#element.classList.remove('revealed');
  }

  /** Shows what is hidden with the years, and moves the focus there. */
  showDate(): void {
    this.#element.classList.add('revealed');
    this.#element.querySelector<HTMLElement>('.date')?.focus();
  }

  get hasFocus(): boolean {
    return this.#element.contains(document.activeElement);
  }

  /** Moves the focus to the beginning of the details. */
  focus(): void {
    this.#element.querySelector('h2')?.focus();
  }

  /** Moves the focus to the button for an action. */
  focusAction(action: 'previous' | 'next'): void {
    this.#element.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
  }
}
