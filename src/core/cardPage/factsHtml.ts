import { isoDatesInWords } from '../../base/isoDates';
import { html, type Html, type HtmlValue } from '../../base/html';
import { cellKind } from '../comparisonPage/cellKind';
import type { Cell, Concept, Dimension, Knowledge } from '../knowledge';
import { cardLink } from './context';

/** So many answers of a comparison stand on the card; the others are a click away. */
const shownCells = 7;

function factHtml(label: string, value: HtmlValue): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div> `;
}

function names(entry: Concept): readonly Html[] {
  const { aliases, formerNames, mentions, status } = entry;
  return [
    ...(aliases.length > 0 ? [factHtml('Also called', aliases.join(', '))] : []),
    ...(formerNames.length > 0 ? [factHtml('Formerly', formerNames.join(', '))] : []),
    ...(mentions === undefined ? [] : [factHtml('See here for', mentions.join(', '))]),
    ...(status?.prefer === undefined ? [] : [factHtml('Better', html`<strong>${status.prefer}</strong>`)]),
    ...(status?.why === undefined ? [] : [factHtml('Why', status.why)]),
  ];
}

function cellFact({ title }: Dimension, { value, note, dispute, confidence }: Cell): Html {
  const unsure = confidence === 'low' && html` <span class="tag">low confidence</span>`;
  const disputed = dispute !== undefined && html` <span class="tag">${cardLink(dispute, 'disputed')}</span>`;
  return factHtml(
    title,
    html`<span class="value-${cellKind(value)}">${isoDatesInWords(value)}</span>${unsure}${disputed}
      ${note !== undefined && html`<span class="note">${note}</span>`}`,
  );
}

/** What comparisons answer about the entry. What does not apply to it is left out; what is unknown says so. */
function cellFacts(entry: Concept, knowledge: Knowledge): readonly Html[] {
  const comparison = knowledge.comparisonsWith(entry.id)[0];
  if (!comparison) return [];
  const cells = knowledge.cells(comparison, entry.id);
  return comparison.dimensions.flatMap((dimension) => {
    const cell = cells[dimension.id];
    return cell && cellKind(cell.value) !== 'not-applicable' ? [cellFact(dimension, cell)] : [];
  });
}

/** Names and key facts of an entry; `false` where there are none. */
export function factsHtml(entry: Concept, knowledge: Knowledge): Html | false {
  const own = names(entry);
  const cells = cellFacts(entry, knowledge);
  const comparisons = knowledge
    .comparisonsWith(entry.id)
    .map(({ id, title }) => html`<a href="#compare:${id}" data-comparison="${id}">${title}</a>`);
  const rest = cells.slice(shownCells);
  if (own.length + cells.length === 0) return false;
  return html`<section class="facts" aria-label="Key facts">
    <dl>${own} ${cells.slice(0, shownCells)} ${comparisons.length > 0 && factHtml('Compared in', comparisons)}</dl>
    ${
      rest.length > 0 &&
      html`<details id="more-facts">
        <summary>${rest.length} more</summary>
        <dl>${rest}</dl>
      </details>`
    }
  </section>`;
}
