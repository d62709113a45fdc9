import type { Html } from '../../base/html';

/**
 * The element of that id, which is of that class.
 * @throws when the page has none, which means that page and script do not belong together
 */
export function byId(id: string): HTMLElement;
export function byId<T extends HTMLElement>(id: string, type: abstract new () => T): T;
export function byId(id: string, type: abstract new () => HTMLElement = HTMLElement): HTMLElement {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} "${id}"`);
  return element;
}

/** The nearest element around an event's target, that one included, that matches. */
export function around({ target }: Event, selector: string): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(selector)) || undefined;
}

/** The same for inputs. */
export function inputAround(event: Event, selector: string): HTMLInputElement | undefined {
  const found = around(event, selector);
  return found instanceof HTMLInputElement ? found : undefined;
}

/** The value of a `data-` attribute of an event's target, or of the nearest element around it that has one. */
export function dataAround(event: Event, name: string): string | undefined {
  return around(event, `[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;
}

/** Replaces what is in an element. What had the focus keeps it, if it is still there: it is known by its `data-key`. */
export function replaceContent(element: HTMLElement, content: Html): void {
  const focused = element.contains(document.activeElement) ? document.activeElement : undefined;
  const key = focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
  element.innerHTML = content.toString();
  if (key === undefined) return;
  const again = element.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  // A button that cannot be pressed any more, such as "up" at the top, leaves the focus to its neighbour.
  const target = again?.matches(':disabled')
    ? again.parentElement?.querySelector<HTMLElement>('button:enabled, input')
    : again;
  target?.focus();
}
