import type { Scheduler } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { Emitter } from '../../base/event';
import { atOnce, inSlices, type Sliced, type Slicing } from '../../base/sliced';
import { StudyHistory, type Moment, type NewAction, type ScheduleSettings, type StudyAction } from '../review';
import { readCache, writeCache, type CacheFile, type CacheKey } from './cache';
import { compact } from './compaction';
import { JournalContents } from './contents';
import type { JournalFolder } from './folder';
import { readLine, writeLine } from './line';
import { allLines } from './allLines';
import { copyAnswers, moveAnswers, writeChecked } from './moving';
import type { JournalProblem } from './reader';
import { AnswerSaver } from './saver';
import type { NewName } from './session';

export interface JournalOptions {
  /** Where answers are: all are read, the first is written, the next ones when that fails. */
  readonly places: readonly JournalFolder[];
  readonly cache: CacheFile;
  /** Random letters and digits that stay the same on this device, or in this browser. */
  readonly device: string;
  /** Gives random letters and digits. */
  readonly newName: NewName;
  readonly now: () => Moment;
  readonly settings: ScheduleSettings;
  readonly slicing: Slicing;
  readonly schedule: Scheduler;
  /** Is told what was left out of the files, as it is found. */
  readonly onProblems: (problems: readonly JournalProblem[], more: number) => void;
}

/** Milliseconds without an answer after which the cache is written. */
const cacheAfter = 10_000;
/** Actions are added so many at a time. */
const actionsPerSlice = 500;
/** Milliseconds. */
const day = 86_400_000;

/**
 * All that the user has done while studying, in memory and in files. Nothing is read before `ready` is asked for.
 * An action counts at once, and is written without anybody waiting for it.
 */
export class StudyJournal extends DisposableStore {
  readonly #options: JournalOptions;
  #places: readonly JournalFolder[];
  #settings: ScheduleSettings;
  readonly #contents: JournalContents;
  readonly #saver: AnswerSaver;
  #history: StudyHistory;
  /** Those of this window, in their order. */
  readonly #own: StudyAction[] = [];
  readonly #name: string;
  #ready: Promise<void> | undefined;
  #whole: Promise<void> | undefined;
  readonly #changed = this.add(new Emitter<void>());
  /** Fires when the history has changed. */
  readonly onDidChange = this.#changed.event;
  #caching = this.add(new DisposableStore());

  constructor(options: JournalOptions) {
    super();
    this.#options = options;
    this.#places = options.places;
    this.#settings = options.settings;
    this.#contents = new JournalContents(options.slicing);
    this.#saver = this.add(new AnswerSaver(options.places, options));
    this.#history = new StudyHistory(options.settings);
    this.#name = options.newName();
  }

  /** What is known; another object after some changes. Without all actions of the past before `whole`. */
  get history(): StudyHistory {
    return this.#history;
  }

  get saver(): AnswerSaver {
    return this.#saver;
  }

