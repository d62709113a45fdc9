import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { Commands, ItemContexts } from '../../contributions';
import { leechDeck, wholeDeck, type FilledDeck } from '../../core/study';
import { deckCounts, deckCountsInWords, type DeckCounts } from '../../core/studyPage/deckCounts';
import type { DeckService } from './deckService';
import type { Review } from '../../platform/review/review';

/** A deck in the tree. */
export interface DeckNode {
  readonly deckId: string;
  readonly title: string;
  readonly counts: DeckCounts;
}

/** Icons by the beginning of a deck's id. */
const icons: readonly (readonly [start: string, icon: string])[] = [
  ['all', 'mortar-board'],
  ['leeches', 'debug-restart'],
  ['category:own', 'person'],
  ['category:', 'book'],
  ['lane:', 'history'],
  ['order', 'list-ordered'],
  ['comparison:', 'table'],
  ['disputes', 'law'],
];

/** The decks that have been begun, with what is due in each; empty until something is studied. */
export class DecksTree extends DisposableStore implements vscode.TreeDataProvider<DeckNode> {
  readonly #decks: DeckService;
  readonly #review: Review;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #counted = this.add(new vscode.EventEmitter<number>());
  /** How many cards are due in all, whenever that has been counted. */
  readonly onDidCount = this.#counted.event;

  constructor(decks: DeckService, review: Review) {
    super();
    this.#decks = decks;
    this.#review = review;
    this.add(review.onDidChange(() => this.refresh()));
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: DeckNode): Promise<DeckNode[]> {
    if (node) return [];
    const [all] = await Promise.all([this.#decks.all(), this.#review.ready()]);
    const { history } = this.#review;
    const whole = all.whole(history);
    if (whole.cards.length === 0) {
      this.#counted.fire(0);
      return [];
    }
    const wholeNode = this.#node({ ...whole, title: wholeDeck.title });
    this.#counted.fire(wholeNode.counts.due);
    const leeches = all.leeches(history);
    // What was begun first; then everything else that there is to begin.
    const decks = all.decks.map((deck) => this.#node(deck));
    const begun = decks.filter(({ counts }) => counts.seen > 0);
    const others = decks.filter(({ counts }) => counts.seen === 0);
    const leechNodes = leeches.cards.length > 0 ? [this.#node({ ...leeches, title: leechDeck.title })] : [];
    return [wholeNode, ...leechNodes, ...begun, ...others];
  }

  getTreeItem({ deckId, title, counts }: DeckNode): vscode.TreeItem {
    const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
    item.id = `study/${deckId}`;
    item.description = deckCountsInWords(counts);
    const icon = icons.find(([start]) => deckId.startsWith(start))?.[1] ?? 'book';
    item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor('icon.foreground'));
    item.contextValue = ItemContexts.deck;
    item.command = { command: Commands.study, title: 'Study', arguments: [{ mode: 'study', deck: deckId }] };
    item.accessibilityInformation = { label: `${title}, ${deckCountsInWords(counts)}` };
    return item;
  }

  #node(deck: FilledDeck): DeckNode {
    return { deckId: deck.id, title: deck.title, counts: deckCounts(deck, this.#review) };
  }
}
