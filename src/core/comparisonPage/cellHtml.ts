import { asOfInWords, cellKind } from './cellKind';
import { cellOf, type CellModel, type ComparisonModel, type DisputeModel } from './pageModel';
import type { CitedSource, Id } from '../knowledge';
import { icons, unseen } from './icons';
import { html, type Html } from '../../base/html';
import { isoDatesInWords } from '../../base/isoDates';

/** A value so that yes, no, unknown and not applicable look and sound different. */
function valueHtml(authored: string): Html {
  const value = isoDatesInWords(authored);
  switch (cellKind(value)) {
    case 'yes':
      return html`<span class="value value-yes">${icons.yes}<span>${value}</span></span>`;
    case 'no':
      return html`<span class="value value-no">${icons.no}<span>${value}</span></span>`;
    case 'unknown':
      return html`<span class="value value-unknown"
        >${icons.unknown}<span>unknown</span>${unseen(', no source was found')}</span
      >`;
    case 'not-applicable':
      return html`<span class="value value-none"><span aria-hidden="true">n/a</span>${unseen('not applicable')}</span>`;
    default:
      return html`<span class="value">${value}</span>`;
  }
}

function lowConfidence({ confidence }: CellModel): Html | false {
  return confidence === 'low' && html`<span class="mark mark-low">${icons.low}<span>low confidence</span></span>`;
}

/** The dispute about a value, where there is one. */
function disputeOf({ dispute }: CellModel, model: ComparisonModel): (DisputeModel & { readonly id: Id }) | undefined {
  const found = dispute !== undefined && Object.hasOwn(model.disputes, dispute) ? model.disputes[dispute] : undefined;
  return dispute === undefined || !found ? undefined : { id: dispute, ...found };
}

/** The mark of a disputed value. What is disputed, and the way to it, is in what the cell opens to. */
function disputeMark(cell: CellModel, model: ComparisonModel): Html | false {
  const dispute = disputeOf(cell, model);
  return dispute !== undefined && html`<span class="mark mark-disputed">${icons.disputed}<span>disputed</span></span>`;
}

/** A cell of the table: a button that opens it. */
export function cellHtml(model: ComparisonModel, subject: Id, dimension: Id): Html {
  const cell = cellOf(model, subject, dimension);
  return html`<td data-subject="${subject}" data-dimension="${dimension}">
    <button type="button" class="cell" aria-haspopup="dialog" tabindex="-1">
      ${valueHtml(cell.value)}${lowConfidence(cell)}${disputeMark(cell, model)}
    </button>
  </td>`;
}

function sourceHtml(source: CitedSource): Html {
  const name =
    source.url === undefined
      ? html`<span class="source">${source.label}</span>`
      : html`<a class="source" href="${source.url}">${source.label}</a>`;
  return html`<li>
    ${name}<span class="source-title">${source.title}</span> <span class="quiet">${source.remark}</span>
  </li>`;
}

/** A list of sources with links where they have public URLs; ids that name none are left out. */
export function sourcesHtml(ids: readonly Id[], model: ComparisonModel): Html {
  return html`<ul class="sources">
    ${ids.flatMap((id) => (Object.hasOwn(model.sources, id) ? (model.sources[id] ?? []) : [])).map(sourceHtml)}
  </ul>`;
}

function disputeHtml(cell: CellModel, model: ComparisonModel): Html | false {
  const dispute = disputeOf(cell, model);
  if (!dispute) return false;
  return html`<section class="details-dispute">
    <h3>${icons.disputed}Sources disagree</h3>
    <p><strong>${dispute.subject}</strong></p>
    <p>${dispute.record}</p>
    <button type="button" class="link" data-card="${dispute.id}">Open the dispute</button>
  </section>`;
}

const confidenceWords = {
  high: 'High confidence',
  medium: 'Medium confidence',
  low: 'Low confidence: only the starting documents say so',
} as const;

/** What a cell opens to: the question, the value, its note, date, sources and dispute. */
export function detailsHtml(model: ComparisonModel, subject: Id, dimension: Id): Html {
  const cell = cellOf(model, subject, dimension);
  const row = model.dimensions.find(({ id }) => id === dimension);
  const name = model.subjects.find(({ id }) => id === subject)?.name ?? subject;
  const isUnknown = cellKind(cell.value) === 'unknown';
  const facts = [
    cell.asOf !== undefined && `${isUnknown ? 'Looked for:' : 'As of'} ${asOfInWords(cell.asOf)}`,
    cell.confidence !== undefined && confidenceWords[cell.confidence],
  ].filter((fact) => fact !== false);
  return html`<header class="details-head">
      <h2 id="details-title"><span class="quiet">${name}</span> ${row?.title ?? dimension}</h2>
      <button type="button" class="icon-button" data-close aria-label="Close">${icons.close}</button>
    </header>
    <div class="details-value">
      ${cellKind(cell.value) === 'not-applicable' ? 'not applicable' : valueHtml(cell.value)}
    </div>
    ${cell.note !== undefined && html`<p>${cell.note}</p>`}
    ${cell.note === undefined && isUnknown && html`<p>No source was found. It is not a no.</p>`}
    ${row?.note !== undefined && html`<p class="quiet">${row.note}</p>`}
    ${facts.length > 0 && html`<p class="quiet">${facts.join(' · ')}</p>`} ${disputeHtml(cell, model)}
    ${
      cell.sources.length > 0 &&
      html`<h3>Sources</h3>
        ${sourcesHtml(cell.sources, model)}
        <p>
          <button type="button" class="link" data-cite-subject="${subject}" data-cite-dimension="${dimension}">
            Cite Source…
          </button>
        </p>`
    }`;
}
