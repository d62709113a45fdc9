import type { EdtfDate } from '../../base/edtf';
import { html, type Html } from '../../base/html';
import type { Id } from '../knowledge';
import { decimalYear } from '../timelinePage/time';

/** An event on the strip. */
export interface Dot {
  readonly id: Id;
  readonly when: EdtfDate;
  readonly label: string;
  /** Whether it stands out. */
  readonly isStrong: boolean;
}

/** Years between the labels of the strip; the first that gives few enough is taken. */
const steps = [1, 2, 5, 10, 20, 50, 100];
const mostLabels = 8;

/** A place on the strip: from 3 % to 97 %, so that dots and labels at the ends are whole. */
function place(moment: number, from: number, to: number): string {
  return `${(3 + (94 * (moment - from)) / (to - from)).toFixed(2)}%`;
}

/**
 * Events as dots along a line of time, as wide as the page is; `false` where they would all be in one place. It is for
 * the eye and the mouse alone: the list below says the same.
 */
export function timeStripHtml(dots: readonly Dot[]): Html | false {
  const moments = dots.map(({ when }) => decimalYear(when.earliest));
  const first = Math.floor(Math.min(...moments));
  const last = Math.ceil(Math.max(...moments) + 0.01);
  if (dots.length < 3 || last - first < 2) return false;
  const step = steps.find((years) => (last - first) / years <= mostLabels) ?? 100;
  const firstLabel = Math.ceil(first / step) * step;
  const years = Array.from(
    { length: Math.floor((last - firstLabel) / step) + 1 },
    (_, index) => firstLabel + index * step,
  );
  return html`<svg class="strip" width="100%" height="44" aria-hidden="true" focusable="false">
    <line class="axis" x1="0" x2="100%" y1="14" y2="14" />
    ${years.map((year) => {
      const x = place(year, first, last);
      return html`<line class="tick" x1="${x}" x2="${x}" y1="14" y2="24" /><text x="${x}" y="38">${year}</text> `;
    })}
    ${dots.map(({ id, label, isStrong }, index) => {
      const x = place(moments[index] ?? first, first, last);
      return html`<g class="${isStrong ? 'dot strong' : 'dot'}" data-card="${id}"
        ><title>${label}</title><circle cx="${x}" cy="14" r="${isStrong ? 5 : 3.5}"
      /></g> `;
    })}
  </svg>`;
}
