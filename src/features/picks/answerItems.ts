import * as vscode from 'vscode';
import { nameOf, type Item, type Knowledge } from '../../core/knowledge';
import { viewQuery } from '../../core/comparisonPage/viewQuery';
import { sideBySideView } from '../../core/comparisonPage/view';
import type { Answer, FoundGroup, FoundKind, SideBySide } from '../../core/search';
import { comparisonItem, disputeItem, entryItem, eventItem, itemButtons, type CardItem } from './cardItem';
import { withEras } from './eras';

type Row = CardItem | vscode.QuickPickItem;

const headings: Readonly<Record<FoundKind, string>> = {
  concept: 'Terms',
  comparison: 'Comparisons',
  event: 'Timeline',
  dispute: 'Where sources disagree',
};

/** Rows of each kind at most, where several kinds are shown: more make every key press slow. */
const mostRows: Readonly<Record<FoundKind, number>> = { concept: 100, comparison: 20, event: 60, dispute: 20 };
/** The same for a pick of one kind; a user's own glossary may have many thousands of terms. */
const mostRowsAlone = 1000;

/** The rows of an answer, under headings where several kinds were found, and the row that Enter takes. */
export function answerItems(
  { compared, groups, best, note }: Answer,
  knowledge: Knowledge,
): { readonly items: readonly Row[]; readonly active: CardItem | undefined } {
  const side = compared && sideBySideItem(compared, knowledge);
  const rows = groups.flatMap((group) => groupItems(group, best, groups.length > 1 || side !== undefined, knowledge));
  const items = [...(note === undefined ? [] : [noteItem(note)]), ...(side ? [side] : []), ...rows];
  return { items, active: side ?? rows.find((row): row is CardItem => 'itemId' in row && row.itemId === best) };
}

/** The row of any item. */
export function itemRow(item: Item, knowledge: Knowledge): CardItem {
  if (item.kind === 'concept') return entryItem(item.value, knowledge);
  if (item.kind === 'event') return eventItem(item.value, knowledge);
  return item.kind === 'dispute' ? disputeItem(item.value) : comparisonItem(item.value);
}

/** A heading between rows. */
export function heading(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function groupItems(
  { kind, items }: FoundGroup,
  best: string | undefined,
  isAmongOthers: boolean,
  knowledge: Knowledge,
): readonly Row[] {
  const most = isAmongOthers ? mostRows[kind] : mostRowsAlone;
  // Events are in time order: what is shown of many must hold the best one.
  const bestAt = items.findIndex(({ value }) => value.id === best);
  const from = kind === 'event' && bestAt >= most ? bestAt - Math.floor(most / 2) : 0;
  const shown = items.slice(from, from + most);
  const rest = items.length - shown.length;
  const rows =
    kind === 'event' && !isAmongOthers
      ? withEras(
          shown.flatMap((item) => (item.kind === 'event' ? [item.value] : [])),
          (event) => eventItem(event, knowledge),
        )
      : shown.map((item) => itemRow(item, knowledge));
  return [
    ...(isAmongOthers ? [heading(headings[kind])] : []),
    ...rows,
    ...(rest > 0 ? [heading(`${rest} more: type more letters`)] : []),
  ];
}

/** The row that opens a comparison at some of its subjects. */
export function sideBySideItem({ comparison, subjects }: SideBySide, knowledge: Knowledge): CardItem {
  return {
    itemId: comparison.id,
    label: `Compare ${subjects.map((id) => nameOf(knowledge, id)).join(' · ')}`,
    description: comparison.title,
    alwaysShow: true,
    iconPath: itemButtons.compare.iconPath,
    query: viewQuery(sideBySideView(comparison.id, subjects)),
  };
}

/** A row that says something and leads nowhere. */
function noteItem(label: string): vscode.QuickPickItem {
  return { label, alwaysShow: true, iconPath: new vscode.ThemeIcon('info') };
}
