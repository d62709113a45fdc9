import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { lazy } from '../../base/lazy';
import { Knowledge, type Id, type KnowledgeData } from '../../core/knowledge';
import { EntryIndex } from '../../core/ownTerms/entryIndex';
import { limits } from '../../core/ownTerms/limits';
import { mergeOwnTerms, type MergedKnowledge } from '../../core/ownTerms/merge';
import type { TermInFile } from '../../core/ownTerms/ownEntries';
import type { Problem } from '../../core/ownTerms/sourceTree';
import { findGlossaries, importedFile, type GlossaryFile } from './ownTermsFiles';
import { SettingNotice } from '../settingNotice';
import { pause, readGlossaryFile, readGlossaryText, type LoadedGlossary } from './ownTermsReader';
import { OwnTermsWatcher } from './ownTermsWatcher';
import type { SettingsReader } from '../settings';

export interface OwnTermsOptions {
  readonly log: vscode.LogOutputChannel;
  readonly settings: SettingsReader;
  /** The bundled data; asked for only when there is a glossary. */
  readonly bundled: () => KnowledgeData;
}

/** A problem with its range in the file. */
export interface PlacedProblem {
  readonly range: vscode.Range;
  readonly problem: Problem;
  /** Whether it is about what the file means, which no schema can tell. */
  readonly isOfMeaning: boolean;
}

/** What is in force: the glossaries that were read, and the knowledge with them in it. */
interface State {
  readonly files: ReadonlyMap<string, LoadedGlossary>;
  /** What is wrong with the imports of each file. */
  readonly imports: ReadonlyMap<string, readonly Problem[]>;
  readonly merged: MergedKnowledge | undefined;
  readonly knowledge: (() => Knowledge) | undefined;
}

/**
 * The user's own glossaries: found, read and read again when they change. Before they are read, and where there are
 * none, the bundled knowledge is all there is.
 */
export class OwnTerms extends DisposableStore {
  readonly #options: OwnTermsOptions;
  readonly #index: () => EntryIndex;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Other terms are in force, or other problems are known. */
  readonly onDidChange = this.#changed.event;
  #state: State = { files: new Map(), imports: new Map(), merged: undefined, knowledge: undefined };
  readonly #distrusted = new Set<string>();
  readonly #notice: SettingNotice;
  #loading: Promise<void> | undefined;
  #isAskedAgain = false;

  constructor(options: OwnTermsOptions) {
    super();
    this.#options = options;
    this.#notice = new SettingNotice(options.log, 'glossaries', 'Glossaries');
    this.#index = lazy(() => new EntryIndex(options.bundled()));
  }

