import * as vscode from 'vscode';
import { Commands, ItemContexts } from '../../contributions';
import type { Comparison, Dispute, Knowledge } from '../../core/knowledge';
import { comparisonTabs } from '../../core/comparisonPage/pageData';
import { search, searchableComparisons, searchableDisputes } from '../../core/search';
import { itemIcon } from '../../platform/itemIcon';

/** Something below the entries: a comparison or a dispute. */
export type ShelfItem =
  | { readonly kind: 'comparison'; readonly value: Comparison }
  | { readonly kind: 'dispute'; readonly value: Dispute };

/** A heading below those of the entries. */
export interface Shelf {
  readonly id: 'comparisons' | 'disputes';
  readonly title: string;
  readonly items: readonly ShelfItem[];
}

/** The comparisons and the disputes that pass a filter, each under a heading; headings of none are left out. */
export function shelvesOf(knowledge: Knowledge, filter: string): readonly Shelf[] {
  const order = comparisonTabs(knowledge).map(({ id }) => id);
  const comparisons = filter === '' ? knowledge.comparisons : search(searchableComparisons(knowledge), filter).inOrder;
  const disputes = filter === '' ? knowledge.disputes : search(searchableDisputes(knowledge), filter).inOrder;
  const shelves: readonly Shelf[] = [
    {
      id: 'comparisons',
      title: 'Comparisons',
      items: comparisons
        .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
        .map((value) => ({ kind: 'comparison', value })),
    },
    {
      id: 'disputes',
      title: 'Where sources disagree',
      items: disputes.map((value) => ({ kind: 'dispute', value })),
    },
  ];
  return shelves.filter(({ items }) => items.length > 0);
}

/** The item of a comparison or a dispute. */
export function shelfItem(shown: ShelfItem, layout: string): vscode.TreeItem {
  const isComparison = shown.kind === 'comparison';
  const { id } = shown.value;
  const label = isComparison ? shown.value.title : shown.value.subject;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.id = `glossary/${layout}/${shown.kind}/${id}`;
  item.description = isComparison ? `${shown.value.subjects.length} compared` : shown.value.record;
  item.tooltip = isComparison ? shown.value.summary : shown.value.record;
  item.iconPath = itemIcon(isComparison ? 'table' : 'law', false);
  item.contextValue = ItemContexts.group;
  item.command = isComparison
    ? { command: Commands.openComparison, title: 'Open Comparison', arguments: [id] }
    : { command: Commands.openCard, title: 'Open Card', arguments: [id] };
  item.accessibilityInformation = { label: `${label}, ${isComparison ? 'comparison' : 'dispute'}` };
  return item;
}
