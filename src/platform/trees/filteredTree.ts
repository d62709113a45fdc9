import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { Knowledge } from '../../core/knowledge';

/** What our trees are made of: headings, and items below them or alone. `itemId` is what item actions read. */
export type TreeNode = Heading | ItemNode;

interface Heading {
  readonly kind: 'group';
  readonly itemId?: undefined;
}

interface ItemNode {
  readonly kind: string;
  readonly itemId: string;
}

/**
 * A tree of what is known, in one of several layouts and narrowed by a filter.
 * @typeParam Layout the ways in which the tree can be ordered
 */
export abstract class FilteredTree<Node extends TreeNode, Layout extends string>
  extends DisposableStore
  implements vscode.TreeDataProvider<Node>
{
  readonly #knowledge: () => Knowledge;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  #layout: Layout;
  #filter = '';
  #roots: readonly Node[] | undefined;
  /** Ids of the headings that are open while nothing is filtered: VS Code forgets what it does not show. */
  readonly #open = new Set<string>();

  constructor(knowledge: () => Knowledge, layout: Layout) {
    super();
    this.#knowledge = knowledge;
    this.#layout = layout;
  }

  protected get knowledge(): Knowledge {
    return this.#knowledge();
  }

  get layout(): Layout {
    return this.#layout;
  }

  /** The text that items must hold; empty when nothing is filtered. */
  get filter(): string {
    return this.#filter;
  }

  setLayout(layout: Layout): void {
    this.#layout = layout;
    this.refresh();
  }

  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.refresh();
  }

  /** Remembers whether a heading is open, for when it comes back after a filter. */
  setOpen(node: Node, isOpen: boolean): void {
    const { id } = this.getTreeItem(node);
    if (id === undefined || this.#filter !== '') return;
    if (isOpen) this.#open.add(id);
    else this.#open.delete(id);
  }

  /** Makes the tree anew. */
  refresh(): void {
    this.#roots = undefined;
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? this.childrenOf(node) : (this.#roots ??= this.makeRoots()))];
  }

  /** How many items pass the filter. */
  get itemCount(): number {
    return this.getChildren().reduce(
      (count, root) => count + (root.kind === 'group' ? this.childrenOf(root).length : 1),
      0,
    );
  }

  /** The node of an item, for `reveal`; `undefined` when the tree does not show it now. */
  nodeOf(id: string): Node | undefined {
    return this.getChildren()
      .flatMap((root) => (root.kind === 'group' ? this.getChildren(root) : [root]))
      .find(({ itemId }) => itemId === id);
  }

  /** Whether an item is of the sort that the tree shows, filtered or not. */
  abstract holds(id: string): boolean;
  abstract getParent(node: Node): Node | undefined;
  abstract getTreeItem(node: Node): vscode.TreeItem;
  protected abstract makeRoots(): readonly Node[];
  protected abstract childrenOf(node: Node): readonly Node[];

  /**
   * The item of a heading. A filtered tree is shown open: its id differs, because VS Code remembers by id what was
   * open.
   */
  protected groupItem(prefix: string, group: { readonly id: string; readonly title: string }): vscode.TreeItem {
    const isFiltered = this.#filter !== '';
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const id = `${prefix}/${this.#layout}/${isFiltered ? 'filtered/' : ''}${group.id}`;
    const item = new vscode.TreeItem(group.title, isFiltered || this.#open.has(id) ? Expanded : Collapsed);
    item.id = id;
    return item;
  }
}
