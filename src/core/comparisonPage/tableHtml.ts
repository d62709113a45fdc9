import type { ComparisonModel, DimensionModel, SubjectModel } from './pageModel';
import { comparisonTable, shownRows, tableStatus, type ComparisonTable } from './table';
import type { ComparisonView } from './view';
import type { Id } from '../knowledge';
import { cellHtml } from './cellHtml';
import { icons } from './icons';
import { flag, html, type Html } from '../../base/html';

type Scope = 'col' | 'row';

function subjectHead({ id, name }: SubjectModel, scope: Scope, view: ComparisonView): Html {
  const here = view.subject === id ? ' is-here' : '';
  return html`<th scope="${scope}" class="subject${here}" data-subject="${id}">
    <button
      type="button"
      class="head"
      data-card="${id}"
      data-key="subject-${id}"
      aria-describedby="opens-card"
      tabindex="-1"
    >
      ${name}
    </button>
  </th>`;
}

function dimensionHead({ id, title, note }: DimensionModel, scope: Scope, view: ComparisonView): Html {
  const direction = view.sort?.dimension !== id ? undefined : view.sort.descending ? 'descending' : 'ascending';
  const sorted = direction === undefined ? undefined : html` aria-sort="${direction}"`;
  const shownNote = scope === 'row' ? note : undefined;
  return html`<th scope="${scope}" class="dimension" ${sorted}>
    <button
      type="button"
      class="head"
      data-sort="${id}"
      data-key="sort-${id}"
      aria-describedby="${shownNote === undefined ? 'sorts' : `note-${id} sorts`}"
      tabindex="-1"
    >
      <span>${title}</span>${icons[direction ?? 'sort']}
    </button>
    ${shownNote !== undefined && html`<span id="note-${id}" class="note" aria-hidden="true">${shownNote}</span>`}
  </th>`;
}

/** Whether there is anything to be seen of a table. */
function isShown({ subjects, dimensions }: ComparisonTable): boolean {
  return subjects.length > 0 && dimensions.length > 0;
}

function whyEmpty({ subjects, dimensions, filter }: ComparisonView): string {
  if (subjects?.length === 0) return 'No subject is ticked.';
  if (dimensions?.length === 0) return 'No question is ticked.';
  return filter === '' ? 'The subjects shown agree on everything.' : 'No row holds these words.';
}

/** What is shown in place of a table without rows. */
function emptyHtml(table: ComparisonTable, view: ComparisonView): Html {
  return html`<div class="empty" ${flag('hidden', isShown(table))}>
    <p>${whyEmpty(view)}</p>
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
  /** The rows that are shown come first, in their order. */
  const ordered = <T extends { readonly id: Id }>(all: readonly T[]): readonly T[] => {
    const byId = new Map(all.map((each) => [each.id, each]));
    return [...[...shown].flatMap((id) => byId.get(id) ?? []), ...all.filter(({ id }) => !shown.has(id))];
  };
  const head =
    layout === 'columns'
      ? subjects.map((subject) => subjectHead(subject, 'col', view))
      : dimensions.map((dimension) => dimensionHead(dimension, 'col', view));
  const rows =
    layout === 'columns'
      ? ordered(dimensions).map((dimension) =>
          row(dimension.id, [
            dimensionHead(dimension, 'row', view),
            ...subjects.map(({ id }) => cellHtml(model, id, dimension.id)),
          ]),
        )
      : ordered(subjects).map((subject) =>
          row(subject.id, [
            subjectHead(subject, 'row', view),
            ...dimensions.map(({ id }) => cellHtml(model, subject.id, id)),
          ]),
        );
  return html`${emptyHtml(table, view)}
    <p id="opens-card" hidden>Opens its card</p>
    <p id="sorts" hidden>Sorts by it</p>
    <table class="comparison layout-${layout}" ${flag('hidden', !isShown(table))}>
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
