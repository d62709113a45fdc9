import * as vscode from 'vscode';
import { DisposableStore } from '../base/disposable';
import type { Event } from '../base/event';
import { firstPerSection, type MarkMode } from '../core/mentions';
import { DocumentMentions, type Mention, type TermMatcher } from '../core/matcher';
import { proseRanges } from '../core/prose';
import type { MutedTerms } from './mutedTerms';

interface Entry {
  readonly document: DocumentMentions;
  readonly languageId: string;
  version: number;
}

export interface MentionsCacheOptions {
  /** The matcher now in force. */
  readonly matcher: () => TermMatcher;
  readonly muted: MutedTerms;
  /** Fires when what has been found may be wrong: other settings, other terms. */
  readonly onDidInvalidate: Event<void>;
}

/** The mentions of each open document: found on first use, kept up to date by its edits, dropped when it closes. */
export class DocumentMentionsCache extends DisposableStore {
  readonly #options: MentionsCacheOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #invalidated = this.add(new vscode.EventEmitter<void>());
  /** Everything must be asked anew. */
  readonly onDidInvalidate = this.#invalidated.event;

  constructor(options: MentionsCacheOptions) {
    super();
    this.#options = options;
    this.add(vscode.workspace.onDidCloseTextDocument((document) => this.#entries.delete(document.uri.toString())));
    this.add(vscode.workspace.onDidChangeTextDocument((event) => this.#applyEdit(event)));
    this.add(
      options.onDidInvalidate(() => {
        this.#entries.clear();
        this.#invalidated.fire();
      }),
    );
  }

  /** All mentions in the document as it is now, ascending. Offsets are UTF-16. */
  mentionsOf(document: vscode.TextDocument): readonly Mention[] {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version && known.languageId === document.languageId) return known.document.mentions;
    const muted = this.#options.muted.idsIn(document);
    const isMuted = muted.size === 0 ? undefined : (id: string): boolean => muted.has(id);
    const made = new DocumentMentions(this.#options.matcher(), document.languageId, document.getText(), isMuted);
    this.#entries.set(key, { document: made, languageId: document.languageId, version: document.version });
    return made.mentions;
  }

  /** The mention at an offset, its end included, so that a caret behind a word still finds it. */
  mentionAt(document: vscode.TextDocument, offset: number): Mention | undefined {
    return this.mentionsOf(document).find((mention) => mention.start <= offset && offset <= mention.end);
  }

  /** The mentions that are to be shown as marked. */
  marksOf(document: vscode.TextDocument, mode: MarkMode): readonly Mention[] {
    if (mode === 'off') return [];
    const mentions = this.mentionsOf(document);
    if (mode === 'all') return mentions;
    return firstPerSection(mentions, proseRanges(document.getText(), document.languageId).sections);
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
