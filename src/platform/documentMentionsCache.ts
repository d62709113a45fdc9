import * as vscode from 'vscode';
import { DisposableStore } from '../base/disposable';
import type { Event } from '../base/event';
import { derived } from '../base/lazy';
import { firstPerSection, type MarkMode } from '../core/mentions';
import { DocumentMentions, type Mention, type TermMatcher } from '../core/matcher';
import { proseRanges, type ProseMap } from '../core/prose';
import type { MutedTerms } from './mutedTerms';
import { contextOfCell, type CellContext } from './notebookCells';

/** What has been found in a document. */
type Found = Pick<DocumentMentions, 'mentions' | 'prose'>;

interface Entry {
  readonly found: Found;
  /** Takes the edits of the document; `undefined` for a cell of a notebook, which is looked at anew with the others. */
  readonly updated: DocumentMentions | undefined;
  readonly context: string | undefined;
  /** The first mention of each concept in each section. */
  readonly firsts: () => readonly Mention[];
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
    return this.#entryOf(document).found.mentions;
  }

  /** What of the document as it is now is not prose, and where its sections begin. */
  proseOf(document: vscode.TextDocument): ProseMap {
    return this.#entryOf(document).found.prose;
  }

  /** The mention at an offset, its end included, so that a caret behind a word still finds it. */
  mentionAt(document: vscode.TextDocument, offset: number): Mention | undefined {
    return this.mentionsOf(document).find((mention) => mention.start <= offset && offset <= mention.end);
  }

  /** The mentions that are to be shown as marked. */
  marksOf(document: vscode.TextDocument, mode: MarkMode): readonly Mention[] {
    if (mode === 'off') return [];
    const { found, firsts } = this.#entryOf(document);
    return mode === 'all' ? found.mentions : firsts();
  }

  #entryOf(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    const cell = contextOfCell(document);
    if (
      known?.version === document.version &&
      known.languageId === document.languageId &&
      known.context === cell?.version
    ) {
      return known;
    }
    const muted = this.#options.muted.idsIn(document);
    const isMuted = muted.size === 0 ? undefined : (id: string): boolean => muted.has(id);
    const text = cell?.text ?? document.getText();
    const find = (all: string): DocumentMentions =>
      new DocumentMentions(this.#options.matcher(), document.languageId, all, isMuted);
    const whole = find(text);
    const found = cell ? (foundInCell(whole, cell, document.languageId) ?? find(document.getText())) : whole;
    const firsts = derived(
      () => found.mentions,
      (mentions) => firstPerSection({ mentions, sections: found.prose.sections }),
    );
    const entry: Entry = {
      found,
      updated: cell ? undefined : whole,
      context: cell?.version,
      firsts,
      languageId: document.languageId,
      version: document.version,
    };
    this.#entries.set(key, entry);
    return entry;
  }

  #applyEdit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document.uri.toString());
    if (!entry?.updated || contentChanges.length === 0) return;
    entry.updated.update(
      contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        text,
      })),
    );
    entry.version = document.version;
  }
}

/** What of the mentions in all cells is in one of them; `undefined` where a cell before leaves something open. */
function foundInCell(
  { mentions, prose: all }: DocumentMentions,
  { text, start, end }: CellContext,
  languageId: string,
): Found | undefined {
  const prose = proseRanges(text.slice(start, end), languageId);
  if (start > 0 && all.kindAt(start) !== prose.kindAt(0)) return undefined;
  return {
    mentions: mentions
      .filter((mention) => start <= mention.start && mention.end <= end)
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
    prose,
  };
}
