import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { lazy } from '../../base/lazy';
import type { Slicing } from '../../base/sliced';
import { StudyJournal } from '../../core/journal';
import {
  momentOf,
  nextDayStart,
  type Moment,
  type NewAction,
  type QueueSettings,
  type ScheduleSettings,
  type StudyAction,
  type StudyHistory,
} from '../../core/review';
import type { SettingsReader } from '../settings';
import { folderOfSetting, settingOfFolder } from './answersFolder';
import { ReviewWatcher } from './reviewWatcher';
import { StoredFolder } from './storedFolder';
import { readStudySettings } from './studySettings';
import { tellOfTrouble } from './troubleMessage';

export interface ReviewOptions {
  readonly log: vscode.LogOutputChannel;
  readonly settings: SettingsReader;
  /** The extension's own storage on this machine. */
  readonly storage: vscode.Uri;
  /** Keeps what is of this device alone. */
  readonly memory: vscode.Memento;
}

/** 15 ms of reading at a time, so that the page gets its turn. */
const slicing: Slicing = {
  budget: 15,
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

const deviceKey = 'study.device';
/** Milliseconds after reading after which files are put together: nobody waits for that. */
const tidyAfter = 60_000;

/**
 * What the user studies: the journal with files of VS Code, the settings, the clock of the machine. Nothing is read before
 * `ready` is asked for.
 */
export class Review extends DisposableStore {
  readonly #options: ReviewOptions;
  readonly #own: StoredFolder;
  readonly #cacheUri: vscode.Uri;
  /** The setting that the places were made of. */
  #folder: string;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Fires when the history, the settings or the study day have changed. */
  readonly onDidChange = this.#changed.event;
  readonly #journal = lazy(() => this.#open());
  readonly #tidying = this.add(new Debouncer(tidyAfter, () => void this.#tidy()));
  readonly #newDay = this.add(new Debouncer(0, () => this.#onDayChanged()));
  #ready: Promise<void> | undefined;

  constructor(options: ReviewOptions) {
    super();
    this.#options = options;
    this.#own = new StoredFolder(vscode.Uri.joinPath(options.storage, 'study'), true);
    this.#cacheUri = vscode.Uri.joinPath(options.storage, 'study-cache.json');
    this.#folder = options.settings.get('study.folder');
    this.add(options.settings.onDidChange(() => void this.#onSettings()));
  }

  /** Reads, unless it was done; resolves when it is known what is due. Never rejects. */
  ready(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /** What was done, and what follows; another object after changes. Of the past only what follows, before `whole`. */
  get history(): StudyHistory {
    return this.#journal().history;
  }

  /** The history with every action of the past. */
  whole(): Promise<StudyHistory> {
    return this.ready().then(() => this.#journal().whole());
  }

  get schedule(): ScheduleSettings {
    return readStudySettings(this.#options.settings).schedule;
  }

  get queue(): QueueSettings {
    return readStudySettings(this.#options.settings).queue;
  }

  now(): Moment {
    return momentOf(Date.now(), readStudySettings(this.#options.settings).rolloverHour);
  }

  /** Takes in what the user has done; it counts at once, and is saved without anybody waiting. After `ready`. */
  append(action: NewAction): StudyAction {
    return this.#journal().append(action);
  }

  /** Takes back the last thing that was done to a card in this window; `undefined` when there is none. */
  undo(): StudyAction | undefined {
    return this.#journal().undo();
  }

  /** Resolves when what was done is saved, or could not be. */
  saved(): Promise<void> {
    return this.#journal().saver.flush();
  }

  /** Every line of the journal; see `StudyJournal.lines`. */
  async lines(): Promise<readonly string[]> {
    await this.ready();
    return this.#journal().lines();
  }

  /** Takes in lines from elsewhere; see `StudyJournal.import`. */
  async import(lines: readonly string[]): Promise<number> {
    await this.ready();
    return this.#journal().import(lines);
  }

  /** Where answers are kept. */
  get place(): vscode.Uri {
    return folderOfSetting(this.#folder) ?? this.#own.uri;
  }

  /**
   * Moves all answers into another folder, and the setting with them.
   * @param to an existing folder; `undefined` for the storage of the extension
   * @returns the number of files
   * @throws when they could not be copied; nothing was deleted then
   */
  async move(to: vscode.Uri | undefined): Promise<number> {
    await this.ready();
    const target = to ? new StoredFolder(to, false) : this.#own;
    if (target.uri.toString() === this.place.toString()) return 0;
    return this.#journal().move(target, async () => {
      const section = vscode.workspace.getConfiguration('virtualizationNotes');
      const text = to ? settingOfFolder(to) : undefined;
      await section.update('study.folder', text, vscode.ConfigurationTarget.Global);
      await this.#usePlace(text ?? '');
    });
  }

  #open(): StudyJournal {
    const { log, settings } = this.#options;
    const journal = this.add(
      new StudyJournal({
        places: this.#places(),
        cache: {
          read: async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#cacheUri)),
          write: async (text) => vscode.workspace.fs.writeFile(this.#cacheUri, new TextEncoder().encode(text)),
        },
        device: this.#device(),
        newName: randomName,
        now: () => this.now(),
        settings: readStudySettings(settings).schedule,
        slicing,
        schedule: (run, milliseconds) => {
          const timer = setTimeout(run, milliseconds);
          return { dispose: () => clearTimeout(timer) };
        },
        onProblems: (problems, more) => {
          for (const { file, line, message } of problems) {
            log.warn(`Answers of study: ${file}${line > 0 ? `, line ${line}` : ''} is left out, because ${message}`);
          }
          if (more > 0) log.warn(`Answers of study: ${more} more problems are not listed`);
        },
      }),
    );
    this.add(journal.onDidChange(() => this.#changed.fire()));
    this.add(tellOfTrouble(journal.saver, log));
    this.add(
      new ReviewWatcher(
        () => this.#places().map(({ uri }) => uri),
        journal,
        () => this.#onDayChanged(),
      ),
    );
    return journal;
  }

  async #start(): Promise<void> {
    const start = performance.now();
    await this.#own.make();
    const journal = this.#journal();
    await journal.ready();
    this.#options.log.debug(`What is studied was known in ${(performance.now() - start).toFixed(0)} ms`);
    this.#waitForDay();
    void journal.whole().then(() => this.#tidying.call());
  }

  #places(): readonly StoredFolder[] {
    const folder = folderOfSetting(this.#folder);
    if (!folder || folder.toString() === this.#own.uri.toString()) return [this.#own];
    // What could not be written there is in the extension's own storage, and counts.
    return [new StoredFolder(folder, false), this.#own];
  }

  async #onSettings(): Promise<void> {
    await this.#usePlace(this.#options.settings.get('study.folder'));
    if (!this.#ready) return;
    await this.#journal().configure(this.schedule);
    this.#onDayChanged();
  }

  async #usePlace(folder: string): Promise<void> {
    if (folder === this.#folder) return;
    this.#folder = folder;
    if (this.#ready) await this.#journal().usePlaces(this.#places());
  }

  async #tidy(): Promise<void> {
    try {
      const { written, deleted } = await this.#journal().tidy();
      if (written + deleted > 0) this.#options.log.info(`Answers of study: ${deleted} files put into ${written}`);
    } catch (error) {
      this.#options.log.info('Answers of study: their files could not be put together', error);
    }
  }

  #onDayChanged(): void {
    this.#changed.fire();
    this.#waitForDay();
  }

  #waitForDay(): void {
    const now = this.now();
    const { rolloverHour } = readStudySettings(this.#options.settings);
    this.#newDay.call(undefined, nextDayStart(now, rolloverHour) - now.at);
  }

  #device(): string {
    const known = this.#options.memory.get<unknown>(deviceKey);
    if (typeof known === 'string' && /^[a-z0-9]{4,20}$/.test(known)) return known;
    const device = randomName();
    void this.#options.memory.update(deviceKey, device);
    return device;
  }
}

/** Ten random letters and digits. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');
}
