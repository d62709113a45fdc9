import { inSlices, type Slicing } from '../../base/sliced';
import type { StudyAction } from '../review';
import { holdsAnswers, type JournalFile, type JournalFolder } from './folder';
import { LineReader, type JournalProblem } from './reader';

/** Bytes of a file that is read at most: hundreds of thousands of answers are less. */
const largestFile = 100_000_000;

/** A file as it is found. */
export interface FoundFile {
  readonly folder: JournalFolder;
  readonly file: JournalFile;
  /** Tells whether it is still the same. */
  readonly stamp: string;
}

/** What is in the folders of answers: finds files, and reads those that are new or have changed. */
export class JournalContents {
  readonly #slicing: Slicing;
  readonly #reader = new LineReader();
  /** By their stamps: those that were read. */
  readonly #read = new Set<string>();

  constructor(slicing: Slicing) {
    this.#slicing = slicing;
  }

  /** All files of answers. A folder that cannot be listed is a problem, and has none. */
  async find(places: readonly JournalFolder[]): Promise<readonly FoundFile[]> {
    const found = await Promise.all(
      places.map(async (folder): Promise<readonly FoundFile[]> => {
        try {
          const files = (await folder.list()).filter(({ name }) => holdsAnswers(name));
          return files.map((file) => ({ folder, file, stamp: stampOf(folder, file) }));
        } catch (error) {
          this.#report(folder.label, `the folder cannot be read: ${messageOf(error)}`);
          return [];
        }
      }),
    );
    return found.flat();
  }

  /** The actions in those files that have not been read as they are now. */
  async readNew(files: readonly FoundFile[]): Promise<readonly StudyAction[]> {
    const actions: StudyAction[] = [];
    for (const { folder, file, stamp } of files) {
      if (this.#read.has(stamp)) continue;
      const text = await this.#text(folder, file);
      if (text === undefined) continue;
      this.#read.add(stamp);
      for (const action of await inSlices(this.#reader.read(file.name, text), this.#slicing)) actions.push(action);
    }
    return actions;
  }

  /** Whether the file was read as it is. */
  hasRead({ stamp }: FoundFile): boolean {
    return this.#read.has(stamp);
  }

  /** Reports that two actions have one id. */
  reportContradiction(id: string): void {
    this.#report(id, 'there is another action with this id');
  }

  /** See `LineReader.takeProblems`. */
  takeProblems(): { readonly problems: readonly JournalProblem[]; readonly more: number } {
    return this.#reader.takeProblems();
  }

  async #text(folder: JournalFolder, { name, size }: JournalFile): Promise<string | undefined> {
    if (size > largestFile) {
      this.#report(name, `the file is larger than ${largestFile / 1e6} MB`);
      return undefined;
    }
    try {
      return await folder.read(name);
    } catch (error) {
      this.#report(name, `the file cannot be read: ${messageOf(error)}`);
      return undefined;
    }
  }

  #report(file: string, message: string): void {
    this.#reader.report({ file, line: 0, message });
  }
}

function stampOf(folder: JournalFolder, { name, size, modified }: JournalFile): string {
  return JSON.stringify([folder.label, name, size, modified]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
