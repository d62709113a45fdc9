import * as vscode from 'vscode';
import type { Knowledge } from '../../core/knowledge';
import { cardOf } from '../../platform/shownCard';
import { idOfCard } from '../../platform/urls';

/** How long to wait until a card that is being opened is in front, in milliseconds. */
const tabTimeout = 30_000;

/**
 * Shows a card in the active group, and answers when it is in front. It takes the place of the card that was looked at
 * there before, as a file that is only looked at takes the place of another, but never that of a note.
 */
export async function showCard(uri: vscode.Uri, knowledge: Knowledge): Promise<void> {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const isNoteInPassing = activeTab?.isPreview === true && cardOf(activeTab, knowledge) === undefined;
  if (isNoteInPassing) await vscode.commands.executeCommand('workbench.action.keepEditor');
  await vscode.commands.executeCommand('vscode.open', uri, { preview: true });
  await untilInFront(uri, knowledge);
}

/** Waits until the active tab shows the card: VS Code tells of its tabs some time after it has opened them. */
function untilInFront(uri: vscode.Uri, knowledge: Knowledge): Promise<void> {
  const { tabGroups } = vscode.window;
  const wanted = idOfCard(uri);
  const isInFront = (): boolean => cardOf(tabGroups.activeTabGroup.activeTab, knowledge) === wanted;
  if (isInFront()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      changes.dispose();
      resolve();
    };
    const timer = setTimeout(end, tabTimeout);
    const changes = tabGroups.onDidChangeTabs(() => {
      if (isInFront()) end();
    });
  });
}
