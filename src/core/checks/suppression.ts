import { checkNames, type CheckName, type Finding } from './finding';

/** A comment in any of the languages: `<!-- … -->`, `.. …`, `// …`, `% …`, `# …`, and JSX comments in MDX. */
const directive =
  /(?:<!--|\{\/\*|^[ \t]*(?:\.\.|\/\/|%|#))[ \t]*virtualization-notes-disable-(?<scope>next-line|file)(?<names>[ \t,a-z]*)/gm;

/** Where the author has switched checks off in a document. */
export class Suppressions {
  readonly #inFile = new Set<CheckName>();
  /** Line number to the checks that are off there. */
  readonly #inLine = new Map<number, Set<CheckName>>();
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.#lineStarts = text.includes('virtualization-notes-disable-') ? lineStarts(text) : [];
    if (this.#lineStarts.length === 0) return;
    const lines = text.split(/\r\n|\n|\r/);
    for (const match of text.matchAll(directive)) {
      const named = checkNames.filter((name) => match.groups?.['names']?.split(/[ \t,]+/).includes(name));
      const names = named.length > 0 ? named : checkNames;
      if (match.groups?.['scope'] === 'file') {
        for (const name of names) this.#inFile.add(name);
        continue;
      }
      const [from, to] = blockAfter(lines, this.#lineOf(match.index + match[0].search(/\S/)));
      for (let line = from; line < to; line++) {
        this.#inLine.set(line, new Set([...(this.#inLine.get(line) ?? []), ...names]));
      }
    }
  }

  /** Whether the author has switched the check off at this place. */
  has({ check, start }: Finding): boolean {
    if (this.#lineStarts.length === 0) return false;
    return this.#inFile.has(check) || (this.#inLine.get(this.#lineOf(start))?.has(check) ?? false);
  }

  #lineOf(offset: number): number {
    const next = this.#lineStarts.findIndex((start) => start > offset);
    return (next < 0 ? this.#lineStarts.length : next) - 1;
  }
}

/** The lines `[from, to)` of the paragraph, list item, heading or table row after a line: wrapped text is one line. */
function blockAfter(lines: readonly string[], line: number): readonly [number, number] {
  let from = line + 1;
  while (from < lines.length && lines[from]?.trim() === '') from++;
  let to = from + 1;
  while (to < lines.length && lines[to]?.trim() !== '' && !startsBlock(lines[to] ?? '')) to++;
  return [from, to];
}

/** Whether a line begins a list item, heading, table row or comment. */
export function startsBlock(line: string): boolean {
  return /^\s*(?:[-*+>] |\d+[.)] |#{1,6} |\||<!--|\.\. |\/\/ )/.test(line);
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
}

/** The comment that switches a check off for the next line or the file, in the syntax of a language. */
export function suppressionComment(check: CheckName, scope: 'next-line' | 'file', languageId: string): string {
  const words = `virtualization-notes-disable-${scope} ${check}`;
  switch (languageId) {
    case 'mdx':
      return `{/* ${words} */}`;
    case 'restructuredtext':
      // In reStructuredText a comment ends with an empty line.
      return `.. ${words}\n`;
    case 'asciidoc':
      return `// ${words}`;
    case 'latex':
    case 'tex':
      return `% ${words}`;
    case 'org':
    case 'git-commit':
      return `# ${words}`;
    default:
      return `<!-- ${words} -->`;
  }
}
