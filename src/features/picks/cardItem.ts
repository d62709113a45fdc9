import * as vscode from 'vscode';
import { edtfYearLabel } from '../../base/edtf';
import {
  type Comparison,
  type DatedEvent,
  type Knowledge,
  categoryTitles,
  laneTitles,
  type Concept,
  type Dispute,
} from '../../core/knowledge';

/** A row of a pick that stands for an entry, event, dispute or comparison. */
export interface CardItem extends vscode.QuickPickItem {
  readonly itemId: string;
  /** Of a comparison: which view of it the row opens. `undefined`: as it is authored. */
  readonly query?: string;
}

/** The buttons on each row. Compared by identity when pressed. */
export const itemButtons = {
  insert: { iconPath: new vscode.ThemeIcon('insert'), tooltip: 'Insert at Cursor' },
  copy: { iconPath: new vscode.ThemeIcon('link'), tooltip: 'Copy as Markdown Link' },
  cite: { iconPath: new vscode.ThemeIcon('quote'), tooltip: 'Cite Source…' },
  study: { iconPath: new vscode.ThemeIcon('mortar-board'), tooltip: 'Add to Study' },
  compare: { iconPath: new vscode.ThemeIcon('table'), tooltip: 'Compare' },
  reveal: { iconPath: new vscode.ThemeIcon('list-tree'), tooltip: 'Reveal in Sidebar' },
} as const;

const { insert, copy, cite, study, compare, reveal } = itemButtons;
const buttons = [insert, cite, copy, study, reveal];
const comparedButtons = [insert, cite, copy, study, compare, reveal];

/** Whether the row stands for an item, and is not a separator. */
export function isCardItem(item: vscode.QuickPickItem): item is CardItem {
  return 'itemId' in item;
}

function disputedMark(knowledge: Knowledge, id: string): string {
  return knowledge.disputesOf(id).length > 0 ? ' · disputed' : '';
}

/** The row of a concept or platform. */
export function entryItem(entry: Concept, knowledge: Knowledge): CardItem {
  const other = entry.expansion ?? entry.aliases[0];
  return {
    itemId: entry.id,
    label: entry.name,
    description:
      [other, categoryTitles[entry.category], entry.own && entry.category !== 'own' && 'yours too']
        .filter(Boolean)
        .join(' · ') + disputedMark(knowledge, entry.id),
    detail: entry.summary,
    alwaysShow: true,
    buttons: knowledge.comparisonsWith(entry.id).length > 0 ? comparedButtons : buttons,
  };
}

/** The row of an event. */
export function eventItem(event: DatedEvent, knowledge: Knowledge): CardItem {
  return {
    itemId: event.id,
    label: `${edtfYearLabel(event.when)}  ${event.title}`,
    description: laneTitles[event.lane] + disputedMark(knowledge, event.id),
    detail: event.summary,
    alwaysShow: true,
    buttons,
  };
}

/** The row of a comparison as a whole. */
export function comparisonItem({ id, title, summary, subjects }: Comparison): CardItem {
  return {
    itemId: id,
    label: title,
    description: `all ${subjects.length}`,
    detail: summary,
    alwaysShow: true,
    iconPath: compare.iconPath,
  };
}

/** The row of a dispute. */
export function disputeItem(dispute: Dispute): CardItem {
  return {
    itemId: dispute.id,
    label: dispute.subject,
    description: `${dispute.claims.length} ${dispute.claims.length === 1 ? 'claim' : 'claims'}`,
    detail: dispute.record,
    alwaysShow: true,
    buttons,
  };
}
