import { foldForSearch } from '../../base/folding';
import { TextQuery } from '../../base/textQuery';
import * as vscode from 'vscode';
import { comparisonTabs } from '../../core/comparisonPage/pageData';
import type { Concept } from '../../core/knowledge';
import { search, searchableEntries, type SearchResult } from '../../core/search';
import type { Services } from '../../platform/services';
import { comparisonItem, entryItem, type CardItem } from './cardItem';

/**
 * The rows of the pick that opens a comparison: each comparison under its heading, and what it compares.
 * @param typed what has been typed: a row must hold all its words
 * @returns the rows, and the one that fits best; `undefined` when nothing is typed or nothing fits
 */
export function comparisonItems(
  services: Pick<Services, 'knowledge' | 'matcher'>,
  typed: string,
): { readonly items: readonly (CardItem | vscode.QuickPickItem)[]; readonly best: CardItem | undefined } {
  const knowledge = services.knowledge();
  const query = new TextQuery(typed);
  const named = services.matcher().namedIn(typed);
  const find = (entries: readonly Concept[]): SearchResult<Concept> =>
    search(searchableEntries(knowledge, entries), typed, named);
  const groups = comparisonTabs(knowledge).flatMap((tab) => {
    const comparison = knowledge.comparison(tab.id);
    if (!comparison) return [];
    const whole = query.isIn(foldForSearch(`${tab.title} ${comparison.title}`)) ? [comparisonItem(comparison)] : [];
    const subjects = comparison.subjects.flatMap((id) => knowledge.entry(id) ?? []);
    const found = find(subjects);
    const items = [...whole, ...found.inOrder.map((entry) => entryItem(entry, knowledge))];
    return items.length > 0 ? [{ title: tab.title, items, subjects: found.inOrder }] : [];
  });
  const rows = groups.flatMap(({ items }) => items);
  const [first] = find(groups.flatMap(({ subjects }) => subjects)).byRank;
  return {
    items: groups.flatMap(({ title, items }) => [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items]),
    best: query.isEmpty ? undefined : rows.find(({ itemId }) => itemId === first?.id),
  };
}
