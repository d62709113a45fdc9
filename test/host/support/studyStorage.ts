import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { DisposableStore } from '../../../src/base/disposable';
import { Review } from '../../../src/platform/review/review';
import { SettingsReader } from '../../../src/platform/settings';

/** What an extension keeps about a device; in memory. */
class Memory implements vscode.Memento {
  readonly #values = new Map<string, unknown>();

  keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  get<T>(key: string): T | undefined {
    return this.#values.get(key) as T | undefined;
  }

  async update(key: string, value: unknown): Promise<void> {
    this.#values.set(key, value);
  }
}

/** The storage of one machine on the disk, with windows that study there. */
export class StudyStorage extends DisposableStore {
  readonly path = mkdtempSync(join(process.env['VIRTUALIZATION_NOTES_SCRATCH'] ?? tmpdir(), 'study-'));
  readonly #memory = new Memory();
  readonly #log = this.add(vscode.window.createOutputChannel('Study of the tests', { log: true }));

  /** Where the files of answers are. */
  get folder(): string {
    return join(this.path, 'study');
  }

  /** A window opens and reads. */
  async open(): Promise<Review> {
    const settings = this.add(new SettingsReader(this.#log));
    const storage = vscode.Uri.file(this.path);
    const review = this.add(new Review({ log: this.#log, settings, storage, memory: this.#memory }));
    await review.ready();
    return review;
  }
}
