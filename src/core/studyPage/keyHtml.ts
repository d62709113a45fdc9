import { html, type Html } from '../../base/html';

/** The key that does the same, as a hint for the eye: screen readers hear it by `aria-keyshortcuts`. */
export function keyHtml(key: string): Html {
  return html`<kbd aria-hidden="true">${key}</kbd>`;
}
