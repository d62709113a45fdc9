import type * as vscode from 'vscode';
import { foldForSearch } from '../../base/folding';
import { TextQuery } from '../../base/textQuery';
import { counterpartsOf } from '../../core/comparisonPage/counterparts';
import { presetsFor } from '../../core/comparisonPage/presets';
import { nameOf, type Comparison, type Concept, type Id } from '../../core/knowledge';
import { showFilteredPick } from '../../platform/quickPick';
import type { RecentComparisons } from '../../platform/recentComparisons';
import type { Services } from '../../platform/services';
import { heading } from './answerItems';
import { entryItem } from './cardItem';
import { chooseSubjects } from './chooseSubjects';
import { openSideBySide } from './openSideBySide';

/** A row that opens a comparison: at these subjects, or where there are none, at all of them. */
interface CompareRow extends vscode.QuickPickItem {
  readonly comparison?: Comparison;
  readonly subjects: readonly Id[];
}

type Row = CompareRow | vscode.QuickPickItem;

/** The pick of what an entry is compared with: first what it is told apart from, then what else its tables have. */
export function showCompareWith(services: Services, entry: Concept, recent: RecentComparisons): void {
  const knowledge = services.knowledge();
  showFilteredPick<CompareRow>({
    title: `Compare ${entry.name} with`,
    placeholder: 'Name or alias; Enter opens both side by side',
    isItem: (item): item is CompareRow => 'subjects' in item,
    accept: ({ comparison, subjects }) => {
      if (!comparison) chooseSubjects(knowledge, subjects, (chosen) => openSideBySide(chosen, recent));
      else openSideBySide({ comparison, subjects }, recent);
    },
    itemsFor: (typed) => ({ items: rowsFor(services, entry, new TextQuery(typed)) }),
  });
}

function rowsFor({ knowledge: known }: Services, entry: Concept, query: TextQuery): readonly Row[] {
  const knowledge = known();
  const rowsOf = (comparison: Comparison, ids: readonly Id[]): readonly CompareRow[] =>
    ids
      .flatMap((id) => knowledge.entry(id) ?? [])
      .filter(({ name, expansion = '', aliases }) =>
        query.isIn([name, expansion, ...aliases].map(foldForSearch).join('\n')),
      )
      .map((other) => {
        const { label, description, detail } = entryItem(other, knowledge);
        return { label, description, detail, alwaysShow: true, comparison, subjects: [entry.id, other.id] };
      });
  const titled = (title: string, rows: readonly CompareRow[]): readonly Row[] =>
    rows.length > 0 ? [heading(title), ...rows] : [];
  const tables = counterpartsOf(entry.id, knowledge);
  const contrasts = tables.flatMap(({ comparison, contrasts: ids }) => rowsOf(comparison, ids));
  const rows = [
    ...titled('Told apart from it', contrasts),
    ...titled('More than one', query.isEmpty ? wholeRows(entry, tables, knowledge) : []),
    ...tables.flatMap(({ comparison, others }) => titled(comparison.title, rowsOf(comparison, others))),
  ];
  return rows.length > 0 ? rows : [{ label: 'Nothing with that name shares a comparison with it', alwaysShow: true }];
}

/** Rows for more than two: what is often compared, a choice of one's own, and the whole table. */
function wholeRows(
  entry: Concept,
  tables: readonly { readonly comparison: Comparison }[],
  knowledge: ReturnType<Services['knowledge']>,
): readonly CompareRow[] {
  const presets = presetsFor('', knowledge).flatMap(({ title, comparison: id, subjects }): readonly CompareRow[] => {
    const comparison = knowledge.comparison(id);
    if (!comparison || !subjects.includes(entry.id)) return [];
    const names = subjects.map((each) => nameOf(knowledge, each)).join(' · ');
    return [{ label: names, description: title, alwaysShow: true, comparison, subjects }];
  });
  return [
    ...presets,
    { label: 'Choose two to six…', alwaysShow: true, subjects: [entry.id] },
    ...tables.map(({ comparison }) => ({
      label: comparison.title,
      description: `all ${comparison.subjects.length}`,
      alwaysShow: true,
      comparison,
      subjects: comparison.subjects,
    })),
  ];
}
