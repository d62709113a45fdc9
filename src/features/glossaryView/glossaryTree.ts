import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands, type GlossaryLayout } from '../../contributions';
import { groupEntries, type GlossaryGroup } from '../../core/glossary';
import type { Knowledge } from '../../core/knowledge';
import { conceptKindTitles } from '../../core/labels';
import type { Concept, ConceptKind } from '../../core/model';
import { hoverMarkdown } from '../../core/render/hover';
import { commandLinks, trustedMarkdown } from '../../platform/cardUri';

/** What the tree is made of. `subjectId` is what item actions read. */
export type GlossaryNode =
  | { readonly kind: 'group'; readonly group: GlossaryGroup }
  | { readonly kind: 'entry'; readonly subjectId: string; readonly entry: Concept; readonly group: GlossaryGroup };

const kindIcons: Readonly<Record<ConceptKind, string>> = {
  idea: 'lightbulb',
  technique: 'symbol-method',
  mechanism: 'gear',
  hardware: 'circuit-board',
  software: 'symbol-namespace',
  interface: 'symbol-interface',
  operation: 'arrow-swap',
  role: 'person',
  property: 'symbol-property',
  practice: 'briefcase',
  attack: 'shield',
  organization: 'organization',
  work: 'book',
  platform: 'vm',
};

/** The glossary as a tree: categories or letters, and their entries. */
export class GlossaryTree extends DisposableStore implements vscode.TreeDataProvider<GlossaryNode> {
  readonly #knowledge: () => Knowledge;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  #layout: GlossaryLayout;
  #groups: readonly GlossaryGroup[] | undefined;

  constructor(knowledge: () => Knowledge, layout: GlossaryLayout) {
    super();
    this.#knowledge = knowledge;
    this.#layout = layout;
  }

  get layout(): GlossaryLayout {
    return this.#layout;
  }

  setLayout(layout: GlossaryLayout): void {
    if (layout === this.#layout) return;
    this.#layout = layout;
    this.#groups = undefined;
    this.#changed.fire();
  }

  getChildren(node?: GlossaryNode): GlossaryNode[] {
    this.#groups ??= groupEntries(this.#knowledge().entries, this.#layout);
    if (!node) return this.#groups.map((group) => ({ kind: 'group', group }));
    if (node.kind === 'entry') return [];
    const { group } = node;
    return group.entries.map((entry) => ({ kind: 'entry', subjectId: entry.id, entry, group }));
  }

  getParent(node: GlossaryNode): GlossaryNode | undefined {
    return node.kind === 'entry' ? { kind: 'group', group: node.group } : undefined;
  }

  /** The node of an entry, for `reveal`; `undefined` when the id is no entry. */
  nodeOf(id: string): GlossaryNode | undefined {
    return this.getChildren()
      .flatMap((group) => this.getChildren(group))
      .find((node) => node.kind === 'entry' && node.subjectId === id);
  }

  getTreeItem(node: GlossaryNode): vscode.TreeItem {
    return node.kind === 'group' ? this.#groupItem(node.group) : this.#entryItem(node.entry);
  }

  /** The tooltip costs a rendering, so it is made when the mouse rests on the item. */
  resolveTreeItem(item: vscode.TreeItem, node: GlossaryNode): vscode.TreeItem {
    if (node.kind === 'entry') {
      item.tooltip = trustedMarkdown(hoverMarkdown(node.entry, this.#knowledge(), commandLinks));
    }
    return item;
  }

  #groupItem(group: GlossaryGroup): vscode.TreeItem {
    const item = new vscode.TreeItem(group.title, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `glossary/${this.#layout}/${group.id}`;
    item.description = String(group.entries.length);
    item.contextValue = 'group';
    item.accessibilityInformation = { label: `${group.title}, ${group.entries.length} entries` };
    return item;
  }

  #entryItem(entry: Concept): vscode.TreeItem {
    const item = new vscode.TreeItem(entry.name, vscode.TreeItemCollapsibleState.None);
    const disputed = this.#knowledge().disputesAbout(entry.id).length > 0;
    const other = entry.expansion ?? entry.aliases[0];
    item.id = `glossary/${this.#layout}/entry/${entry.id}`;
    item.description = [other, disputed ? 'disputed' : undefined].filter(Boolean).join(' · ');
    item.iconPath = new vscode.ThemeIcon(kindIcons[entry.kind]);
    item.contextValue = 'concept';
    item.command = { command: Commands.openCard, title: 'Open Card', arguments: [entry.id] };
    item.accessibilityInformation = {
      label: [entry.name, entry.expansion, conceptKindTitles[entry.kind], disputed ? 'sources disagree' : undefined]
        .filter(Boolean)
        .join(', '),
    };
    return item;
  }
}
