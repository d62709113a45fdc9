import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const extensionId = 'virtnotes.virtualization-study-notes';
/** Our code, where the harness runs it and where it is installed. */
const ownCode = /extension-under-development|virtnotes\.virtualization-study-notes|[\\/]dist[\\/]extension\.js/;

/** The beginning of an entry; what follows up to the next one, such as a stack, belongs to it. */
const entryStart = /^(?=\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ \[)/m;

/** The errors in the log of our extension, and those of extension hosts that come from our extension. */
export class ErrorLog {
  readonly #folder: string;
  readonly #known = new Set<string>();

  /** @param folder where VS Code keeps its logs; it may not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The entries since the last call, each with its time and stack. */
  news(): readonly string[] {
    const entries = loggedErrors(this.#folder).filter((entry) => !this.#known.has(entry));
    for (const entry of entries) this.#known.add(entry);
    return entries;
  }
}

function loggedErrors(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) => errorsIn(file));
}

function errorsIn(file: string): readonly string[] {
  const isOwn = file.includes(extensionId);
  if (!isOwn && !/^(remote)?exthost\.log$/.test(basename(file))) return [];
  return readFileSync(file, 'utf8')
    .split(entryStart)
    .filter((entry) => /^\S+ \S+ \[(?:error|critical)\]/.test(entry) && (isOwn || ownCode.test(entry)))
    .map((entry) => entry.trim());
}
