import type { ComparisonModel, DimensionModel, SubjectModel } from '../comparison/model';
import { tableStatus, type ComparisonTable } from '../comparison/table';
import type { ComparisonView } from '../comparison/view';
import { cellHtml } from './comparisonCell';
import { icons, unseen } from './comparisonIcons';
import { html, type Html } from './html';

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

/** The table with scoped headers and a caption that says what is shown. */
export function tableHtml(table: ComparisonTable, model: ComparisonModel, view: ComparisonView): Html {
  const { subjects, dimensions, layout } = table;
  if (table.rows === 0 || subjects.length === 0 || dimensions.length === 0) {
    return html`<div class="empty">
      <p>${view.filter === '' ? 'The shown subjects agree in everything.' : 'No row holds these words.'}</p>
      <button type="button" class="link" data-action="reset">Show everything</button>
    </div>`;
  }
  const head =
    layout === 'columns'
      ? subjects.map((subject) => subjectHead(subject, 'col', view))
      : dimensions.map((dimension) => dimensionHead(dimension, 'col', view));
  const rows =
    layout === 'columns'
      ? dimensions.map(
          (dimension) =>
            html`<tr>
              ${dimensionHead(dimension, 'row', view)}${subjects.map(({ id }) => cellHtml(model, id, dimension.id))}
            </tr>`,
        )
      : subjects.map(
          (subject) =>
            html`<tr>
              ${subjectHead(subject, 'row', view)}${dimensions.map(({ id }) => cellHtml(model, subject.id, id))}
            </tr>`,
        );
  return html`<table class="comparison layout-${layout}">
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
