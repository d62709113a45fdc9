import type { Knowledge, Id } from '../knowledge';
import type { Mention } from '../matcher';
import type { ProseMap } from '../prose';

/** The checks, in the order of the settings. */
export const checkNames = ['acronyms', 'names', 'spelling', 'dates', 'keys'] as const;

export type CheckName = (typeof checkNames)[number];

/** A document to be checked. */
export interface CheckInput {
  readonly text: string;
  /** A VS Code language id. */
  readonly languageId: string;
  /** Ascending. */
  readonly mentions: readonly Mention[];
  readonly prose: ProseMap;
  readonly knowledge: Knowledge;
  /** How many other notes mention an entry, as far as they have been read. */
  readonly elsewhere?: (entry: Id) => number;
  /** What has been read before the document: earlier cells of its notebook, earlier slides of its series. */
  readonly before?: readonly EarlierText[];
}

/** A text that is read before another one. */
export interface EarlierText {
  readonly text: string;
  /** A VS Code language id. */
  readonly languageId: string;
}

/** A change of the text: `[start, end)` becomes `text`. UTF-16. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One way to mend what was found. */
export interface Fix {
  readonly title: string;
  readonly replacements: readonly Replacement[];
}

/** Something in a document that may be wrong. */
export interface Finding {
  readonly check: CheckName;
  readonly start: number;
  readonly end: number;
  /** A whole sentence or two, plain text. */
  readonly message: string;
  /** What it is about: an entry, or the key of a source. */
  readonly concept: Id;
  /** What explains it: a concept, event or dispute; `undefined` where the message says all. */
  readonly explainedBy?: Id;
  /** The events that the record has instead, oldest first. Empty for checks that are not about the record. */
  readonly events: readonly Id[];
  /** The best first; empty when there is no safe one. */
  readonly fixes: readonly Fix[];
}
