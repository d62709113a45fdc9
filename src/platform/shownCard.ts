import * as vscode from 'vscode';
import type { Knowledge, Id } from '../core/knowledge';

/**
 * The card that a tab shows. A Markdown preview exposes not its document but only its label, such as
 * `[Preview] kvm.md`; a locked preview of a note with that file name would be taken for the card.
 */
export function cardOf(tab: vscode.Tab | undefined, knowledge: Knowledge): Id | undefined {
  if (!(tab?.input instanceof vscode.TabInputWebview) || !tab.input.viewType.includes('markdown.preview')) {
    return undefined;
  }
  const id = /([a-z0-9-]+)\.md$/.exec(tab.label)?.[1];
  return id !== undefined && knowledge.item(id) ? id : undefined;
}

/** The card in front; `undefined` when something else is. */
export function activeCard(knowledge: Knowledge): Id | undefined {
  return cardOf(vscode.window.tabGroups.activeTabGroup.activeTab, knowledge);
}
