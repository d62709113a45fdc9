import type { ComparisonModel } from '../../core/comparisonPage/pageModel';
import { detailsHtml } from '../../core/comparisonPage/cellHtml';
import { around, byId } from '../shared/dom';

/** What a cell opens to: a small dialog beside the cell. Esc closes it and gives the focus back. */
export class Details {
  readonly #element = byId('details');
  #cell: HTMLElement | undefined;

  constructor() {
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#cell) return;
      event.preventDefault();
      this.close();
    });
    document.addEventListener('pointerdown', (event) => {
      if (!this.#cell || around(event, '#details') || around(event, 'button.cell')) return;
      // The reader clicks on something else, which gets the focus.
      this.close({ focus: false });
    });
    this.#element.addEventListener('click', (event) => {
      if (around(event, '[data-close]')) this.close();
    });
    this.#element.addEventListener('focusout', ({ relatedTarget }) => {
      const stays = relatedTarget === null || (relatedTarget instanceof Node && this.#element.contains(relatedTarget));
      if (!stays) this.close({ focus: false });
    });
  }

  /** Opens for the cell that holds the button, or closes if it is open there. */
  toggle(button: HTMLElement, model: ComparisonModel): void {
    const wasOpen = this.#cell === button;
    this.close({ focus: wasOpen });
    if (wasOpen) return;
    const { subject, dimension } = button.closest('td')?.dataset ?? {};
    if (subject === undefined || dimension === undefined) return;
    this.#cell = button;
    this.#keepOffHeads();
    button.classList.add('is-open');
    this.#element.innerHTML = detailsHtml(model, subject, dimension).toString();
    this.#element.hidden = false;
    this.#element.scrollTop = 0;
    this.#element.focus({ preventScroll: true });
    button.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Tells the style sheet how much of the window the heads take, which depends on their words. */
  #keepOffHeads(): void {
    const corner = document.querySelector<HTMLElement>('.corner');
    this.#element.style.setProperty('--column-heads', `${corner?.offsetHeight ?? 0}px`);
    this.#element.style.setProperty('--row-heads', `${corner?.offsetWidth ?? 0}px`);
  }

  close({ focus = true } = {}): void {
    const cell = this.#cell;
    if (!cell) return;
    this.#cell = undefined;
    cell.classList.remove('is-open');
    this.#element.hidden = true;
    if (focus) cell.focus();
  }
}
