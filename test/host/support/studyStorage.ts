import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { DisposableStore } from '../../../src/base/disposable';
import { Review } from '../../../src/platform/review/review';
import { SettingsReader } from '../../../src/platform/settings';

/** The storage of one machine on the disk, with windows that study there. */
export class StudyStorage extends DisposableStore {
  readonly path: string;
  readonly #memory = new Map<string, unknown>();
  readonly #log = this.add(vscode.window.createOutputChannel('Study of the tests', { log: true }));

  /** @param path a folder; a new one when none is given */
  constructor(path = mkdtempSync(join(process.env['VIRTUALIZATION_NOTES_SCRATCH'] ?? tmpdir(), 'study-'))) {
    super();
    this.path = path;
  }

  /** Where the files of answers are. */
  get folder(): string {
    return join(this.path, 'study');
  }

  /** A window opens and reads. */
  async open(): Promise<Review> {
    const settings = this.add(new SettingsReader(this.#log));
    const storage = vscode.Uri.file(this.path);
    const review = this.add(new Review({ log: this.#log, settings, storage, memory: this.#device() }));
    await review.ready();
    return review;
  }

  /** What the extension keeps about the device; in memory. */
  #device(): vscode.Memento {
    return {
      keys: () => [...this.#memory.keys()],
      get: (key: string) => this.#memory.get(key) as never,
      update: async (key, value) => void this.#memory.set(key, value),
    };
  }
}
