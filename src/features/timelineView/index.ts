import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, setContext, Views } from '../../contributions';
import { type TimelineGrouping, itemId } from '../../core/knowledge';
import type { Reveal } from '../../platform/revealer';
import type { Services } from '../../platform/services';
import { TimelineTree } from './timelineTree';

const groupingKey = 'timelineGrouping';

function isGrouping(value: unknown): value is TimelineGrouping {
  return value === 'era' || value === 'decade' || value === 'lane';
}

/** The timeline in the sidebar, by era, decade or lane. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const stored = services.workspaceState.get<unknown>(groupingKey);
  const tree = owner.add(new TimelineTree(services.knowledge, isGrouping(stored) ? stored : 'era'));
  const view = owner.add(
    vscode.window.createTreeView(Views.timeline, { treeDataProvider: tree, showCollapseAll: true }),
  );
  // Setting a description sends the title along, which an extension host may not know by itself.
  view.title = 'Timeline';
  // Its tooltips name concepts, which the user's own terms may hide or add to.
  owner.add(services.onDidChangeKnowledge(() => tree.refresh()));
  const describe = (): void => {
    setContext(vscode.commands, 'virtualizationNotes.timelineGrouping', tree.grouping);
    setContext(vscode.commands, 'virtualizationNotes.timelineFiltered', tree.filter !== '');
    view.description = tree.filter && `“${tree.filter}”`;
  };
  const show = async (grouping: TimelineGrouping): Promise<void> => {
    tree.setGrouping(grouping);
    describe();
    // Where the other list was scrolled to says nothing about this one.
    const [first] = tree.getChildren();
    if (first && view.visible) void view.reveal(first, { select: false });
    await services.workspaceState.update(groupingKey, grouping);
  };
  const setFilter = (filter: string): void => {
    tree.setFilter(filter);
    describe();
    view.message = filter !== '' && tree.getChildren().length === 0 ? `No event holds “${filter}”.` : undefined;
  };
  const reveal: Reveal = async (id, options) => {
    if (services.knowledge().event(id) === undefined) return false;
    if (!tree.nodeOf(id) && !options.onlyIfShown) setFilter('');
    const node = tree.nodeOf(id);
    if (node && (view.visible || !options.onlyIfShown)) {
      await view.reveal(node, { select: true, focus: !options.onlyIfShown });
    }
    return true;
  };
  describe();
  owner.add(registerCommand(vscode.commands, Commands.groupTimelineByEra, () => show('era')));
  owner.add(registerCommand(vscode.commands, Commands.groupTimelineByDecade, () => show('decade')));
  owner.add(registerCommand(vscode.commands, Commands.groupTimelineByLane, () => show('lane')));
  owner.add(registerCommand(vscode.commands, Commands.clearTimelineFilter, () => setFilter('')));
  owner.add(
    registerCommand(vscode.commands, Commands.filterTimeline, async () => {
      const options = { title: 'Filter timeline', prompt: 'Year, title, actor, concept or tag', value: tree.filter };
      const filter = await vscode.window.showInputBox(options);
      if (filter !== undefined) setFilter(filter);
    }),
  );
  owner.add(services.reveal.provide(reveal));
  owner.add(
    registerCommand(vscode.commands, Commands.revealEvent, async (item) => {
      const id = itemId(item);
      if (id === undefined || !(await reveal(id, { onlyIfShown: false }))) {
        services.log.warn(`No event to reveal for ${JSON.stringify(item)}`);
      }
    }),
  );
  return owner;
}
