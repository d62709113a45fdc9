import * as vscode from 'vscode';
import type { Disposable } from '../../base/disposable';
import type { Id } from '../../core/model';
import type { Services } from '../../platform/services';

/**
 * The card that the active tab shows. A Markdown preview does not tell its document, only its label, such as
 * `Preview kvm.md`; a note of the same file name would be taken for the card, which does no more than select its entry.
 */
function activeCardId(services: Services): Id | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (!(tab?.input instanceof vscode.TabInputWebview) || !tab.input.viewType.includes('markdown.preview')) {
    return undefined;
  }
  const id = /([a-z0-9-]+)\.md$/.exec(tab.label)?.[1];
  return id !== undefined && services.knowledge().subject(id) ? id : undefined;
}

/** Selects the entry or event of the active card in the sidebar, where the sidebar shows it. */
export function followActiveCard(services: Services): Disposable {
  const last: { id?: Id | undefined } = {};
  return vscode.window.tabGroups.onDidChangeTabs(() => {
    const id = activeCardId(services);
    if (id === last.id) return;
    last.id = id;
    if (id !== undefined) void services.reveal.reveal(id, { onlyIfShown: true });
  });
}
