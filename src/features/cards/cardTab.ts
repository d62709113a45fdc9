import * as vscode from 'vscode';
import type { Knowledge, Id } from '../../core/knowledge';
import { idOfCard } from '../../platform/urls';
import { cardOf } from '../../platform/shownCard';

/**
 * How long to wait for the tab of a card that is being opened, in milliseconds: where the preview starts slowly, the
 * next card would otherwise come into a second tab.
 */
const tabTimeout = 30_000;

/** The tab that shows cards: the built-in Markdown preview or, where that is missing, a text editor. */
export class CardTab {
  readonly #knowledge: () => Knowledge;
  /** The tab in which the last card was opened; it may have been closed, or led to another card, since. */
  #tab: vscode.Tab | undefined;

  constructor(knowledge: () => Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Shows a card in the active group, in the place of the one that was opened there before. */
  async open(uri: vscode.Uri): Promise<void> {
    if (!vscode.extensions.getExtension('vscode.markdown-language-features')) {
      await vscode.window.showTextDocument(uri, { preview: true });
      return;
    }
    const last = this.#tab;
    // Without a lock the preview would turn into that of a note as soon as the note is active again.
    await vscode.commands.executeCommand('markdown.showPreview', uri, undefined, { locked: true });
    const opened = await this.#activeTabOf(idOfCard(uri));
    this.#tab = opened;
    // A locked preview is never used for another document, but nobody wants a tab for each card.
    const isLeft = opened && last && last !== opened && last.group.viewColumn === opened.group.viewColumn;
    if (isLeft && opened.group.tabs.includes(last) && cardOf(last, this.#knowledge()) !== undefined) {
      await vscode.window.tabGroups.close(last, true);
    }
  }

  /** The active tab once it shows that card, which is some time after the command; `undefined` when it never does. */
  async #activeTabOf(id: Id | undefined): Promise<vscode.Tab | undefined> {
    const { tabGroups } = vscode.window;
    const found = (): vscode.Tab | undefined => {
      const tab = tabGroups.activeTabGroup.activeTab;
      return id !== undefined && cardOf(tab, this.#knowledge()) === id ? tab : undefined;
    };
    return (
      found() ??
      new Promise((resolve) => {
        const end = (tab: vscode.Tab | undefined): void => {
          clearTimeout(timer);
          changes.dispose();
          resolve(tab);
        };
        const timer = setTimeout(() => end(undefined), tabTimeout);
        const changes = tabGroups.onDidChangeTabs(() => {
          const tab = found();
          if (tab) end(tab);
        });
      })
    );
  }
}
