import { type Knowledge, categoryTitles, type Concept } from '../core/knowledge';
import { firstDateInWords } from '../core/render/firstDate';
import { shortened } from '../core/ownTerms/ownEntries';
import { html, type Html } from '../base/html';
import { productName } from '../core/render/productName';

/** What a tooltip in the preview says of an entry: phrasing HTML without links, because a tooltip takes no focus. */
export function tooltipHtml(entry: Concept, knowledge: Knowledge): Html {
  const disputes = knowledge.disputesOf(entry.id).length;
  const facts = [
    categoryTitles[entry.category],
    firstDateInWords(entry, knowledge),
    entry.status && entry.status.is !== 'current' && entry.status.is,
    disputes > 0 && 'sources disagree',
    entry.own && `yours, in ${entry.own[0]?.file ?? ''}`,
  ];
  const own = entry.own?.find(({ definition }) => definition !== undefined);
  // The summary of an entry of the user's own is its definition.
  const ownDefinition =
    own === undefined || entry.category === 'own'
      ? []
      : [html`<span class="virt-tip-summary">${shortened(own.definition ?? '', 400)}</span> `];
  const expansion = entry.expansion !== undefined && html`<span class="virt-tip-expansion">${entry.expansion}</span> `;
  return html`<span class="virt-tip-name">${entry.name}</span> ${expansion}${[
      ...ownDefinition,
      html`<span class="virt-tip-summary">${entry.summary}</span> `,
      html`<span class="virt-tip-facts">${facts.filter(Boolean).join(' · ')}</span> `,
      html`<span class="virt-tip-from">${productName}</span>`,
    ]}`;
}
