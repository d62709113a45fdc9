import type { PageEvent } from '../../core/timelinePage/pageModel';

/** Shows the date and the title of an event near the pointer. What it says is also in the list and the details. */
export class Tip {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** @param x, y where the pointer is in the window, in pixels */
  show(event: PageEvent, x: number, y: number): void {
    const date = document.createElement('span');
    date.className = 'date';
    date.textContent = event.words;
    const title = document.createElement('strong');
    title.textContent = event.title;
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = event.disputed ? 'Sources disagree' : '';
    this.#element.replaceChildren(date, title, ...(note.textContent === '' ? [] : [note]));
    this.#element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const left = Math.max(4, Math.min(x + 12, window.innerWidth - width - 4));
    const below = y + 18 + height < window.innerHeight;
    this.#element.style.translate = `${left}px ${below ? y + 18 : Math.max(4, y - height - 12)}px`;
  }

  hide(): void {
    this.#element.hidden = true;
  }
}
