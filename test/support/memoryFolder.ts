import { holdsAnswers, type JournalFile, type JournalFolder } from '../../src/core/journal';

/** A folder in memory that can do what disks do: be full, be read-only, and die in the middle of a file. */
export class MemoryFolder implements JournalFolder {
  readonly files = new Map<string, { text: string; modified: number }>();
  readonly label: string;
  /** What each use throws, while there is something. */
  failure: Error | undefined;
  /** How many changes are still made before the machine dies; in the last one so many characters are written. */
  death: { changes: number; characters: number } | undefined;
  /** Milliseconds since 1970, for what is written. */
  now = 0;
  writes = 0;

  constructor(label = 'memory') {
    this.label = label;
  }

  async list(): Promise<readonly JournalFile[]> {
    this.#check();
    return [...this.files]
      .map(([name, { text, modified }]) => ({ name, size: text.length, modified }))
      .filter(({ name }) => holdsAnswers(name));
  }

  async read(name: string): Promise<string> {
    this.#check();
    const file = this.files.get(name);
    if (!file) throw new Error(`There is no ${name}`);
    return file.text;
  }

  async write(name: string, text: string): Promise<void> {
    this.#check();
    this.writes++;
    if (this.#isLast()) {
      this.put(name, text.slice(0, this.death?.characters));
      return this.#check();
    }
    // Like a file that is cut off first: whoever looks now finds nothing in it.
    this.put(name, '');
    await Promise.resolve();
    this.put(name, text);
  }

  async delete(name: string): Promise<void> {
    this.#check();
    if (this.#isLast()) return this.#check();
    this.files.delete(name);
  }

  put(name: string, text: string, modified = this.now): void {
    this.files.set(name, { text, modified });
  }

  #isLast(): boolean {
    if (this.death) this.death.changes--;
    return this.death !== undefined && this.death.changes < 0;
  }

  #check(): void {
    if (this.failure) throw this.failure;
    if (this.death && this.death.changes < 0) throw new Error('The machine is dead');
  }
}
