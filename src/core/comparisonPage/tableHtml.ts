import type { ComparisonModel, DimensionModel, SubjectModel } from './pageModel';
import { comparisonTable, shownRows, tableStatus, type ComparisonTable } from './table';
import type { ComparisonView } from './view';
import type { Id } from '../knowledge';
import { cellHtml } from './cellHtml';
import { icons, unseen } from './icons';
import { flag, html, type Html } from '../../base/html';

type Scope = 'col' | 'row';

function subjectHead({ id, name }: SubjectModel, scope: Scope, view: ComparisonView): Html {
  const here = view.subject === id ? ' is-here' : '';
  return html`<th scope="${scope}" class="subject${here}" data-subject="${id}">
    <button type="button" class="head" data-card="${id}" data-key="subject-${id}" tabindex="-1">
      ${name}${unseen(', open its card')}
    </button>
  </th>`;
}

function dimensionHead({ id, title, note }: DimensionModel, scope: Scope, view: ComparisonView): Html {
  const direction = view.sort?.dimension !== id ? undefined : view.sort.descending ? 'descending' : 'ascending';
  const sorted = direction === undefined ? undefined : html` aria-sort="${direction}"`;
  return html`<th scope="${scope}" class="dimension" ${sorted}>
    <button type="button" class="head" data-sort="${id}" data-key="sort-${id}" tabindex="-1">
      <span>${title}</span>${icons[direction ?? 'sort']}${unseen(', sort')}
    </button>
    ${scope === 'row' && note !== undefined && html`<span class="note">${note}</span>`}
  </th>`;
}

/** What is shown in place of a table without rows. */
function emptyHtml(table: ComparisonTable, view: ComparisonView): Html {
  return html`<div class="empty" ${flag('hidden', table.rows > 0)}>
    <p>${view.filter === '' ? 'The shown subjects agree in everything.' : 'No row holds these words.'}</p>
    <button type="button" class="link" data-action="reset">Show everything</button>
  </div>`;
}

/**
 * The table with scoped headers and a caption that says what is shown. Rows that the text filter leaves out are there,
 * but hidden, so that a key press in the filter need not redraw the table.
 */
export function tableHtml(model: ComparisonModel, view: ComparisonView): Html {
  const table = comparisonTable(model, view);
  const { subjects, dimensions, layout } = comparisonTable(model, { ...view, filter: '' });
  if (subjects.length === 0 || dimensions.length === 0) return emptyHtml(table, view);
  const shown = shownRows(table);
  const row = (id: Id, cells: readonly Html[]): Html =>
    html`<tr data-row="${id}" ${flag('hidden', !shown.has(id))}>
      ${cells}
    </tr>`;
  const head =
    layout === 'columns'
      ? subjects.map((subject) => subjectHead(subject, 'col', view))
      : dimensions.map((dimension) => dimensionHead(dimension, 'col', view));
  const rows =
    layout === 'columns'
      ? dimensions.map((dimension) =>
          row(dimension.id, [
            dimensionHead(dimension, 'row', view),
            ...subjects.map(({ id }) => cellHtml(model, id, dimension.id)),
          ]),
        )
      : subjects.map((subject) =>
          row(subject.id, [
            subjectHead(subject, 'row', view),
            ...dimensions.map(({ id }) => cellHtml(model, subject.id, id)),
          ]),
        );
  return html`${emptyHtml(table, view)}
    <table class="comparison layout-${layout}" ${flag('hidden', table.rows === 0)}>
      <caption class="unseen">
        ${model.title}: ${tableStatus(table, model)}
      </caption>
      <thead>
        <tr>
          <td class="corner"></td>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
