import { around } from '../shared/dom';

/** A menu that a button opens, with the keys that menus have everywhere. */
class Menu {
  readonly #button: HTMLElement;
  readonly #list: HTMLElement;

  constructor(button: HTMLElement, list: HTMLElement) {
    this.#button = button;
    this.#list = list;
    button.addEventListener('click', () => (list.hidden ? this.#open(0) : this.#close()));
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      this.#open(event.key === 'ArrowDown' ? 0 : -1);
    });
    list.addEventListener('keydown', (event) => this.#onKey(event));
    list.addEventListener('click', (event) => {
      if (around(event, '[role="menuitem"]')) this.#close();
    });
    list.addEventListener('focusout', ({ relatedTarget }) => {
      const inside = relatedTarget instanceof Node && (list.contains(relatedTarget) || button.contains(relatedTarget));
      if (!inside) this.#hide();
    });
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  #open(at: number): void {
    this.#list.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    this.#items.at(at)?.focus();
  }

  #hide(): void {
    this.#list.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
  }

  #close(): void {
    this.#hide();
    this.#button.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item === document.activeElement);
    const focus = (index: number): void => items.at(index % items.length)?.focus();
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Makes a button open its menu. */
export function attachMenu(button: HTMLElement, list: HTMLElement): Menu {
  return new Menu(button, list);
}
