import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Commands, registerCommand, setContext, Views } from '../../contributions';
import type { TimelineGrouping } from '../../core/timeline';
import { itemId } from '../../platform/items';
import type { Services } from '../../platform/services';
import { TimelineTree } from './timelineTree';

const groupingKey = 'timelineGrouping';

function isGrouping(value: unknown): value is TimelineGrouping {
  return value === 'era' || value === 'decade' || value === 'lane';
}

/** The timeline in the sidebar, by era or decade. */
export function register(services: Services): Disposable {
  const owner = new DisposableStore();
  const stored = services.workspaceState.get<unknown>(groupingKey);
  const tree = owner.add(new TimelineTree(services.knowledge, isGrouping(stored) ? stored : 'era'));
  const view = owner.add(
    vscode.window.createTreeView(Views.timeline, { treeDataProvider: tree, showCollapseAll: true }),
  );
  const show = async (grouping: TimelineGrouping): Promise<void> => {
    tree.setGrouping(grouping);
    setContext(vscode.commands, 'virtualizationNotes.timelineGrouping', grouping);
    await services.workspaceState.update(groupingKey, grouping);
  };
  const reveal = async (id: string): Promise<boolean> => {
    const node = tree.nodeOf(id);
    if (node) await view.reveal(node, { select: true, focus: true });
    return node !== undefined;
  };
  setContext(vscode.commands, 'virtualizationNotes.timelineGrouping', tree.grouping);
  owner.add(registerCommand(vscode.commands, Commands.groupTimelineByEra, () => show('era')));
  owner.add(registerCommand(vscode.commands, Commands.groupTimelineByDecade, () => show('decade')));
  owner.add(services.reveal.provide(reveal));
  owner.add(
    registerCommand(vscode.commands, Commands.revealEvent, async (item) => {
      const id = itemId(item);
      if (id === undefined || !(await reveal(id))) services.log.warn(`No event to reveal for ${JSON.stringify(item)}`);
    }),
  );
  return owner;
}
