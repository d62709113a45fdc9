import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import type { TermMatcher } from '../../core/matcher';
import type { Id } from '../../core/knowledge';
import { Indexer, mentionPositions, type MentionRange, type NoteMentions } from '../../core/notesIndex';
import type { DocumentMentionsCache } from '../documentMentionsCache';
import type { MutedTerms } from '../mutedTerms';
import { isOnDisk } from '../findFiles';
import { listNotes } from './notesFiles';
import { NotesReader } from './notesReader';
import { NotesWatcher } from './notesWatcher';
import type { SettingsReader } from '../settings';

/** What the notes of a workspace are read with. */
export interface NotesWorkspaceOptions {
  readonly log: vscode.LogOutputChannel;
  readonly settings: SettingsReader;
  readonly mentions: DocumentMentionsCache;
  readonly muted: MutedTerms;
  matcher(): TermMatcher;
}

/** Called while notes are read: how many are done, and how many there are. */
export type OnProgress = (done: number, total: number) => void;

/** Where a concept is mentioned. */
export interface WorkspaceMentions {
  /** By URL of the note. */
  readonly notes: readonly NoteMentions[];
  /** Notes that were searched. */
  readonly searched: number;
  /** What may be missing, in whole sentences; empty when nothing is. */
  readonly limits: readonly string[];
}

/**
 * The notes of the workspace and what they mention. Nothing is read before the first question; after that, changes only
 * mark notes, and the next question reads what is marked. Nothing is kept on disk: a window that dies while it reads
 * leaves nothing behind that could be wrong. Documents that are open count as they are in their editor.
 */
export class NotesWorkspace extends DisposableStore {
  readonly #options: NotesWorkspaceOptions;
  readonly #reader: NotesReader;
  readonly #indexer: Indexer;
  /** Folders deleted since the last run, among other things that were deleted. */
  readonly #gone = new Set<string>();
  readonly #waiting = new Map<vscode.CancellationToken, OnProgress | undefined>();
  /** How often the list of notes may have changed, and after which of these changes it was last made in full. */
  #listChanges = 1;
  #listedUpTo = 0;
  #isCut = false;
  #isWatching = false;
  #indexedWith: TermMatcher | undefined;
  #running: Promise<void> | undefined;

