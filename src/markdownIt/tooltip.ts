import { edtfYearLabel } from '../base/edtf';
import type { Knowledge } from '../core/knowledge';
import { categoryTitles } from '../core/labels';
import type { Concept } from '../core/model';
import { html, type Html } from '../core/render/html';
import { productName } from '../core/render/hover';

/** What a tooltip in the preview says of an entry: phrasing HTML without links, because a tooltip takes no focus. */
export function tooltipHtml(entry: Concept, knowledge: Knowledge): Html {
  const first = knowledge.firstEventOf(entry.id);
  const disputes = knowledge.disputesAbout(entry.id).length;
  const facts = [
    categoryTitles[entry.category],
    first && `since ${edtfYearLabel(first.when)}`,
    entry.status && entry.status.is !== 'current' && entry.status.is,
    disputes > 0 && 'sources disagree',
  ];
  const expansion = entry.expansion !== undefined && html`<span class="virt-tip-expansion">${entry.expansion}</span> `;
  return html`<span class="virt-tip-name">${entry.name}</span> ${expansion}${[
      html`<span class="virt-tip-summary">${entry.summary}</span> `,
      html`<span class="virt-tip-facts">${facts.filter(Boolean).join(' · ')}</span> `,
      html`<span class="virt-tip-from">${productName}</span>`,
    ]}`;
}
