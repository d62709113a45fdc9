import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';

/** Scheme of documents that show what a text would become. */
const scheme = 'virtualization-notes-new';

/** What texts would become, for the difference to what they are. Kept only while it is shown. */
export class NewTexts extends DisposableStore {
  readonly #texts = new Map<string, string>();

  constructor() {
    super();
    this.add(
      vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
      }),
    );
    this.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())));
  }

  /** Shows the difference between a document and what it would become. */
  async show(document: vscode.TextDocument, text: string, title: string): Promise<void> {
    const query = `${document.version}`;
    const uri = vscode.Uri.from({ scheme, path: document.uri.path, query, fragment: document.uri.toString() });
    this.#texts.set(uri.toString(), text);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title);
  }
}
