import { html, type Html } from '../../base/html';

function icon(name: string, shape: Html): Html {
  return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** Small line drawings in the colour of the text, always accompanied by words that are seen or announced. */
export const icons = {
  yes: icon('yes', html`<path d="M3 8.5 6.5 12 13 4.5" />`),
  no: icon('no', html`<path d="M4 4l8 8M12 4l-8 8" />`),
  unknown: icon('unknown', html`<path d="M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M8 12v.6" />`),
  disputed: icon('disputed', html`<path d="M8 2.2 14.6 13.5H1.4ZM8 6.5v3M8 11v.8" />`),
  low: icon('low', html`<path d="M3 12.5v-2M6.4 12.5h0M9.8 12.5h0M13.2 12.5h0" />`),
  close: icon('close', html`<path d="M4 4l8 8M12 4l-8 8" />`),
  up: icon('up', html`<path d="M4 9.5 8 5.5l4 4" />`),
  down: icon('down', html`<path d="M4 6.5l4 4 4-4" />`),
  sort: icon('sort', html`<path d="M5.5 6.5 8 4l2.5 2.5M5.5 9.5 8 12l2.5-2.5" />`),
  ascending: icon('ascending', html`<path d="M8 12.5v-9M4.5 7 8 3.5 11.5 7" />`),
  descending: icon('descending', html`<path d="M8 3.5v9M4.5 9 8 12.5 11.5 9" />`),
  search: icon('search', html`<path d="M10.2 10.2 14 14M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" />`),
} as const;

/** Words for screen readers only. */
export function unseen(text: string): Html {
  return html`<span class="unseen">${text}</span>`;
}
