import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { conceptsInOrder, type UsedConcept } from '../../core/mentions';
import type { Services } from '../../platform/services';

/** The list is made anew when no key has been pressed for this many milliseconds. */
const listDebounce = 300;

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
  const state = { active: false };
  const refresh = (): void => {
    if (!state.active || !view.visible) return;
    const document = vscode.window.activeTextEditor?.document;
    const supported = document && services.settings.isNote(document);
    const used = supported ? conceptsInOrder(services.mentions.mentionsOf(document)) : [];
    report(used);
    view.message = supported
      ? used.length === 0
        ? 'This document contains no glossary term.'
        : undefined
      : 'Open a document to see its terms.';
  };
  const refreshing = owner.add(new Debouncer(listDebounce, refresh));
  owner.add(vscode.window.onDidChangeActiveTextEditor((editor) => (editor ? refresh() : undefined)));
  owner.add(view.onDidChangeVisibility(refresh));
  owner.add(services.mentions.onDidInvalidate(() => refreshing.call()));
  owner.add(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) refreshing.call();
    }),
  );
  return {
    setActive(active) {
      state.active = active;
      if (active) refresh();
      else {
        view.message = undefined;
      }
    },
    dispose: () => owner.dispose(),
  };
}
