import type * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { Services } from '../../platform/services';
import { CardPanel } from './cardPanel';

/** Shows cards as pages, wherever VS Code opens one: from a definition, a link, the trees, after a reload. */
export class CardEditor extends DisposableStore implements vscode.CustomReadonlyEditorProvider {
  readonly #services: Services;

  constructor(services: Services) {
    super();
    this.#services = services;
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => {} };
  }

  resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): void {
    const page = this.add(new CardPanel(panel, uri, this.#services));
    panel.onDidDispose(() => this.forget(page));
  }
}
