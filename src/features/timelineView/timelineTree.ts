import * as vscode from 'vscode';
import { edtfInWords, edtfYearLabel } from '../../base/edtf';
import { derived } from '../../base/lazy';
import { escapeMarkdown } from '../../base/escape';
import { Commands, ItemContexts } from '../../contributions';
import {
  type DatedEvent,
  type Knowledge,
  laneTitles,
  type Lane,
  groupEvents,
  type TimelineGroup,
  type TimelineGrouping,
} from '../../core/knowledge';
import { search, searchableEvents, type Searchable } from '../../core/search';
import { shortSource, itemLink } from '../../core/render/markdown';
import { commandLinks, trustedMarkdown } from '../../platform/links';
import { FilteredTree } from '../../platform/trees/filteredTree';
import { itemIcon } from '../../platform/itemIcon';

/** What the tree is made of. `itemId` is what item actions read. */
export type TimelineNode =
  | { readonly kind: 'group'; readonly group: TimelineGroup }
  | { readonly kind: 'event'; readonly itemId: string; readonly event: DatedEvent; readonly group: TimelineGroup };

/** One icon a lane, used wherever events are listed. */
export const laneIcons: Readonly<Record<Lane, string>> = {
  theory: 'mortar-board',
  mainframe: 'server-environment',
  hardware: 'circuit-board',
  x86: 'vm',
  'open-source': 'source-control',
  cloud: 'cloud',
  containers: 'package',
  security: 'shield',
};

/** The timeline as a tree: eras, decades or lanes, and their events in time order. */
export class TimelineTree extends FilteredTree<TimelineNode, TimelineGrouping> {
  readonly #searchable: () => readonly Searchable<DatedEvent>[];

  constructor(knowledge: () => Knowledge, layout: TimelineGrouping) {
    super(knowledge, layout);
    this.#searchable = derived(knowledge, searchableEvents);
  }

  holds(id: string): boolean {
    return this.knowledge.event(id) !== undefined;
  }

  getParent(node: TimelineNode): TimelineNode | undefined {
    return node.kind === 'event' ? { kind: 'group', group: node.group } : undefined;
  }

  getTreeItem(node: TimelineNode): vscode.TreeItem {
    return node.kind === 'group' ? this.#groupItem(node.group) : this.#eventItem(node.event);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TimelineNode): vscode.TreeItem {
    item.tooltip = node.kind === 'group' ? node.group.description : this.#tooltip(node.event);
    return item;
  }

  protected makeRoots(): readonly TimelineNode[] {
    const { knowledge, filter } = this;
    const matching = filter === '' ? knowledge.events : search(this.#searchable(), filter).inOrder;
    return groupEvents(matching, this.layout).map((group) => ({ kind: 'group', group }));
  }

  protected childrenOf(node: TimelineNode): readonly TimelineNode[] {
    if (node.kind === 'event') return [];
    const { group } = node;
    return group.events.map((event) => ({ kind: 'event', itemId: event.id, event, group }));
  }

  #tooltip(event: DatedEvent): vscode.MarkdownString {
    const { knowledge } = this;
    const concepts = event.concepts.map((id) => itemLink(knowledge, id, commandLinks)).join(', ');
    const sources = knowledge.sources(event.sources).map(shortSource).join(', ');
    return trustedMarkdown(
      [
        `**${escapeMarkdown(event.title)}**  \n${escapeMarkdown(edtfInWords(event.when))} · ${laneTitles[event.lane]}`,
        escapeMarkdown(event.summary),
        `*About* ${concepts}  \n*Sources* ${sources}`,
      ].join('\n\n'),
    );
  }

  #groupItem(group: TimelineGroup): vscode.TreeItem {
    const item = this.groupItem('timeline', group);
    item.description = [group.span, String(group.events.length)].filter(Boolean).join(' · ');
    item.contextValue = ItemContexts.group;
    item.accessibilityInformation = {
      label: [group.title, group.span, `${group.events.length} ${group.events.length === 1 ? 'event' : 'events'}`]
        .filter(Boolean)
        .join(', '),
    };
    return item;
  }

  #eventItem(event: DatedEvent): vscode.TreeItem {
    // The year leads: at the end, a narrow sidebar would cut it off.
    const item = new vscode.TreeItem(
      `${edtfYearLabel(event.when)}  ${event.title}`,
      vscode.TreeItemCollapsibleState.None,
    );
    const disputed = this.knowledge.disputesOf(event.id).length > 0;
    item.id = `timeline/${this.layout}/event/${event.id}`;
    item.description = disputed ? 'disputed' : undefined;
    item.iconPath = itemIcon(laneIcons[event.lane], disputed);
    item.contextValue = ItemContexts.event;
    item.command = { command: Commands.openCard, title: 'Open Card', arguments: [event.id] };
    item.accessibilityInformation = {
      label: [edtfInWords(event.when), event.title, laneTitles[event.lane], disputed ? 'sources disagree' : undefined]
        .filter(Boolean)
        .join(', '),
    };
    return item;
  }
}
