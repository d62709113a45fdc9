import type { Problem } from '../../core/ownTerms/sourceTree';

/** A term to be written into a glossary. All on one line, without leading or trailing space. */
export interface NewTerm {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
}

/** A replacement of `[start, end)` of the file's text; UTF-16. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that add a term, or why it cannot be added. */
export type TermInsertion =
  | { readonly edits: readonly TextEdit[] }
  /** The file must be fixed first; the span shows where. */
  | { readonly problem: Problem };

/** The end-of-line sequence of a text; `\n` where it has none. */
export function endOfLineOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
