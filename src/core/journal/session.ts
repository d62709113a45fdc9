import { sessionFile, type JournalFolder, type Turn } from './folder';

/** UTF-16 units after which another pair of files is begun, so that no write is long. */
const fullAt = 64 * 1024;

/** The random name of a session. */
export type NewName = () => string;

/**
 * What one window has written into one folder. Each write puts the whole session into the other of two files, so that
 * whatever happens while one is being written, the other holds everything but the last lines.
 */
export class SessionWriter {
  readonly folder: JournalFolder;
  readonly #device: string;
  readonly #newName: NewName;
  #name: string;
  #saved: readonly string[] = [];
  #turn: Turn = 'a';
  readonly #files = new Set<string>();

  constructor(folder: JournalFolder, device: string, newName: NewName) {
    this.folder = folder;
    this.#device = device;
    this.#newName = newName;
    this.#name = newName();
  }

  /** Adds lines to the session. Throws when they could not be written; they are not in it then. */
  async write(lines: readonly string[]): Promise<void> {
    const all = [...this.#saved, ...lines];
    const text = `${all.join('\n')}\n`;
    const file = sessionFile(this.#device, this.#name, this.#turn);
    this.#files.add(file);
    await this.folder.write(file, text);
    this.#saved = all;
    this.#turn = this.#turn === 'a' ? 'b' : 'a';
    if (text.length < fullAt) return;
    this.#name = this.#newName();
    this.#saved = [];
    this.#turn = 'a';
  }

  /** Whether a file was written by this session. */
  owns(file: string): boolean {
    return this.#files.has(file);
  }
}
