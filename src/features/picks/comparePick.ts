import * as vscode from 'vscode';
import { Commands } from '../../contributions';
import { presetsFor } from '../../core/comparisonPage/presets';
import { nameOf, type Comparison, type Id, type Knowledge } from '../../core/knowledge';
import type { Finder, SideBySide } from '../../core/search';
import { mentionAtCursor } from '../../platform/mentionAtCursor';
import { showFilteredPick } from '../../platform/quickPick';
import type { RecentComparisons } from '../../platform/recentComparisons';
import type { Services } from '../../platform/services';
import { heading, sideBySideItem } from './answerItems';
import { isCardItem, itemButtons, type CardItem } from './cardItem';
import { chooseSubjects } from './chooseSubjects';
import { comparedHere } from './comparedHere';
import { comparisonItems } from './comparisonItems';
import { openSideBySide } from './openSideBySide';

type Row = CardItem | vscode.QuickPickItem;

/**
 * The pick that opens a comparison: of the terms in the sentence at the cursor, of what is chosen next, compared before
 * or compared often, or of everything that a table has.
 */
export function showComparePick(services: Services, finder: () => Finder, recent: RecentComparisons): void {
  const here = comparedHere(services);
  const atCursor = comparedAtCursor(services);
  showFilteredPick<CardItem>({
    title: 'Compare',
    placeholder: 'Concept, platform or comparison; “xen vs kvm”',
    isItem: isCardItem,
    accept: (item) => accept(item, services, recent),
    press: (item, button) => {
      if (button === itemButtons.reveal) void services.reveal.reveal(item.itemId);
    },
    itemsFor(query) {
      const knowledge = services.knowledge();
      const { items, best } = comparisonItems(services, query);
      const isEmpty = query.trim() === '';
      const asked = isEmpty ? here : finder().find(query, ['comparison']).compared;
      const first = asked && [sideBySideItem(asked, knowledge)];
      const ways: readonly Row[] = [
        ...(first ?? []),
        ...(isEmpty ? [chooseItem(asked)] : []),
        ...(isEmpty ? recentRows(recent, knowledge) : []),
        ...presetRows(query, knowledge),
      ];
      const wanted = isEmpty ? atCursor : best?.itemId;
      const active = first?.[0] ?? items.filter(isCardItem).find(({ itemId }) => itemId === wanted);
      const all = [...ways, ...items];
      return active ? { items: all, active } : { items: all };
    },
  });
}

/** What a row stands for that asks for subjects. */
const choose = 'choose';

function chooseItem(asked: SideBySide | undefined): CardItem {
  return {
    itemId: choose,
    label: 'Choose two to six…',
    description: 'tick what to compare',
    alwaysShow: true,
    iconPath: new vscode.ThemeIcon('checklist'),
    ...(asked && { query: asked.subjects.join(',') }),
  };
}

function accept({ itemId, query }: CardItem, services: Services, recent: RecentComparisons): void {
  const knowledge = services.knowledge();
  if (itemId === choose) {
    chooseSubjects(knowledge, query?.split(',') ?? [], (chosen) => openSideBySide(chosen, recent));
    return;
  }
  const comparison = knowledge.comparison(itemId);
  const subjects = query === undefined ? [] : (new URLSearchParams(query).get('subjects')?.split(',') ?? []);
  if (comparison && subjects.length > 0) openSideBySide({ comparison, subjects }, recent);
  else void vscode.commands.executeCommand(Commands.openComparison, itemId);
}

function recentRows(recent: RecentComparisons, knowledge: Knowledge): readonly Row[] {
  const rows = recent.all(knowledge).map((each) => sideBySideItem(each, knowledge));
  return rows.length > 0 ? [heading('Recent'), ...rows] : [];
}

function presetRows(query: string, knowledge: Knowledge): readonly Row[] {
  const rows = presetsFor(query, knowledge).flatMap(({ title, comparison, subjects }) => {
    const known: Comparison | undefined = knowledge.comparison(comparison);
    const names = subjects.map((id) => nameOf(knowledge, id)).join(' · ');
    return known
      ? [{ ...sideBySideItem({ comparison: known, subjects }, knowledge), label: names, description: title }]
      : [];
  });
  return rows.length > 0 ? [heading('Often compared'), ...rows] : [];
}

/** The concept or platform at the cursor of the active editor, if it is compared with others. */
function comparedAtCursor(services: Services): Id | undefined {
  const mention = mentionAtCursor(services);
  return mention && services.knowledge().comparisonsWith(mention.conceptId).length > 0 ? mention.conceptId : undefined;
}
