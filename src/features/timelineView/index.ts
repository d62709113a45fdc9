import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import { Commands, registerCommand, setContext, Views } from '../../contributions';
import { itemId } from '../../core/knowledge';
import type { Services } from '../../platform/services';
import { FilteredView, keptLayout } from '../../platform/trees/filteredView';
import { TimelineTree } from './timelineTree';

const groupingKey = 'timelineGrouping';

/** The timeline in the sidebar, by era, decade or lane. */
export function register(services: Services): Disposable {
  const grouping = keptLayout(services, groupingKey, ['era', 'decade', 'lane'] as const);
  const tree = new TimelineTree(services.knowledge, grouping);
  const owner = new FilteredView(services, {
    id: Views.timeline,
    title: 'Timeline',
    tree,
    layouts: {
      era: Commands.groupTimelineByEra,
      decade: Commands.groupTimelineByDecade,
      lane: Commands.groupTimelineByLane,
    },
    layoutKey: groupingKey,
    filterCommand: Commands.filterTimeline,
    clearFilterCommand: Commands.clearTimelineFilter,
    filterPrompt: { title: 'Filter timeline', prompt: 'Year, title, actor, concept or tag' },
    noun: 'event',
    nouns: 'events',
    onChange: () => {
      setContext(vscode.commands, 'virtualizationNotes.timelineGrouping', tree.layout);
      setContext(vscode.commands, 'virtualizationNotes.timelineFiltered', tree.filter !== '');
    },
  });
  owner.update();
  owner.add(
    registerCommand(vscode.commands, Commands.revealEvent, async (item) => {
      const id = itemId(item);
      if (id === undefined || !(await owner.reveal(id, { onlyIfShown: false }))) {
        services.log.warn(`No event to reveal for ${JSON.stringify(item)}`);
      }
    }),
  );
  return owner;
}
