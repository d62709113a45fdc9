import * as vscode from 'vscode';
import { DisposableStore } from '../base/disposable';
import { DocumentMentions, type Mention, type TermMatcher } from '../core/matcher';

interface Entry {
  readonly document: DocumentMentions;
  readonly languageId: string;
  version: number;
}

/** The mentions of each open document: found on first use, kept up to date by its edits, dropped when it closes. */
export class DocumentMentionsCache extends DisposableStore {
  readonly #matcher: () => TermMatcher;
  readonly #entries = new Map<string, Entry>();

  constructor(matcher: () => TermMatcher) {
    super();
    this.#matcher = matcher;
    this.add(vscode.workspace.onDidCloseTextDocument((document) => this.#entries.delete(document.uri.toString())));
    this.add(vscode.workspace.onDidChangeTextDocument((event) => this.#applyEdit(event)));
  }

  /** All mentions in the document as it is now, ascending. Offsets are UTF-16. */
  mentionsOf(document: vscode.TextDocument): readonly Mention[] {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version && known.languageId === document.languageId) return known.document.mentions;
    const made = new DocumentMentions(this.#matcher(), document.languageId, document.getText());
    this.#entries.set(key, { document: made, languageId: document.languageId, version: document.version });
    return made.mentions;
  }

  /** The mention at an offset, its end included, so that a caret behind a word still finds it. */
  mentionAt(document: vscode.TextDocument, offset: number): Mention | undefined {
    return this.mentionsOf(document).find((mention) => mention.start <= offset && offset <= mention.end);
  }

  #applyEdit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry || contentChanges.length === 0) return;
    entry.document.update(
      contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        text,
      })),
    );
    entry.version = document.version;
  }
}
