import type { PageData, PageEvent } from '../../core/timelinePage/pageModel';
import { tableHtml } from '../../core/timelinePage/tableHtml';
import { byId } from '../shared/dom';

/** The events as a table. Made only while it is shown, because thousands of rows take their time. */
export class TablePane {
  readonly #element = byId('table-section');

  /** Shows the events; `undefined` hides the table. */
  show(
    shown: { readonly events: readonly PageEvent[]; readonly newestFirst: boolean } | undefined,
    data: PageData,
    selected: string | undefined,
  ): void {
    this.#element.hidden = !shown;
    document.body.classList.toggle('table-shown', shown !== undefined);
    this.#element.innerHTML = shown ? tableHtml(shown.events, data, shown.newestFirst, selected).toString() : '';
    this.#element.querySelector('tr.selected')?.scrollIntoView({ block: 'center' });
  }

  /** Marks the row of an event. */
  select(id: string | undefined): void {
    for (const row of this.#element.querySelectorAll('tr[data-id]')) {
      row.classList.toggle('selected', row.getAttribute('data-id') === id);
    }
  }

  /** Moves the focus to the title in the row of an event. */
  focusRow(id: string | undefined): void {
    this.#element.querySelector<HTMLElement>(`[data-select="${id}"]`)?.focus();
  }

  /** Moves the focus to the head of the column that sorts. */
  focusSort(): void {
    this.#element.querySelector<HTMLElement>('[data-action="sort"]')?.focus();
  }
}
