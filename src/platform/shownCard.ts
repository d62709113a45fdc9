import * as vscode from 'vscode';
import { CustomEditors } from '../contributions';
import type { Knowledge, Id } from '../core/knowledge';
import { idOfCard } from './urls';

/** The card that a tab shows; `undefined` for other tabs, and for a card of nothing that is known. */
export function cardOf(tab: vscode.Tab | undefined, knowledge: Knowledge): Id | undefined {
  if (!(tab?.input instanceof vscode.TabInputCustom) || tab.input.viewType !== CustomEditors.card) return undefined;
  const id = idOfCard(tab.input.uri);
  return id !== undefined && knowledge.item(id) ? id : undefined;
}

/** The card in front; `undefined` when something else is. */
export function activeCard(knowledge: Knowledge): Id | undefined {
  return cardOf(vscode.window.tabGroups.activeTabGroup.activeTab, knowledge);
}
