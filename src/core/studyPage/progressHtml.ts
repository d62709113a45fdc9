import { html, type Html } from '../../base/html';
import type { NumberRow, NumberSeries, ProgressScreen } from './pageModel';

/** All lengths are in units of the view box, which scales with the page. */
const columnStep = 10;
const columnHeight = 60;
const daySize = 10;
const dayGap = 2;

function columnsSvg(rows: readonly NumberRow[]): Html {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const bars = rows.map(({ value }, index) => {
    const height = value === 0 ? 0.5 : Math.max(1.5, (columnHeight * value) / most);
    return html`<rect
      x="${index * columnStep + 1}"
      y="${columnHeight - height}"
      width="${columnStep - 2}"
      height="${height}"
      rx="1"
    />`;
  });
  return html`<svg class="chart columns" viewBox="0 0 ${rows.length * columnStep} ${columnHeight}" aria-hidden="true">
    ${bars}
  </svg>`;
}

/** How strongly a day is drawn, from 0 to 4. */
function levelOf(value: number, most: number): number {
  return value === 0 ? 0 : Math.max(1, Math.ceil((4 * value) / most));
}

/** A column for each week, a row for each day from Monday. */
function calendarSvg(rows: readonly NumberRow[]): Html {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const step = daySize + dayGap;
  const days = rows.map(
    ({ value }, index) =>
      html`<rect
        class="level-${levelOf(value, most)}"
        x="${Math.floor(index / 7) * step}"
        y="${(index % 7) * step}"
        width="${daySize}"
        height="${daySize}"
        rx="1.5"
      />`,
  );
  const width = Math.ceil(rows.length / 7) * step - dayGap;
  return html`<svg class="chart calendar" viewBox="0 0 ${width} ${7 * step - dayGap}" aria-hidden="true">${days}</svg>`;
}

function barsHtml(rows: readonly NumberRow[]): Html {
  const bar = ({ value, begun = 0 }: NumberRow): Html =>
    html`<svg viewBox="0 0 100 4" preserveAspectRatio="none">
      <rect class="begun" width="${100 * begun}" height="4" />
      <rect class="known" width="${100 * value}" height="4" />
    </svg>`;
  return html`<ul class="bars" aria-hidden="true">
    ${rows.map((row) => html`<li><span class="bar-label">${row.label}</span>${bar(row)}</li>`)}
  </ul>`;
}

/** The ends of the axis of days. */
function axisHtml(from: string, to: string): Html {
  return html`<p class="axis" aria-hidden="true"><span>${from}</span><span>${to}</span></p>`;
}

function drawing({ draw, rows }: NumberSeries): Html {
  if (draw === 'columns') return html`${columnsSvg(rows)} ${axisHtml('Today', rows.at(-1)?.label ?? '')}`;
  return draw === 'calendar' ? calendarSvg(rows) : barsHtml(rows);
}

function seriesHtml(series: NumberSeries): Html {
  const { id, title, unit, summary, rows } = series;
  return html`<section class="series" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    <p class="quiet">${summary}</p>
    ${
      rows.length > 0 &&
      html`${drawing(series)}
        <details>
          <summary>As a table</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">${id === 'forecast' || id === 'calendar' ? 'Day' : 'Group'}</th>
                <th scope="col">${unit}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ label, value, words }) =>
                  html`<tr>
                    <th scope="row">${label}</th>
                    <td>${words ?? value}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </details>`
    }
  </section>`;
}

/** How it goes, quietly: sentences, then each set of numbers as a picture and as a table. */
export function progressHtml({ lines, series }: ProgressScreen): Html {
  return html`<header class="progress-head">
      <h1 id="question" tabindex="-1">Progress</h1>
      ${lines.map((line) => html`<p>${line}</p>`)}
      <p><button type="button" class="button button-primary" data-action="study">Study</button></p>
    </header>
    <div class="all-series">${series.map(seriesHtml)}</div>`;
}
