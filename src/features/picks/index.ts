import { foldForSearch } from '../../base/folding';
import { TextQuery } from '../../base/textQuery';
import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { derived } from '../../base/lazy';
import { Commands, registerCommand } from '../../contributions';
import { type Id, eraOf } from '../../core/knowledge';
import { search, searchableEntries, searchableEvents } from '../../core/search';
import { showFilteredPick } from '../../platform/quickPick';
import { mentionAtCursor } from '../../platform/mentionAtCursor';
import type { Services } from '../../platform/services';
import { comparisonItems } from './comparisonItems';
import { disputeItem, entryItem, eventItem, isCardItem, itemButtons, type CardItem } from './cardItem';

function open(item: CardItem): void {
  void vscode.commands.executeCommand(Commands.openCard, item.itemId);
}

function press(services: Services, item: CardItem, button: vscode.QuickInputButton): void {
  if (button === itemButtons.insert) void vscode.commands.executeCommand(Commands.insertAtCursor, item.itemId);
  else if (button === itemButtons.copy) void vscode.commands.executeCommand(Commands.copyMarkdownLink, item.itemId);
  else if (button === itemButtons.cite) void vscode.commands.executeCommand(Commands.citeSource, item.itemId);
  else if (button === itemButtons.compare) void vscode.commands.executeCommand(Commands.openComparison, item.itemId);
  else void services.reveal.reveal(item.itemId);
}

/** The concept or platform at the cursor of the active editor, if it is compared with others. */
function comparedAtCursor(services: Services): Id | undefined {
  const mention = mentionAtCursor(services);
  return mention && services.knowledge().comparisonsWith(mention.conceptId).length > 0 ? mention.conceptId : undefined;
}

/** More rows than this make every key press slow; a user's own glossary may have many thousands. */
const shownEntries = 1000;

function moreSeparator(rest: number): vscode.QuickPickItem {
  return { label: `${rest} more: type more letters`, kind: vscode.QuickPickItemKind.Separator };
}

/** Puts a separator before the first event of each era. */
function withEras(events: readonly Parameters<typeof eraOf>[0][], item: (event: (typeof events)[number]) => CardItem) {
  return events.flatMap((event, index): (CardItem | vscode.QuickPickItem)[] => {
    const before = events[index - 1];
    const era = eraOf(event);
    if (before && eraOf(before).id === era.id) return [item(event)];
    return [{ label: `${era.title}, ${era.span}`, kind: vscode.QuickPickItemKind.Separator }, item(event)];
  });
}

/** The quick picks: a timeline event, a concept, a dispute. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const events = derived(services.knowledge, searchableEvents);
  const entries = derived(services.knowledge, (knowledge) => searchableEntries(knowledge));
  const shared = {
    isItem: isCardItem,
    accept: open,
    press: (item: CardItem, button: vscode.QuickInputButton) => press(services, item, button),
  };
  owner.add(
    registerCommand(vscode.commands, Commands.goToTimelineEvent, () =>
      showFilteredPick<CardItem>({
        ...shared,
        title: 'Go to Timeline Event',
        placeholder: 'Year, title, actor, concept or tag',
        itemsFor(query) {
          const { inOrder, byRank } = search(events(), query);
          const items = withEras(inOrder, (event) => eventItem(event, services.knowledge()));
          const best = byRank[0];
          return { items, active: items.filter(isCardItem).find((item) => item.itemId === best?.id) };
        },
      }),
    ),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.goToConcept, () =>
      showFilteredPick<CardItem>({
        ...shared,
        title: 'Go to Concept',
        placeholder: 'Name, alias or category',
        itemsFor(query) {
          const found = search(entries(), query, services.matcher().namedIn(query)).byRank;
          const items = found.slice(0, shownEntries).map((entry) => entryItem(entry, services.knowledge()));
          const rest = found.length - items.length;
          return { items: rest > 0 ? [...items, moreSeparator(rest)] : items };
        },
      }),
    ),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.goToDispute, () =>
      showFilteredPick<CardItem>({
        ...shared,
        title: 'Go to Dispute',
        placeholder: 'What the sources disagree about',
        itemsFor(query) {
          const wanted = new TextQuery(query);
          const found = services
            .knowledge()
            .disputes.filter(({ subject, record }) => wanted.isIn(foldForSearch(`${subject} ${record}`)));
          return { items: found.map(disputeItem) };
        },
      }),
    ),
  );
  owner.add(
    registerCommand(vscode.commands, Commands.goToComparison, () => {
      const here = comparedAtCursor(services);
      showFilteredPick<CardItem>({
        ...shared,
        title: 'Compare',
        placeholder: 'Concept, platform or comparison',
        accept: ({ itemId }) => vscode.commands.executeCommand(Commands.openComparison, itemId),
        itemsFor(query) {
          const { items, best } = comparisonItems(services, query);
          const wanted = query === '' ? here : best?.itemId;
          return { items, active: items.filter(isCardItem).find(({ itemId }) => itemId === wanted) };
        },
      });
    }),
  );
  return owner;
}