  /** Begins to follow the glossaries. The first look at the disk comes after whatever runs now. */
  start(): void {
    this.add(
      new OwnTermsWatcher(this.#options.settings, {
        changed: (uri) => this.#distrusted.add(uri.toString()),
        settled: () => void this.reload(),
        isKnown: (uri) => this.isGlossary(uri),
      }),
    );
    const timer = setTimeout(() => void this.reload(), 0);
    this.add({ dispose: () => clearTimeout(timer) });
  }

  /** The knowledge with the user's terms; `undefined` when there are none. */
  knowledge(): Knowledge | undefined {
    return this.#state.knowledge?.();
  }

  /** How many glossaries and terms are in force. */
  get counts(): { readonly files: number; readonly terms: number; readonly problems: number } {
    const files = [...this.#state.files.keys()];
    const terms = [...this.#state.files.values()].reduce((sum, { glossary }) => sum + glossary.terms.length, 0);
    return { files: files.length, terms, problems: files.reduce((sum, uri) => sum + this.problemsOf(uri).length, 0) };
  }

  /** URLs of the glossaries that were read. */
  get files(): readonly string[] {
    return [...this.#state.files.keys()];
  }

  /** Whether the file is among the glossaries that were read. */
  isGlossary(uri: vscode.Uri): boolean {
    return this.#state.files.has(uri.toString());
  }

  /** Where the user has written the entry. */
  placesOf(id: Id): readonly TermInFile[] {
    return this.#state.merged?.places.get(id) ?? [];
  }

  /** What is wrong with a glossary as it is on the disk. */
  problemsOf(uri: string): readonly PlacedProblem[] {
    const loaded = this.#state.files.get(uri);
    if (!loaded) return [];
    return placed(loaded, [...(this.#state.merged?.problems.get(uri) ?? []), ...(this.#state.imports.get(uri) ?? [])]);
  }

  /** What would be wrong if the file had this text. */
  async check(file: GlossaryFile, text: string): Promise<readonly PlacedProblem[]> {
    const loaded = await readGlossaryText(file, file.location.path, text);
    const others = [...this.#state.files].filter(([uri]) => uri !== file.uri).map(([, { glossary }]) => glossary);
    const merged = mergeOwnTerms(this.#options.bundled(), [loaded.glossary, ...others], this.#index());
    return placed(loaded, merged.problems.get(file.uri) ?? []);
  }

  /**
   * Checks all glossaries and reads those that have changed. Resolves when what is on disk now is in force.
   * @param all read them all, changed or not
   */
  async reload(all = false): Promise<void> {
    if (all) for (const uri of this.files) this.#distrusted.add(uri);
    this.#isAskedAgain = true;
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    await this.#loading;
  }

  async #load(): Promise<void> {
    while (this.#isAskedAgain && !this.isDisposed) {
      this.#isAskedAgain = false;
      try {
        await this.#loadOnce();
      } catch (error) {
        this.#options.log.error('The glossaries of the workspace could not be read', error);
      }
    }
  }

  async #loadOnce(): Promise<void> {
    const { log, settings, bundled } = this.#options;
    const start = performance.now();
    const before = this.#state.files;
    const distrusted = new Set(this.#distrusted);
    this.#distrusted.clear();
    const files = new Map<string, LoadedGlossary>();
    const imports = new Map<string, Problem[]>();
    let room: number = limits.allBytes;
    const read = async (file: GlossaryFile): Promise<LoadedGlossary | undefined> => {
      const known = distrusted.has(file.uri) ? undefined : before.get(file.uri);
      const loaded = await readGlossaryFile(file, known, room);
      if (!loaded) return undefined;
      files.set(file.uri, loaded);
      room -= loaded.bytes;
      return loaded;
    };
    const found = await findGlossaries(settings);
    this.#notice.show(found.problems);
    const queue = [...found.files];
    for (let file = queue.shift(); file; file = queue.shift()) {
      const loaded = files.get(file.uri) ?? (await read(file));
      for (const { value, start, end } of loaded?.glossary.imports ?? []) {
        const imported = importedFile(file, value);
        const isRead = typeof imported !== 'string' && files.has(imported.uri);
        if (isRead) continue;
        const isThere = typeof imported !== 'string' && files.size < limits.files && (await read(imported));
        if (isThere) queue.push(imported);
        else {
          const message =
            typeof imported === 'string' ? imported : `There is no glossary “${imported.label}” to import.`;
          imports.set(file.uri, [...(imports.get(file.uri) ?? []), { start, end, message, severity: 'information' }]);
        }
      }
    }
    if (this.isDisposed || isSame(before, files)) return;
    await pause();
    const glossaries = [...files.values()].map(({ glossary }) => glossary);
    const isEmpty = glossaries.every(({ terms, hide }) => terms.length === 0 && hide.length === 0);
    const merged = isEmpty ? undefined : mergeOwnTerms(bundled(), glossaries, this.#index());
    this.#state = { files, imports, merged, knowledge: merged && lazy(() => new Knowledge(merged.data)) };
    const { terms, problems } = this.counts;
    const time = (performance.now() - start).toFixed(0);
    log.info(`Read ${terms} terms from ${files.size} glossaries in ${time} ms; ${problems} problems`);
    this.#changed.fire();
  }
}

function isSame(a: ReadonlyMap<string, LoadedGlossary>, b: ReadonlyMap<string, LoadedGlossary>): boolean {
  return a.size === b.size && [...b].every(([uri, loaded]) => a.get(uri) === loaded);
}

function placed({ problems, positions }: LoadedGlossary, ofMeaning: readonly Problem[]): readonly PlacedProblem[] {
  const place = (problem: Problem, isOfMeaning: boolean): PlacedProblem => {
    const start = positions.at(problem.start);
    const end = positions.at(problem.end);
    return { problem, isOfMeaning, range: new vscode.Range(start.line, start.character, end.line, end.character) };
  };
  return [...problems.map((each) => place(each, false)), ...ofMeaning.map((each) => place(each, true))];
}
