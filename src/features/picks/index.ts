import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { derived } from '../../base/lazy';
import { Commands, registerCommand, type CommandId } from '../../contributions';
import { mostCompared } from '../../core/comparisonPage/presets';
import { itemId } from '../../core/knowledge';
import { Finder, mostSideBySide, type FoundKind } from '../../core/search';
import { showFilteredPick } from '../../platform/quickPick';
import { RecentComparisons } from '../../platform/recentComparisons';
import type { Services } from '../../platform/services';
import { answerItems, heading, itemRow } from './answerItems';
import { showComparePick } from './comparePick';
import { showCompareWith } from './compareWith';
import { isCardItem, itemButtons, type CardItem } from './cardItem';
import { openSideBySide } from './openSideBySide';
import { RecentItems } from './recentItems';

/** A pick of the same search for what is of one kind. */
interface SpecialPick {
  readonly command: CommandId;
  readonly title: string;
  readonly placeholder: string;
  readonly kind: FoundKind;
}

const specialPicks: readonly SpecialPick[] = [
  {
    command: Commands.goToTimelineEvent,
    title: 'Go to Timeline Event',
    placeholder: 'Year, decade, title, actor, concept or tag',
    kind: 'event',
  },
  { command: Commands.goToConcept, title: 'Go to Concept', placeholder: 'Name, alias or category', kind: 'concept' },
  {
    command: Commands.goToDispute,
    title: 'Go to Dispute',
    placeholder: 'What the sources disagree about',
    kind: 'dispute',
  },
];

function press(services: Services, item: CardItem, button: vscode.QuickInputButton): void {
  if (button === itemButtons.insert) void vscode.commands.executeCommand(Commands.insertAtCursor, item.itemId);
  else if (button === itemButtons.copy) void vscode.commands.executeCommand(Commands.copyMarkdownLink, item.itemId);
  else if (button === itemButtons.cite) void vscode.commands.executeCommand(Commands.citeSource, item.itemId);
  else if (button === itemButtons.study) void vscode.commands.executeCommand(Commands.addToStudy, item.itemId);
  else if (button === itemButtons.compare) void vscode.commands.executeCommand(Commands.openComparison, item.itemId);
  else void services.reveal.reveal(item.itemId);
}

/** The quick picks: anything, a timeline event, a concept, a dispute, a comparison. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const finder = derived(services.knowledge, (knowledge) => new Finder(knowledge, services.matcher()));
  const recent = new RecentItems(services.workspaceState);
  const compared = new RecentComparisons(services.workspaceState);
  const shared = {
    isItem: isCardItem,
    accept({ itemId: id, query }: CardItem): void {
      recent.add(id);
      const isComparison = services.knowledge().comparison(id) !== undefined;
      const command = isComparison ? Commands.openComparison : Commands.openCard;
      void vscode.commands.executeCommand(command, id, ...(query === undefined ? [] : [{ query }]));
    },
    press: (item: CardItem, button: vscode.QuickInputButton) => press(services, item, button),
  };
  owner.add(
    registerCommand(vscode.commands, Commands.search, () =>
      showFilteredPick<CardItem>({
        ...shared,
        title: 'Search Virtualization Notes',
        placeholder: 'Term, question, year or decade; “xen vs kvm” compares',
        itemsFor(query) {
          const knowledge = services.knowledge();
          const answer = answerItems(finder().find(query), knowledge);
          if (query.trim() !== '') return answer;
          const rows = recent.ids(knowledge).flatMap((id) => knowledge.item(id) ?? []);
          const shown = rows.map((item) => itemRow(item, knowledge));
          return { items: shown.length > 0 ? [heading('Recent'), ...shown, ...answer.items] : answer.items };
        },
      }),
    ),
  );
  for (const { command, title, placeholder, kind } of specialPicks) {
    owner.add(
      registerCommand(vscode.commands, command, () =>
        showFilteredPick<CardItem>({
          ...shared,
          title,
          placeholder,
          itemsFor: (query) => answerItems(finder().find(query, [kind]), services.knowledge()),
        }),
      ),
    );
  }
  owner.add(
    registerCommand(vscode.commands, Commands.goToComparison, (target) => {
      const entry = services.knowledge().entry(itemId(target) ?? '');
      const isCompared = entry !== undefined && services.knowledge().comparisonsWith(entry.id).length > 0;
      if (isCompared) showCompareWith(services, entry, compared);
      else showComparePick(services, finder, compared);
    }),
  );
  owner.add(
    services.cardActions.offer({
      command: Commands.goToComparison,
      title: 'Compare With…',
      order: 10,
      argumentsFor: ({ kind, value: { id } }, knowledge) =>
        kind === 'concept' && knowledge.comparisonsWith(id).length > 0 ? [id] : undefined,
    }),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.compareSelected, (item, items) => {
      const chosen = (Array.isArray(items) ? items : [item]).flatMap((each) => itemId(each) ?? []);
      const found = mostSideBySide(chosen.slice(0, mostCompared), services.knowledge());
      if (found) openSideBySide(found, compared);
      else vscode.window.setStatusBarMessage('$(info) No table compares these', 4000);
    }),
  );
  return owner;
}
