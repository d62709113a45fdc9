import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { conceptsInOrder, type UsedConcept } from '../../core/mentions';
import type { Services } from '../../platform/services';

/** How long to wait for the next key before the list is made anew, in milliseconds. */
const quietTime = 300;

/** Follows the active editor while it is told to; off, it costs nothing. */
export interface ActiveDocumentFollower extends Disposable {
  setActive(active: boolean): void;
}

/** Reports the concepts of the active document, quietly: after a pause in typing, and only while the view is shown. */
export function followActiveDocument(
  services: Services,
  view: vscode.TreeView<unknown>,
  report: (used: readonly UsedConcept[]) => void,
): ActiveDocumentFollower {
  const owner = new DisposableStore();
  const state: { active: boolean; timer?: ReturnType<typeof setTimeout> } = { active: false };
  const refresh = (): void => {
    if (!state.active || !view.visible) return;
    const document = vscode.window.activeTextEditor?.document;
    const supported = document && services.settings.get('languages').includes(document.languageId);
    const used = supported ? conceptsInOrder(services.mentions.mentionsOf(document)) : [];
    report(used);
    view.badge = used.length > 0 ? { value: used.length, tooltip: `${used.length} terms in this document` } : undefined;
    view.message = supported
      ? used.length === 0
        ? 'No term of the glossary is in this document.'
        : undefined
      : 'Open a document to see its terms.';
  };
  const later = (): void => {
    clearTimeout(state.timer);
    state.timer = setTimeout(refresh, quietTime);
  };
  owner.add(vscode.window.onDidChangeActiveTextEditor((editor) => (editor ? refresh() : undefined)));
  owner.add(view.onDidChangeVisibility(refresh));
  owner.add(services.mentions.onDidInvalidate(later));
  owner.add(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) later();
    }),
  );
  owner.add({ dispose: () => clearTimeout(state.timer) });
  return {
    setActive(active) {
      state.active = active;
      if (active) refresh();
      else {
        view.badge = undefined;
        view.message = undefined;
      }
    },
    dispose: () => owner.dispose(),
  };
}
