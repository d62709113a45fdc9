import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { DeckNode } from './decksTree';
import type { Study } from './study';

/** The decks in the sidebar before there are any: with the first look, study is read, and its tree answers from then on. */
export class LaterTree extends DisposableStore implements vscode.TreeDataProvider<DeckNode> {
  readonly #study: () => Promise<Study>;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #counted = this.add(new vscode.EventEmitter<number>());
  /** How many cards are due in all, whenever that has been counted. */
  readonly onDidCount = this.#counted.event;
  #isFollowing = false;

  constructor(study: () => Promise<Study>) {
    super();
    this.#study = study;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: DeckNode): Promise<DeckNode[]> {
    const { tree } = await this.#study();
    if (!this.#isFollowing) {
      this.#isFollowing = true;
      this.add(tree.onDidChangeTreeData(() => this.#changed.fire()));
      this.add(tree.onDidCount((due) => this.#counted.fire(due)));
    }
    return tree.getChildren(node);
  }

  async getTreeItem(node: DeckNode): Promise<vscode.TreeItem> {
    return (await this.#study()).tree.getTreeItem(node);
  }
}
