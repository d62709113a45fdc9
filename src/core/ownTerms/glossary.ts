import type { Span } from './sourceTree';

/** A text and where it is written. */
export interface OwnText extends Span {
  readonly value: string;
}

/** Where a term of the user is from, in the user's words. */
export interface OwnSource {
  readonly title: string;
  /** `https:` URL; `undefined` when none is given. */
  readonly url?: string;
}

/** A term as a glossary of the user has it. Its span is that of its name. */
export interface OwnTerm extends Span {
  /** Id of the bundled entry it adds to, if the file says one. */
  readonly id?: OwnText;
  readonly name: OwnText;
  readonly definition?: string;
  readonly aliases: readonly OwnText[];
  /** A heading of the user's own. */
  readonly category?: string;
  /** Names or ids of other entries. */
  readonly related: readonly OwnText[];
  readonly sources: readonly OwnSource[];
  readonly examples: readonly string[];
  /** The context that the term belongs to, in files that have contexts. */
  readonly context?: string;
}

/** A file, as its user knows it. */
export interface OwnFile {
  /** Its URL, as text. */
  readonly uri: string;
  /** Its path from the workspace folder; with the folder's name where there are several. */
  readonly label: string;
}

/** One glossary file of the user, as far as it could be read. */
export interface OwnGlossary {
  readonly file: OwnFile;
  readonly terms: readonly OwnTerm[];
  /** Names or ids of bundled entries that shall not appear. */
  readonly hide: readonly OwnText[];
  /** Paths of further glossaries, from the file's own folder, as they are written. */
  readonly imports: readonly OwnText[];
}
