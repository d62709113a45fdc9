import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { GlossaryLayout } from '../../contributions';
import { groupEntries, type Knowledge, search, searchableEntries } from '../../core/knowledge';
import { hoverMarkdown } from '../../core/render/hover';
import { commandLinks, trustedMarkdown } from '../../platform/links';
import { entryItem, groupItem } from './glossaryItems';
import type { GlossaryNode } from './glossaryNode';
import type { UsedConcept } from '../../core/mentions';

/** The glossary as a tree: by category, by letter, or the terms of the active document in their order. */
export class GlossaryTree extends DisposableStore implements vscode.TreeDataProvider<GlossaryNode> {
  readonly #knowledge: () => Knowledge;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  #layout: GlossaryLayout;
  #filter = '';
  #used: readonly UsedConcept[] = [];
  #roots: readonly GlossaryNode[] | undefined;

  constructor(knowledge: () => Knowledge, layout: GlossaryLayout) {
    super();
    this.#knowledge = knowledge;
    this.#layout = layout;
  }

  get layout(): GlossaryLayout {
    return this.#layout;
  }

  /** The text that entries must hold; empty when nothing is filtered. */
  get filter(): string {
    return this.#filter;
  }

  setLayout(layout: GlossaryLayout): void {
    this.#layout = layout;
    this.refresh();
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.refresh();
  }

  /** What the active document mentions, for the layout `document`. */
  setUsed(used: readonly UsedConcept[]): void {
    this.#used = used;
    if (this.#layout === 'document') this.refresh();
  }

  refresh(): void {
    this.#roots = undefined;
    this.#changed.fire();
  }

  getChildren(node?: GlossaryNode): GlossaryNode[] {
    if (!node) return [...(this.#roots ??= this.#makeRoots())];
    if (node.kind === 'entry') return [];
    const { group } = node;
    return group.entries.map((entry) => ({ kind: 'entry', subjectId: entry.id, entry, group }));
  }

  getParent(node: GlossaryNode): GlossaryNode | undefined {
    return node.kind === 'entry' && node.group ? { kind: 'group', group: node.group } : undefined;
  }

  /** The node of an entry, for `reveal`; `undefined` when the tree does not show it now. */
  nodeOf(id: string): GlossaryNode | undefined {
    return this.getChildren()
      .flatMap((root) => (root.kind === 'group' ? this.getChildren(root) : [root]))
      .find((node) => node.kind === 'entry' && node.subjectId === id);
  }

  getTreeItem(node: GlossaryNode): vscode.TreeItem {
    if (node.kind === 'group') return groupItem(node.group, this.#layout, this.#filter !== '');
    return entryItem(node, this.#layout, this.#knowledge());
  }

  /** The tooltip costs a rendering, so it is made when the mouse rests on the item. */
  resolveTreeItem(item: vscode.TreeItem, node: GlossaryNode): vscode.TreeItem {
    if (node.kind === 'entry') {
      item.tooltip = trustedMarkdown(hoverMarkdown(node.entry, this.#knowledge(), commandLinks));
    }
    return item;
  }

  #makeRoots(): readonly GlossaryNode[] {
    const knowledge = this.#knowledge();
    const matching =
      this.#filter === '' ? knowledge.entries : search(searchableEntries(knowledge.entries), this.#filter).inOrder;
    if (this.#layout !== 'document') {
      return groupEntries(matching, this.#layout).map((group) => ({ kind: 'group', group }));
    }
    const shown = new Set(matching);
    return this.#used.flatMap((used) => {
      const entry = knowledge.entry(used.id);
      return entry && shown.has(entry) ? [{ kind: 'entry' as const, subjectId: used.id, entry, used }] : [];
    });
  }
}
