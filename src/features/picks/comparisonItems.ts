import { foldForSearch } from '../../base/folding';
import * as vscode from 'vscode';
import { comparisonTabs } from '../../core/comparisonPage/pageData';
import { type Knowledge, type Comparison, search, searchableEntries } from '../../core/knowledge';
import { entryItem, itemButtons, type CardItem } from './cardItem';

/** The row that opens a comparison as a whole. */
function wholeItem({ id, title, summary, subjects }: Comparison): CardItem {
  return {
    itemId: id,
    label: title,
    description: `all ${subjects.length}`,
    detail: summary,
    alwaysShow: true,
    iconPath: itemButtons.compare.iconPath,
  };
}

/**
 * The rows of the pick that opens a comparison: each comparison under its heading, and what it compares.
 * @param query what has been typed: a row must hold all its words
 * @returns the rows, and the one that fits best; `undefined` when nothing is typed or nothing fits
 */
export function comparisonItems(
  knowledge: Knowledge,
  query: string,
): { readonly items: readonly (CardItem | vscode.QuickPickItem)[]; readonly best: CardItem | undefined } {
  const words = foldForSearch(query).split(' ').filter(Boolean);
  const holds = (text: string): boolean => words.every((word) => foldForSearch(text).includes(word));
  const groups = comparisonTabs(knowledge).flatMap((tab) => {
    const comparison = knowledge.comparison(tab.id);
    if (!comparison) return [];
    const whole = holds(`${tab.title} ${comparison.title}`) ? [wholeItem(comparison)] : [];
    const subjects = comparison.subjects.flatMap((id) => knowledge.entry(id) ?? []);
    const found = search(searchableEntries(subjects), query);
    const items = [...whole, ...found.inOrder.map((entry) => entryItem(entry, knowledge))];
    return items.length > 0 ? [{ title: tab.title, items, subjects: found.inOrder }] : [];
  });
  const rows = groups.flatMap(({ items }) => items);
  const [first] = search(searchableEntries(groups.flatMap(({ subjects }) => subjects)), query).byRank;
  return {
    items: groups.flatMap(({ title, items }) => [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items]),
    best: words.length === 0 ? undefined : rows.find(({ itemId }) => itemId === first?.id),
  };
}
