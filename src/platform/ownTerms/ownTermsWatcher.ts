import * as vscode from 'vscode';
import { DisposableStore } from '../../base/disposable';
import { glossaryGlobs, hasGlossaryName } from './ownTermsFiles';
import type { SettingsReader } from '../settings';

/** How long to wait for further changes, in milliseconds: a branch switch brings many at once. */
const quietTime = 150;

export interface GlossaryListener {
  /** A file has changed: what was read of it is not to be trusted, whatever its time says. */
  changed(uri: vscode.Uri): void;
  /** After the changes: look at all files. */
  settled(): void;
  /** Whether a file is a glossary only because the setting says so. */
  isKnown(uri: vscode.Uri): boolean;
}

/** Hears of changes to glossaries by every way there is, since watching a disk may fail or miss some. */
export class OwnTermsWatcher extends DisposableStore {
  readonly #settings: SettingsReader;
  readonly #listener: GlossaryListener;
  #watchers = new DisposableStore();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: SettingsReader, listener: GlossaryListener) {
    super();
    this.#settings = settings;
    this.#listener = listener;
    this.add({ dispose: () => clearTimeout(this.#timer) });
    this.add({ dispose: () => this.#watchers.dispose() });
    this.#watch();
    const again = (): void => {
      this.#watch();
      this.#later();
    };
    const { workspace, window } = vscode;
    this.add(workspace.onDidChangeWorkspaceFolders(again));
    this.add(settings.onDidChange(again));
    this.add(workspace.onDidSaveTextDocument(({ uri }) => this.#hear(uri)));
    this.add(workspace.onDidDeleteFiles(() => this.#later()));
    this.add(workspace.onDidRenameFiles(() => this.#later()));
    // Changes made while another window had the focus may have gone unheard; looking at the times of files is cheap.
    this.add(window.onDidChangeWindowState(({ focused }) => (focused ? this.#later() : undefined)));
  }

  #hear(uri: vscode.Uri): void {
    if (!hasGlossaryName(uri) && !this.#listener.isKnown(uri)) return;
    this.#listener.changed(uri);
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#listener.settled(), quietTime);
  }

  #watch(): void {
    this.#watchers.dispose();
    this.#watchers = new DisposableStore();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      for (const glob of glossaryGlobs(folder, this.#settings)) {
        const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
        const heard = (uri: vscode.Uri): void => {
          this.#listener.changed(uri);
          this.#later();
        };
        this.#watchers.add(watcher);
        this.#watchers.add(watcher.onDidChange(heard));
        this.#watchers.add(watcher.onDidCreate(heard));
        this.#watchers.add(watcher.onDidDelete(heard));
      }
    }
  }
}
