import type { TermMatcher } from '../matcher';
import { NotesIndex } from './notesIndex';

/** A note to be read. */
export interface NoteReference {
  /** Unique and stable: the URL of the file. */
  readonly key: string;
  /** A VS Code language id. */
  readonly languageId: string;
}

/** What the indexer needs of its host. */
export interface IndexerHost {
  /** The text of a note; `undefined` when it is not to be indexed. Rejects when it cannot be read or is gone. */
  read(note: NoteReference): Promise<string | undefined>;
  /** The matcher in force. A different one means that everything must be found again. */
  matcher(): TermMatcher;
  /** Lets other work run, then resolves. */
  pause(): Promise<void>;
  /** A clock in milliseconds. */
  now(): number;
  /** Called for a note that could not be read; it counts as empty until it changes. */
  onFailure(note: NoteReference, error: unknown): void;
}

/** How a run of the indexer is cancelled, and how it reports progress. */
export interface IndexingOptions {
  /** Asked between notes; a cancelled run leaves the rest for the next one. */
  isCancelled(): boolean;
  /** Called about once per slice of work: notes done and to be done in this run. */
  onProgress?(done: number, total: number): void;
}

/** Milliseconds of work before other work gets its turn: half a frame. */
const SLICE = 8;
/** Notes that are read at the same time. */
const CONCURRENCY = 16;

/**
 * Keeps a `NotesIndex` in step with notes that change. Changes only queue notes; `run` reads and indexes what is
 * queued, in slices. A note that changes while it is being read is read again; one that is deleted meanwhile stays out.
 */
export class Indexer {
  readonly index = new NotesIndex();
  readonly #host: IndexerHost;
  readonly #notes = new Map<string, NoteReference>();
  readonly #queue = new Set<string>();
  /** Kept between notes: a new iterator would have to skip all the entries that have been deleted. */
  #upcoming = this.#queue.values();
  #matcher: TermMatcher | undefined;
  #sliceStart = 0;

  constructor(host: IndexerHost) {
    this.#host = host;
  }

  /** Number of notes whose current state is not in the index yet. */
  get pending(): number {
    return this.#queue.size;
  }

  /** The note of that key, read or not; `undefined` when there is none. */
  note(key: string): NoteReference | undefined {
    return this.#notes.get(key);
  }

  /** A note is new or has changed. */
  changed(note: NoteReference): void {
    // A new object, which tells a read that began before the change from one that began after it.
    this.#notes.set(note.key, { ...note });
    this.#queue.add(note.key);
  }

  /** A note has been deleted. */
  removed(key: string): void {
    this.#notes.delete(key);
    this.#queue.delete(key);
    this.index.remove(key);
  }

  /** All notes below these folders have been deleted. The folders have no trailing slash. */
  removedBelow(folders: ReadonlySet<string>): void {
    if (folders.size === 0) return;
    for (const key of [...this.#notes.keys()]) {
      for (let slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
        if (!folders.has(key.slice(0, slash))) continue;
        this.removed(key);
        break;
      }
    }
  }

  /**
   * From now on these are all the notes. What is known of those that stay is kept, unless their language has changed.
   */
  reset(notes: readonly NoteReference[]): void {
    const keys = new Set(notes.map(({ key }) => key));
    for (const key of [...this.#notes.keys()]) if (!keys.has(key)) this.removed(key);
    for (const note of notes) {
      if (this.#notes.get(note.key)?.languageId !== note.languageId) this.changed(note);
    }
  }

  /** Brings the index up to date with what is queued, or as far as it gets before it is cancelled. */
  async run(options: IndexingOptions): Promise<void> {
    const matcher = this.#host.matcher();
    if (matcher !== this.#matcher) {
      this.#matcher = matcher;
      this.index.clear();
      for (const key of this.#notes.keys()) this.#queue.add(key);
    }
    const progress = { done: 0 };
    this.#sliceStart = this.#host.now();
    const workers = Array.from({ length: Math.min(CONCURRENCY, this.#queue.size) }, () =>
      this.#work(matcher, options, progress),
    );
    await Promise.all(workers);
    options.onProgress?.(progress.done, progress.done + this.#queue.size);
  }

  async #work(matcher: TermMatcher, options: IndexingOptions, progress: { done: number }): Promise<void> {
    while (!options.isCancelled() && matcher === this.#matcher) {
      const key = this.#nextInQueue();
      if (key === undefined) return;
      this.#queue.delete(key);
      const note = this.#notes.get(key);
      if (note) await this.#indexNote(note, matcher);
      progress.done++;
      if (this.#host.now() - this.#sliceStart < SLICE) continue;
      options.onProgress?.(progress.done, progress.done + this.#queue.size);
      await this.#host.pause();
      this.#sliceStart = this.#host.now();
    }
  }

  #nextInQueue(): string | undefined {
    const next = this.#upcoming.next();
    if (next.done !== true) return next.value;
    // Once an iterator has reached the end, it stays there even if entries are added.
    this.#upcoming = this.#queue.values();
    return this.#upcoming.next().value;
  }

  async #indexNote(note: NoteReference, matcher: TermMatcher): Promise<void> {
    let text: string | undefined;
    try {
      text = await this.#host.read(note);
    } catch (error) {
      this.#host.onFailure(note, error);
    }
    // Deleted, changed or queued again for another matcher: what was read here is out of date.
    if (this.#notes.get(note.key) !== note || matcher !== this.#matcher) return;
    if (text === undefined) this.index.remove(note.key);
    else this.index.upsert(note.key, text, matcher.findMentions(text, note.languageId));
  }
}
