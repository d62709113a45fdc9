import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import { glossaryGlobs, hasGlossaryName } from './ownTermsFiles';
import type { SettingsReader } from '../settings';

/** Files are checked when none has changed for this many milliseconds: a branch switch changes many at once. */
const changeDebounce = 150;

export interface GlossaryListener {
  /** A file has changed: what was read of it is not to be trusted, whatever its time says. */
  changed(uri: vscode.Uri): void;
  /** After the changes: check all files. */
  settled(): void;
  /** Whether a file is a glossary only because the setting says so. */
  isKnown(uri: vscode.Uri): boolean;
}

/** Notices changes to glossaries in every way there is, since watching a disk may fail or miss some. */
export class OwnTermsWatcher extends DisposableStore {
  readonly #settings: SettingsReader;
  readonly #listener: GlossaryListener;
  #watchers = new DisposableStore();
  readonly #settling = this.add(new Debouncer(changeDebounce, () => this.#listener.settled()));

  constructor(settings: SettingsReader, listener: GlossaryListener) {
    super();
    this.#settings = settings;
    this.#listener = listener;
    this.add({ dispose: () => this.#watchers.dispose() });
    this.#watch();
    const again = (): void => {
      this.#watch();
      this.#settling.call();
    };
    const { workspace, window } = vscode;
    this.add(workspace.onDidChangeWorkspaceFolders(again));
    this.add(settings.onDidChange(again));
    this.add(workspace.onDidSaveTextDocument(({ uri }) => this.#onSaved(uri)));
    this.add(workspace.onDidDeleteFiles(() => this.#settling.call()));
    this.add(workspace.onDidRenameFiles(() => this.#settling.call()));
    // Changes made while another window had the focus may have gone unnoticed; looking at the times of files is cheap.
    this.add(window.onDidChangeWindowState(({ focused }) => (focused ? this.#settling.call() : undefined)));
  }

  #onSaved(uri: vscode.Uri): void {
    if (!hasGlossaryName(uri) && !this.#listener.isKnown(uri)) return;
    this.#listener.changed(uri);
    this.#settling.call();
  }

  #watch(): void {
    this.#watchers.dispose();
    this.#watchers = new DisposableStore();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      for (const glob of glossaryGlobs(folder, this.#settings)) {
        const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
        const onChanged = (uri: vscode.Uri): void => {
          this.#listener.changed(uri);
          this.#settling.call();
        };
        this.#watchers.add(watcher);
        this.#watchers.add(watcher.onDidChange(onChanged));
        this.#watchers.add(watcher.onDidCreate(onChanged));
        this.#watchers.add(watcher.onDidDelete(onChanged));
      }
    }
  }
}
