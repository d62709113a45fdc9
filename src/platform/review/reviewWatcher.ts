import * as vscode from 'vscode';
import { Debouncer } from '../../base/debounce';
import { DisposableStore } from '../../base/disposable';
import type { StudyJournal } from '../../core/journal';

/** Milliseconds without a change after which files are read: a synchronization brings many at once. */
const changeDebounce = 500;

/**
 * Notices what other windows and machines write: by watching the folders, and when the window gets the focus, since
 * watching may fail or miss something.
 */
export class ReviewWatcher extends DisposableStore {
  readonly #folders: () => readonly vscode.Uri[];
  readonly #journal: StudyJournal;
  #watchers = new DisposableStore();
  #watched = '';
  readonly #reading = this.add(new Debouncer(changeDebounce, () => void this.#read()));

  /** @param onFocus is called when the window gets the focus, before anything is read */
  constructor(folders: () => readonly vscode.Uri[], journal: StudyJournal, onFocus: () => void) {
    super();
    this.#folders = folders;
    this.#journal = journal;
    this.add({ dispose: () => this.#watchers.dispose() });
    this.#watch();
    this.add(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (!focused) return;
        onFocus();
        this.#reading.call(undefined, 0);
      }),
    );
  }

  async #read(): Promise<void> {
    this.#watch();
    await this.#journal.saver.flush();
    await this.#journal.refresh();
  }

  /** Watches the folders that are in use now. */
  #watch(): void {
    const folders = this.#folders();
    const watched = folders.join('\n');
    if (watched === this.#watched) return;
    this.#watched = watched;
    this.#watchers.dispose();
    this.#watchers = new DisposableStore();
    const onChanged = ({ path }: vscode.Uri): void => {
      if (!this.#journal.saver.owns(path.slice(path.lastIndexOf('/') + 1))) this.#reading.call();
    };
    for (const folder of folders) {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.jsonl'));
      this.#watchers.add(watcher);
      this.#watchers.add(watcher.onDidCreate(onChanged));
      this.#watchers.add(watcher.onDidChange(onChanged));
    }
  }
}
