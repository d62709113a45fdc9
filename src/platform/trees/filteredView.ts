import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { registerCommand, type CommandId } from '../../contributions';
import type { RevealOptions } from '../revealer';
import { activeCard } from '../shownCard';
import type { Services } from '../services';
import type { FilteredTree, TreeNode } from './filteredTree';

/** A tree that follows each key would be drawn while the next is on its way. */
const typingPause = 80;

/** How one of our trees is shown, and by which commands. */
export interface FilteredViewOptions<Node extends TreeNode, Layout extends string> {
  readonly id: string;
  readonly title: string;
  readonly tree: FilteredTree<Node, Layout>;
  /** The command that chooses each layout. */
  readonly layouts: Readonly<Record<Layout, CommandId>>;
  /** Under which the chosen layout is kept in the workspace. */
  readonly layoutKey: string;
  readonly filterCommand: CommandId;
  readonly clearFilterCommand: CommandId;
  /** What is asked for a filter. */
  readonly filterPrompt: { readonly title: string; readonly prompt: string };
  /** What is said when nothing passes the filter: `No event holds “…”.` */
  readonly noun: string;
  /** The same in the plural. */
  readonly nouns: string;
  /** What stands beside the title in a layout, before the filter. */
  readonly placeOf?: (layout: Layout) => string | undefined;
  /** Called when the layout or the filter has changed. */
  readonly onChange: () => void;
  /** Brings an item into a tree that does not hold it even unfiltered. */
  readonly showHidden?: () => Promise<void>;
}

/** A tree in the sidebar with its layouts, its filter, and the way to one of its items. */
export class FilteredView<Node extends TreeNode, Layout extends string> extends DisposableStore {
  readonly view: vscode.TreeView<Node>;
  readonly #services: Services;
  readonly #options: FilteredViewOptions<Node, Layout>;

  constructor(services: Services, options: FilteredViewOptions<Node, Layout>) {
    super();
    this.#services = services;
    this.#options = options;
    const { tree, id, title } = options;
    this.add(tree);
    this.view = this.add(
      vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true, canSelectMany: true }),
    );
    // Setting a description sends the title along, which an extension host may not know by itself.
    this.view.title = title;
    // What the user's own terms add and hide shows in items and tooltips.
    this.add(services.onDidChangeKnowledge(() => tree.refresh()));
    this.#registerCommands();
    this.add(this.view.onDidExpandElement(({ element }) => tree.setOpen(element, true)));
    this.add(this.view.onDidCollapseElement(({ element }) => tree.setOpen(element, false)));
    // A card that was opened while the view was hidden is selected when it is shown.
    this.add(
      this.view.onDidChangeVisibility(({ visible }) => {
        const id = visible ? activeCard(services.knowledge()) : undefined;
        if (id !== undefined) void this.reveal(id, { onlyIfShown: true });
      }),
    );
    this.add(services.reveal.provide((item, how) => this.reveal(item, how)));
  }

  /** Says beside the title what is shown; call it once whatever `onChange` needs exists. */
  update(): void {
    const { tree, placeOf, onChange } = this.#options;
    const { layout, filter } = tree;
    this.view.description = [placeOf?.(layout), filter && `“${filter}”: ${this.#howMany()}`]
      .filter(Boolean)
      .join(' · ');
    onChange();
  }

  async showLayout(layout: Layout): Promise<void> {
    const { tree, layoutKey } = this.#options;
    tree.setLayout(layout);
    this.update();
    // Where the other list was scrolled to says nothing about this one.
    const [first] = tree.getChildren();
    if (first && this.view.visible) void this.view.reveal(first, { select: false });
    await this.#services.workspaceState.update(layoutKey, layout);
  }

  /** Selects an item. Gives false when it is not of the sort that the tree shows. */
  async reveal(id: string, { onlyIfShown }: RevealOptions): Promise<boolean> {
    const { tree, showHidden } = this.#options;
    if (!tree.holds(id)) return false;
    if (!tree.nodeOf(id) && !onlyIfShown) {
      this.#setFilter('');
      await showHidden?.();
    }
    const node = tree.nodeOf(id);
    if (node && (this.view.visible || !onlyIfShown)) {
      await this.view.reveal(node, { select: true, focus: !onlyIfShown });
    }
    return true;
  }

  #setFilter(filter: string): void {
    const { tree, noun } = this.#options;
    tree.setFilter(filter);
    this.update();
    const isEmpty = tree.filter !== '' && tree.itemCount === 0;
    this.view.message = isEmpty ? `No ${noun} holds “${tree.filter}”.` : undefined;
  }

  /** An input that the tree follows while it is typed in. Enter keeps the filter, Escape brings the one before back. */
  #askForFilter(): void {
    const { tree, filterPrompt } = this.#options;
    const owner = new DisposableStore();
    const input = owner.add(vscode.window.createInputBox());
    const before = tree.filter;
    let isKept = false;
    const sayHowMany = (): void => {
      input.prompt = tree.filter === '' ? filterPrompt.prompt : this.#howMany();
    };
    Object.assign(input, { title: filterPrompt.title, value: before, placeholder: filterPrompt.prompt });
    sayHowMany();
    const follow = owner.add(
      new Debouncer(typingPause, () => {
        this.#setFilter(input.value);
        sayHowMany();
      }),
    );
    owner.add(input.onDidChangeValue(() => follow.call()));
    owner.add(
      input.onDidAccept(() => {
        isKept = true;
        input.hide();
      }),
    );
    owner.add(
      input.onDidHide(() => {
        const wanted = isKept ? input.value : before;
        owner.dispose();
        if (wanted.trim() !== tree.filter) this.#setFilter(wanted);
      }),
    );
    input.show();
  }

  /** `12 entries`, of what passes the filter. */
  #howMany(): string {
    const { tree, noun, nouns } = this.#options;
    return tree.itemCount === 1 ? `1 ${noun}` : `${tree.itemCount} ${nouns}`;
  }

  #registerCommands(): void {
    const { layouts, filterCommand, clearFilterCommand } = this.#options;
    const register = (command: CommandId, run: () => unknown): unknown =>
      this.add(registerCommand(vscode.commands, command, run));
    for (const layout in layouts) {
      register(layouts[layout], async () => {
        await this.showLayout(layout);
        // From the palette or the status bar, whoever asks for a list wants to see it.
        if (!this.view.visible) await vscode.commands.executeCommand(`${this.#options.id}.focus`);
      });
    }
    register(clearFilterCommand, () => this.#setFilter(''));
    register(filterCommand, () => this.#askForFilter());
  }
}

/** The layout that was kept in the workspace; the first of all where none was, or it is none of them. */
export function keptLayout<Layout extends string>(services: Services, key: string, all: readonly Layout[]): Layout {
  const kept = services.workspaceState.get<unknown>(key);
  const found = all.find((layout) => layout === kept) ?? all[0];
  if (found === undefined) throw new Error('There is no layout');
  return found;
}
