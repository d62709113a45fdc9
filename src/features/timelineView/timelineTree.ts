import * as vscode from 'vscode';
import { edtfInWords, edtfYearLabel } from '../../base/edtf';
import { DisposableStore } from '../../base/disposable';
import { escapeMarkdown } from '../../base/escape';
import { Commands, ItemContexts } from '../../contributions';
import {
  type DatedEvent,
  type Knowledge,
  laneTitles,
  type Lane,
  search,
  searchableEvents,
  groupEvents,
  type TimelineGroup,
  type TimelineGrouping,
} from '../../core/knowledge';
import { shortSource, subjectLink } from '../../core/render/markdown';
import { commandLinks, trustedMarkdown } from '../../platform/links';
import { subjectIcon } from '../../platform/subjectIcon';

/** What the tree is made of. `subjectId` is what item actions read. */
export type TimelineNode =
  | { readonly kind: 'group'; readonly group: TimelineGroup }
  | { readonly kind: 'event'; readonly subjectId: string; readonly event: DatedEvent; readonly group: TimelineGroup };

/** One icon a lane, used wherever events are listed. */
export const laneIcons: Readonly<Record<Lane, string>> = {
  theory: 'mortar-board',
  mainframe: 'server-environment',
  hardware: 'circuit-board',
  x86: 'vm',
  'open-source': 'github-inverted',
  cloud: 'cloud',
  containers: 'package',
  security: 'shield',
};

/** The timeline as a tree: eras, decades or lanes, and their events in time order. */
export class TimelineTree extends DisposableStore implements vscode.TreeDataProvider<TimelineNode> {
  readonly #knowledge: () => Knowledge;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  #grouping: TimelineGrouping;
  #filter = '';
  #groups: readonly TimelineGroup[] | undefined;

  constructor(knowledge: () => Knowledge, grouping: TimelineGrouping) {
    super();
    this.#knowledge = knowledge;
    this.#grouping = grouping;
  }

  get grouping(): TimelineGrouping {
    return this.#grouping;
  }

  /** The text that events must hold; empty when nothing is filtered. */
  get filter(): string {
    return this.#filter;
  }

  setGrouping(grouping: TimelineGrouping): void {
    this.#grouping = grouping;
    this.refresh();
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.refresh();
  }

  refresh(): void {
    this.#groups = undefined;
    this.#changed.fire();
  }

  getChildren(node?: TimelineNode): TimelineNode[] {
    this.#groups ??= groupEvents(this.#matching(), this.#grouping);
    if (!node) return this.#groups.map((group) => ({ kind: 'group', group }));
    if (node.kind === 'event') return [];
    const { group } = node;
    return group.events.map((event) => ({ kind: 'event', subjectId: event.id, event, group }));
  }

  getParent(node: TimelineNode): TimelineNode | undefined {
    return node.kind === 'event' ? { kind: 'group', group: node.group } : undefined;
  }

  /** The node of an event, for `reveal`; `undefined` when the id is no event. */
  nodeOf(id: string): TimelineNode | undefined {
    return this.getChildren()
      .flatMap((group) => this.getChildren(group))
      .find((node) => node.kind === 'event' && node.subjectId === id);
  }

  getTreeItem(node: TimelineNode): vscode.TreeItem {
    return node.kind === 'group' ? this.#groupItem(node.group) : this.#eventItem(node.event);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TimelineNode): vscode.TreeItem {
    item.tooltip = node.kind === 'group' ? node.group.note : this.#tooltip(node.event);
    return item;
  }

  #matching(): readonly DatedEvent[] {
    const knowledge = this.#knowledge();
    if (this.#filter === '') return knowledge.events;
    return search(searchableEvents(knowledge.events, knowledge), this.#filter).inOrder;
  }

  #tooltip(event: DatedEvent): vscode.MarkdownString {
    const knowledge = this.#knowledge();
    const concepts = event.concepts.map((id) => subjectLink(knowledge, id, commandLinks)).join(', ');
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
    const item = new vscode.TreeItem(
      group.title,
      vscode.TreeItemCollapsibleState[this.#filter === '' ? 'Collapsed' : 'Expanded'],
    );
    // A filtered tree is shown open: its id differs, because VS Code remembers by id what was open.
    item.id = `timeline/${this.#grouping}/${this.#filter === '' ? '' : 'filtered/'}${group.id}`;
    item.description = [group.span, String(group.events.length)].filter(Boolean).join(' · ');
    item.contextValue = ItemContexts.group;
    item.accessibilityInformation = {
      label: [group.title, group.span, `${group.events.length} events`].filter(Boolean).join(', '),
    };
    return item;
  }

  #eventItem(event: DatedEvent): vscode.TreeItem {
    // The year leads: at the end, a narrow sidebar would cut it off.
    const item = new vscode.TreeItem(
      `${edtfYearLabel(event.when)}  ${event.title}`,
      vscode.TreeItemCollapsibleState.None,
    );
    const disputed = this.#knowledge().disputesAbout(event.id).length > 0;
    item.id = `timeline/${this.#grouping}/event/${event.id}`;
    item.description = disputed ? 'disputed' : undefined;
    item.iconPath = subjectIcon(laneIcons[event.lane], disputed);
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
