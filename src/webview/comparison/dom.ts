import type { Html } from '../../base/html';

/**
 * The element of that id.
 * @throws when the page has none, which means that page and script do not belong together
 */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}"`);
  return element;
}

/** The input of that id; see `byId`. */
export function inputById(id: string): HTMLInputElement {
  const element = byId(id);
  if (!(element instanceof HTMLInputElement)) throw new Error(`"${id}" is no input`);
  return element;
}

/** The nearest element around an event's target that matches. */
export function around(event: Event, selector: string): HTMLElement | undefined {
  return (event.target instanceof Element && event.target.closest<HTMLElement>(selector)) || undefined;
}

/** The same for inputs. */
export function inputAround(event: Event, selector: string): HTMLInputElement | undefined {
  const found = around(event, selector);
  return found instanceof HTMLInputElement ? found : undefined;
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
