import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../../base/disposable';
import { settingsSection } from '../../contributions';

/** What the watcher reports. Each may come thousands of times in a moment, so it must be cheap. */
export interface NotesListener {
  /** A file or folder is new. */
  created(uri: vscode.Uri): void;
  changed(uri: vscode.Uri): void;
  /** A file or folder has been deleted; for a folder, what was in it is not reported. */
  deleted(uri: vscode.Uri): void;
  /** Other files may count as notes. */
  reconfigured(): void;
}

/**
 * Notices changes to files in all workspace folders, by every way there is: where the disk cannot be watched, at least
 * what is done in this window is noticed.
 */
export class NotesWatcher extends DisposableStore {
  readonly #listener: NotesListener;
  #watchers: Disposable[] = [];

  constructor(listener: NotesListener) {
    super();
    this.#listener = listener;
    this.#watch();
    this.add({ dispose: () => this.#watchers.forEach((watcher) => watcher.dispose()) });
    const { workspace } = vscode;
    this.add(
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#watch();
        listener.reconfigured();
      }),
    );
    this.add(
      workspace.onDidChangeConfiguration((event) => {
        const sections = ['files.exclude', 'files.associations', 'search', `${settingsSection}.languages`];
        if (sections.some((section) => event.affectsConfiguration(section))) listener.reconfigured();
      }),
    );
    this.add(vscode.extensions.onDidChange(() => listener.reconfigured()));
    this.add(workspace.onDidSaveTextDocument(({ uri }) => listener.changed(uri)));
    this.add(workspace.onDidCreateFiles(({ files }) => files.forEach((uri) => listener.created(uri))));
    this.add(workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => listener.deleted(uri))));
    this.add(
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          listener.deleted(oldUri);
          listener.created(newUri);
        }
      }),
    );
  }

  #watch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = (vscode.workspace.workspaceFolders ?? []).map((folder) => {
      // All files and not only notes: when a folder is deleted, VS Code reports the folder alone.
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
      watcher.onDidCreate((uri) => this.#listener.created(uri));
      watcher.onDidChange((uri) => this.#listener.changed(uri));
      watcher.onDidDelete((uri) => this.#listener.deleted(uri));
      return watcher;
    });
  }
}
