import { compileGlob, matchesGlob, type Glob } from './glob';

/** One line of a `.gitignore` file. */
interface Rule {
  /** Matched against the path from the folder of the file. */
  readonly glob: Glob;
  readonly negated: boolean;
  readonly directoriesOnly: boolean;
}

/** Removes trailing spaces, but not one that a backslash keeps. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !/(?:^|[^\\])(?:\\\\)*\\$/.test(line.slice(0, end - 1))) end--;
  return line.slice(0, end);
}

function parseRule(line: string): Rule | undefined {
  let glob = withoutTrailingSpaces(line);
  if (glob === '' || glob.startsWith('#')) return undefined;
  const negated = glob.startsWith('!');
  if (negated) glob = glob.slice(1);
  const directoriesOnly = glob.endsWith('/');
  if (directoriesOnly) glob = glob.slice(0, -1);
  const anchored = glob.includes('/');
  if (glob.startsWith('/')) glob = glob.slice(1);
  if (glob === '') return undefined;
  // Without a slash inside, a name matches in every folder below.
  const compiled = compileGlob(anchored ? glob : `**/${glob}`);
  return compiled && { glob: compiled, negated, directoriesOnly };
}

/** What one `.gitignore` file says about paths below its folder. */
export class IgnoreFile {
  readonly #rules: readonly Rule[];

  /** Reads the text of a `.gitignore` file; lines that can match nothing are left out. */
  constructor(text: string) {
    this.#rules = text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .flatMap((line) => parseRule(line) ?? []);
  }

  /**
   * Whether the path is ignored (`true`), explicitly not ignored (`false`) or not mentioned (`undefined`).
   * @param path from the folder of the file, cut at its slashes
   */
  verdict(path: readonly string[], isDirectory: boolean): boolean | undefined {
    const rule = this.#rules.findLast(
      ({ glob, directoriesOnly }) => (isDirectory || !directoriesOnly) && matchesGlob(glob, path),
    );
    return rule && !rule.negated;
  }
}

/** All the `.gitignore` files of a folder tree. */
export class IgnoreTree {
  readonly #files = new Map<string, IgnoreFile[]>();
  readonly #directories = new Map<string, boolean>();

  /**
   * Adds a file; one added later to the same folder takes precedence.
   * @param folder path of its folder from the root, without slash at either end; empty for the root
   */
  add(folder: string, text: string): void {
    const files = this.#files.get(folder) ?? [];
    files.push(new IgnoreFile(text));
    this.#files.set(folder, files);
    this.#directories.clear();
  }

  /** Whether a file is ignored, either itself or because a folder above it is. The path is from the root. */
  isIgnored(path: string): boolean {
    const slash = path.lastIndexOf('/');
    if (slash > 0 && this.#isDirectoryIgnored(path.slice(0, slash))) return true;
    return this.#verdict(path, false);
  }

  /** What is below an ignored folder cannot be included again. */
  #isDirectoryIgnored(path: string): boolean {
    const known = this.#directories.get(path);
    if (known !== undefined) return known;
    const slash = path.lastIndexOf('/');
    const ignored = (slash > 0 && this.#isDirectoryIgnored(path.slice(0, slash))) || this.#verdict(path, true);
    this.#directories.set(path, ignored);
    return ignored;
  }

  /** The nearest file that mentions the path decides. */
  #verdict(path: string, isDirectory: boolean): boolean {
    const segments = path.split('/');
    for (let depth = segments.length - 1; depth >= 0; depth--) {
      const files = this.#files.get(segments.slice(0, depth).join('/')) ?? [];
      for (const file of files.toReversed()) {
        const verdict = file.verdict(segments.slice(depth), isDirectory);
        if (verdict !== undefined) return verdict;
      }
    }
    return false;
  }
}
