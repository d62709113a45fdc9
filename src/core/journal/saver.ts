import type { Scheduler } from '../../base/debounce';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { Emitter } from '../../base/event';
import { WorkQueue } from '../../base/workQueue';
import type { JournalFolder } from './folder';
import { SessionWriter, type NewName } from './session';

/** Why answers are not where they belong. */
export interface SaveTrouble {
  /** They are kept in memory alone, or in the second place. */
  readonly kind: 'unsaved' | 'elsewhere';
  /** What went wrong with the place where they belong. */
  readonly reason: unknown;
  readonly folder: JournalFolder;
}

export interface SaverOptions {
  readonly device: string;
  readonly newName: NewName;
  readonly schedule: Scheduler;
}

/** Milliseconds after which it is tried again, time after time. */
const retries = [5_000, 15_000, 60_000] as const;

/**
 * Writes lines as soon as they come, one write after the other. What cannot be written into the first place is written
 * into the next, or kept and tried again.
 */
export class AnswerSaver extends DisposableStore {
  readonly #options: SaverOptions;
  readonly #queue = new WorkQueue();
  #sessions: readonly SessionWriter[];
  readonly #formerSessions: SessionWriter[] = [];
  readonly #all: string[] = [];
  readonly #pending: string[] = [];
  #trouble: SaveTrouble | undefined;
  #failures = 0;
  #retry: Disposable | undefined;
  readonly #changed = this.add(new Emitter<SaveTrouble | undefined>());
  /** Fires when there is trouble of another kind than before, or none any more. */
  readonly onDidChangeTrouble = this.#changed.event;

  /** @param places the first is where answers belong */
  constructor(places: readonly JournalFolder[], options: SaverOptions) {
    super();
    this.#options = options;
    this.#sessions = this.#sessionsIn(places);
    this.add({ dispose: () => this.#retry?.dispose() });
  }

  /** Lines that are in no file yet. */
  get pending(): readonly string[] {
    return this.#pending;
  }

  get trouble(): SaveTrouble | undefined {
    return this.#trouble;
  }

  /** Whether a file is written by this window. */
  owns(file: string): boolean {
    return [...this.#sessions, ...this.#formerSessions].some((session) => session.owns(file));
  }

  /** Saves a line; it is not lost when that fails. */
  save(line: string): void {
    this.#all.push(line);
    this.#pending.push(line);
    void this.flush();
  }

  /** Tries to write what is not written; resolves when it is, or has failed. Never rejects. */
  flush(): Promise<void> {
    return this.#queue.add(() => this.#write());
  }

  /** Writes into other places from now on, and takes along all that this window has saved. */
  usePlaces(places: readonly JournalFolder[]): Promise<void> {
    return this.#queue.add(async () => {
      await this.#write();
      this.#formerSessions.push(...this.#sessions);
      this.#sessions = this.#sessionsIn(places);
      this.#pending.splice(0, this.#pending.length, ...this.#all);
      await this.#write();
    });
  }

  #sessionsIn(places: readonly JournalFolder[]): readonly SessionWriter[] {
    return places.map((place) => new SessionWriter(place, this.#options.device, this.#options.newName));
  }

  async #write(): Promise<void> {
    // What comes while it is being written is written next.
    while (this.#pending.length > 0) {
      const lines = [...this.#pending];
      const trouble = await this.#writeLines(lines);
      if (trouble?.kind !== 'unsaved') this.#pending.splice(0, lines.length);
      this.#tell(trouble);
      if (trouble?.kind === 'unsaved') return;
    }
  }

  async #writeLines(lines: readonly string[]): Promise<SaveTrouble | undefined> {
    let first: Omit<SaveTrouble, 'kind'> | undefined;
    for (const session of this.#sessions) {
      try {
        await session.write(lines);
        return first && { kind: 'elsewhere', ...first };
      } catch (reason) {
        first ??= { reason, folder: session.folder };
      }
    }
    return first && { kind: 'unsaved', ...first };
  }

  #tell(trouble: SaveTrouble | undefined): void {
    const hasChanged = trouble?.kind !== this.#trouble?.kind;
    this.#trouble = trouble;
    this.#retry?.dispose();
    this.#retry = undefined;
    if (trouble?.kind === 'unsaved') {
      const wait = retries[Math.min(this.#failures++, retries.length - 1)] ?? 0;
      if (!this.isDisposed) this.#retry = this.#options.schedule(() => void this.flush(), wait);
    } else this.#failures = 0;
    if (hasChanged) this.#changed.fire(trouble);
  }
}