  constructor(options: NotesWorkspaceOptions) {
    super();
    this.#options = options;
    this.#reader = new NotesReader(options.log);
    this.#indexer = new Indexer({
      read: ({ key, languageId }) => this.#reader.read(vscode.Uri.parse(key, true), languageId),
      matcher: () => options.matcher(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      now: () => performance.now(),
      onFailure: ({ key }, error) => options.log.info(`A note could not be read: ${key}`, error),
    });
  }

  /**
   * Where the concept is mentioned, in all notes of the workspace and in unsaved documents.
   * @param also a document that counts even if it is no note of the workspace
   * @returns what has been found so far when it is cancelled
   */
  async mentionsOf(
    concept: Id,
    token: vscode.CancellationToken,
    onProgress?: OnProgress,
    also?: vscode.TextDocument,
  ): Promise<WorkspaceMentions> {
    await this.#update(token, onProgress);
    const open = this.#openNotes(also);
    const saved = this.#indexer.index.mentionsOf(concept).filter(({ note }) => !open.has(note));
    const unsaved = [...open].flatMap(([note, document]) => {
      const ranges = document ? this.#mentionsIn(document, concept) : [];
      return ranges.length > 0 ? [{ note, ranges }] : [];
    });
    return {
      notes: [...saved, ...unsaved].sort((a, b) => (a.note < b.note ? -1 : 1)),
      searched: new Set([...this.#indexer.index.keys(), ...open.keys()]).size,
      limits: this.#limits(),
    };
  }

  /**
   * How many other notes than a document mention a concept, as far as notes have been read; reads nothing. `undefined`
   * while no question has been answered in full.
   */
  otherNotesWith(concept: Id, document: vscode.TextDocument): number | undefined {
    if (this.#indexedWith === undefined || this.#indexer.pending > 0) return undefined;
    return this.#indexer.index.noteCountOf(concept, document.uri.toString());
  }

  /** Open documents that stand for the notes of the same URL; `undefined` for one that is now in another language. */
  #openNotes(also: vscode.TextDocument | undefined): ReadonlyMap<string, vscode.TextDocument | undefined> {
    const { settings } = this.#options;
    const open = new Map<string, vscode.TextDocument | undefined>();
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      const isNote = this.#indexer.note(key) !== undefined || document.isUntitled || document === also;
      if (isNote) open.set(key, settings.isNote(document) ? document : undefined);
    }
    return open;
  }

  #mentionsIn(document: vscode.TextDocument, concept: Id): readonly MentionRange[] {
    const { mentions, muted } = this.#options;
    // Muting is about marks; someone who asks where a term is used wants the whole answer.
    const all =
      muted.idsIn(document).size === 0
        ? mentions.mentionsOf(document)
        : this.#options.matcher().findMentions(document.getText(), document.languageId);
    const found = all.filter(({ conceptId }) => conceptId === concept);
    const positions = mentionPositions(document.getText(), found);
    return found.map((_mention, index) => ({
      startLine: positions[4 * index] ?? 0,
      startCharacter: positions[4 * index + 1] ?? 0,
      endLine: positions[4 * index + 2] ?? 0,
      endCharacter: positions[4 * index + 3] ?? 0,
    }));
  }

  /** Reads what is to be read; several questions share one run, which goes on while one of them still waits. */
  async #update(token: vscode.CancellationToken, onProgress: OnProgress | undefined): Promise<void> {
    this.#watch();
    this.#waiting.set(token, onProgress);
    const cancelled = new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    try {
      while (!token.isCancellationRequested && !this.isDisposed && this.#isBehind()) {
        this.#running ??= this.#run().finally(() => (this.#running = undefined));
        await Promise.race([this.#running, cancelled]);
      }
    } finally {
      this.#waiting.delete(token);
    }
  }

  #isBehind(): boolean {
    return (
      this.#listedUpTo !== this.#listChanges ||
      this.#gone.size > 0 ||
      this.#indexer.pending > 0 ||
      this.#indexedWith !== this.#options.matcher()
    );
  }

  async #run(): Promise<void> {
    const start = performance.now();
    this.#reader.refresh();
    this.#indexer.removedBelow(this.#gone);
    this.#gone.clear();
    if (this.#listedUpTo !== this.#listChanges) {
      // A change that comes while files are being listed counts for the next list; until one is made in full, a question
      // waits.
      const upTo = this.#listChanges;
      try {
        const { notes, isCut } = await listNotes(this.#options.settings);
        this.#isCut = isCut;
        this.#indexer.reset(notes);
      } catch (error) {
        this.#options.log.error('The notes could not be listed', error);
      }
      this.#listedUpTo = upTo;
    }
    this.#indexedWith = this.#options.matcher();
    const pending = this.#indexer.pending;
    await this.#indexer.run({
      isCancelled: () => this.isDisposed || [...this.#waiting.keys()].every((each) => each.isCancellationRequested),
      onProgress: (done, total) => this.#waiting.forEach((onProgress) => onProgress?.(done, total)),
    });
    const { noteCount, mentionCount } = this.#indexer.index;
    const time = (performance.now() - start).toFixed(0);
    this.#options.log.debug(
      `Read ${pending - this.#indexer.pending} notes in ${time} ms; ${noteCount} are known, with ${mentionCount} mentions`,
    );
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const changed = (uri: vscode.Uri): void => {
      const note = this.#indexer.note(uri.toString());
      if (note) this.#indexer.changed(note);
      else if (uri.path.endsWith('/.gitignore') || uri.path.endsWith('/.git/info/exclude')) this.#listChanges++;
    };
    this.add(
      new NotesWatcher({
        changed,
        created: (uri) => {
          changed(uri);
          // It may be a note, or a folder of them; what searches leave out is known only to a search.
          const isAside = /\/(?:\.git|node_modules)\//.test(uri.path);
          if (!isAside && !this.#indexer.note(uri.toString())) this.#listChanges++;
        },
        deleted: (uri) => {
          const key = uri.toString();
          if (this.#indexer.note(key)) this.#indexer.removed(key);
          else this.#gone.add(key);
          if (uri.path.endsWith('/.gitignore')) this.#listChanges++;
        },
        reconfigured: () => void this.#listChanges++,
      }),
    );
  }

  #limits(): readonly string[] {
    const limits: string[] = [];
    const behind = this.#indexer.pending;
    if (behind > 0) limits.push(`Stopped before the end: ${behind} notes have not been read.`);
    if (this.#isCut) limits.push('The workspace has more notes than are read; some are left out.');
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) limits.push('No folder is open: only open documents were searched.');
    const virtual = folders.find(({ uri }) => !isOnDisk(uri));
    if (virtual) {
      limits.push(
        `The workspace is virtual (${virtual.uri.scheme}): only files that its provider lists were searched, and changes made elsewhere may not show.`,
      );
    }
    return limits;
  }
}
