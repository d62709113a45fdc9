import { isoDatesInWords } from '../../base/isoDates';
import { asOfInWords, cellKind } from '../comparisonPage/cellKind';
import { type Cell, nameOf } from '../knowledge';
import { html, type Html } from '../../base/html';
import { blockFigure, Citations, linked, notDrawn, type BlockPlace } from './blockHtml';
import { parseCompareBlock } from './compareBlock';
import { isUnread } from './knownFields';

/** A `virt-compare` block as a figure with a table: subjects side by side, a row for each question. */
export function compareFigure(content: string, place: BlockPlace): Html {
  const { knowledge, links } = place;
  const { value, problems } = parseCompareBlock(content, knowledge);
  if (!value || isUnread(problems)) return notDrawn('virt-compare', place, problems);
  const { comparison, subjects, rows, left } = value;
  const citations = new Citations(knowledge);
  const cells = new Map(subjects.map((id) => [id, knowledge.cells(comparison, id)]));
  const head = subjects.map((id) => html`<th scope="col">${linked(nameOf(knowledge, id), links.card(id))}</th>`);
  const body = rows.map(({ id, title }) => {
    const values = subjects.map((subject) => cellHtml(cells.get(subject)?.[id], place, citations));
    return html`<tr>
      <th scope="row">${title}</th>
      ${values}
    </tr>`;
  });
  const url = links.comparison(comparison.id);
  const count =
    left > 0 && html` <span class="virt-count">${subjects.length} of ${comparison.subjects.length} subjects</span>`;
  const caption = html`<span class="virt-title">${linked(comparison.title, url)}</span>${count}`;
  const table = html`<div class="virt-scroll" role="region" tabindex="0" aria-label="${comparison.title}">
    <table>
      <thead>
        <tr>
          <td></td>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
  return blockFigure('virt-compare', place, caption, problems, html`${table}${citations.list()}`);
}

function cellHtml(cell: Cell | undefined, { links }: BlockPlace, citations: Citations): Html {
  if (!cell) return html`<td class="virt-unknown">unknown</td>`;
  const kind = cellKind(cell.value);
  const when = cell.asOf !== undefined && html` <span class="virt-as-of">(${asOfInWords(cell.asOf)})</span>`;
  const note = cell.note !== undefined && html` <span class="virt-note">${cell.note}</span>`;
  const dispute =
    cell.dispute !== undefined &&
    html` <span class="virt-dispute">${linked('Sources disagree', links.card(cell.dispute))}</span>`;
  return html`<td class="virt-${kind}">
    ${isoDatesInWords(cell.value)}${citations.references(cell.sources)}${when}${note}${dispute}
  </td>`;
}
