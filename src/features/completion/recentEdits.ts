import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';

/** How soon after an edit VS Code asks by itself, with room for a slow connection; in milliseconds. */
const soon = 100;

/**
 * Tells apart a request that a user made from one that typing made. VS Code says "invoked" of both where its own
 * quick suggestions are on, as in plain text; but those follow an edit at once.
 */
export class RecentEdits extends DisposableStore {
  #uri = '';
  #time = -Infinity;

  constructor() {
    super();
    this.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.#uri = document.uri.toString();
        this.#time = performance.now();
      }),
    );
  }

  /** Whether the document was edited so lately that a request is probably due to typing. */
  wasJustEdited(document: vscode.TextDocument): boolean {
    if (document.uri.toString() !== this.#uri || !hasQuickSuggestions(document)) return false;
    const delay = vscode.workspace.getConfiguration('editor', document).get('quickSuggestionsDelay', 10);
    return performance.now() - this.#time < soon + delay;
  }
}

/** Whether VS Code asks for suggestions by itself in the document; in Markdown it does not unless told so. */
function hasQuickSuggestions(document: vscode.TextDocument): boolean {
  const setting = vscode.workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  const values: readonly unknown[] =
    typeof setting === 'object' && setting !== null ? Object.values(setting) : [setting];
  return values.some((value) => value !== false && value !== 'off' && value !== 'inline');
}