  /** Reads, unless it was done; resolves when all states are known. Never rejects. */
  ready(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  /** Resolves when every action is known too. */
  async whole(): Promise<StudyHistory> {
    await this.ready();
    await this.#whole;
    return this.#history;
  }

  /** Takes an action in, and saves it. Call `ready` before. */
  append(action: NewAction): StudyAction {
    const moment = this.#options.now();
    const last = this.#history.lastOrder(action);
    const isBehind = last !== undefined && last >= moment.at;
    const id = `${this.#options.device}.${this.#name}.${this.#own.length.toString(36)}`;
    const done = { id, ...moment, ...(isBehind && { order: last + 1 }), ...action } as StudyAction;
    this.#own.push(done);
    this.#history.add(done);
    atOnce(this.#history.settle(moment.day));
    this.#saver.save(writeLine(done));
    this.#cacheLater();
    this.#changed.fire();
    return done;
  }

  /** Takes back the last thing that was done to a card in this window; `undefined` when there is none. */
  undo(): StudyAction | undefined {
    const last = this.#own.findLast((action) => 'card' in action && !this.#history.isUndone(action.id));
    if (last) this.append({ kind: 'undo', target: last.id });
    return last;
  }

  /** Works with other settings from now on. */
  async configure(settings: ScheduleSettings): Promise<void> {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    if (!this.#ready) {
      this.#history = new StudyHistory(settings);
      return;
    }
    const history = await this.whole();
    history.configure(settings);
    await inSlices(history.settle(this.#options.now().day), this.#options.slicing);
    this.#changed.fire();
  }

  /** Reads what other windows and machines have written since. */
  async refresh(): Promise<void> {
    if (!this.#ready) return;
    const history = await this.whole();
    const files = await this.#contents.find(this.#places);
    const actions = await this.#contents.readNew(files.filter(({ file }) => !this.#saver.owns(file.name)));
    const { slicing } = this.#options;
    const isNew = await inSlices(this.#adding(history, actions), slicing);
    this.#tellProblems();
    if (!isNew) return;
    await inSlices(history.settle(this.#options.now().day), slicing);
    this.#cacheLater();
    this.#changed.fire();
  }

  /** Keeps answers in other places from now on; those that are there are read. */
  async usePlaces(places: readonly JournalFolder[]): Promise<void> {
    this.#places = places;
    await this.#saver.usePlaces(places);
    await this.refresh();
  }

  /**
   * Moves all answers from the first place into another folder.
   * @param switchTo makes it the first place, in every window; between copying and deleting
   * @throws when they could not be copied, or the place could not be switched: nothing was deleted then
   */
  async move(to: JournalFolder, switchTo: () => Promise<unknown>): Promise<number> {
    const [from] = this.#places;
    if (!from) return 0;
    await this.#saver.flush();
    const count = await copyAnswers(from, to);
    await switchTo();
    await moveAnswers(from, to);
    return count;
  }

  /** Every line that can be read, by newer versions too, in all places; those first that are older. */
  async lines(): Promise<readonly string[]> {
    await this.#saver.flush();
    return allLines(this.#places, this.#saver.pending, this.#options.slicing);
  }

  /**
   * Takes in lines from elsewhere, those that are new.
   * @returns how many
   * @throws when they could not be written
   */
  async import(lines: readonly string[]): Promise<number> {
    const [target] = this.#places;
    const known = new Set(await this.lines());
    const unknown = lines.filter((line) => !known.has(line) && !('problem' in readLine(line)));
    if (!target || unknown.length === 0) return 0;
    const name = `${this.#options.device}-${this.#options.newName()}-import.jsonl`;
    await writeChecked(target, name, `${unknown.join('\n')}\n`);
    await this.refresh();
    return unknown.length;
  }

  /** Puts files of closed sessions together; see `compact`. */
  async tidy(): Promise<{ readonly written: number; readonly deleted: number }> {
    const [target] = this.#places;
    if (!target) return { written: 0, deleted: 0 };
    return compact({
      target,
      places: this.#places,
      device: this.#options.device,
      now: this.#options.now().at,
      isInUse: (file) => this.#saver.owns(file),
      slicing: this.#options.slicing,
    });
  }

  async #start(): Promise<void> {
    const files = await this.#contents.find(this.#places);
    const key = this.#keyOf(files);
    const text = await this.#options.cache.read().catch(() => undefined);
    const before = text === undefined ? undefined : readCache(text, key);
    if (before) this.#history = new StudyHistory(this.#settings, before);
    this.#whole = this.#load();
    if (!before) await this.#whole;
  }

  async #load(): Promise<void> {
    const files = await this.#contents.find(this.#places);
    const history = new StudyHistory(this.#settings);
    const actions = await this.#contents.readNew(files);
    const { slicing } = this.#options;
    await inSlices(this.#adding(history, actions), slicing);
    this.#tellProblems();
    await inSlices(history.settle(this.#options.now().day), slicing);
    for (const action of this.#own) history.add(action);
    atOnce(history.settle(this.#options.now().day));
    this.#history = history;
    this.#cacheLater();
    this.#changed.fire();
  }

  #tellProblems(): void {
    const { problems, more } = this.#contents.takeProblems();
    if (problems.length > 0) this.#options.onProblems(problems, more);
  }

  #keyOf(files: readonly { readonly stamp: string }[]): CacheKey {
    return { files: files.map(({ stamp }) => stamp), settings: JSON.stringify(this.#settings) };
  }

  #cacheLater(): void {
    this.#caching.dispose();
    this.#caching = this.add(new DisposableStore());
    this.#caching.add(this.#options.schedule(() => void this.#writeCache(), cacheAfter));
  }

  /** A cache that could not be written is none. */
  async #writeCache(): Promise<void> {
    const history = await this.whole();
    const { at } = this.#options.now();
    // What was done under a wrong clock counts differently from day to day.
    for (const { at: done } of history.all()) if (done > at + 2 * day) return;
    await this.#saver.flush();
    const count = this.#own.length;
    const files = await this.#contents.find(this.#places);
    const isKnown = files.every((found) => this.#saver.owns(found.file.name) || this.#contents.hasRead(found));
    if (!isKnown || this.#saver.pending.length > 0 || this.#own.length !== count) return;
    await this.#options.cache.write(writeCache(this.#keyOf(files), history)).catch(() => undefined);
  }

  /** Whether any of them was not known. */
  *#adding(history: StudyHistory, actions: readonly StudyAction[]): Sliced<boolean> {
    let isNew = false;
    for (const [index, action] of actions.entries()) {
      const added = history.add(action);
      if (added !== 'known') isNew = true;
      if (added === 'contradiction') this.#contents.reportContradiction(action.id);
      if (index % actionsPerSlice === 0) yield;
    }
    return isNew;
  }
}
