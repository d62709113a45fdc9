import type { Evidence, Id } from '../knowledge';
import type { Proof } from './proof';

/** A surface form of an entry: what a phrase in the table stands for. */
export interface Surface {
  readonly entry: LexiconEntry;
  /** Id and proof of the entry, once more here: among thousands of terms, each look at another object takes its time. */
  readonly id: Id;
  readonly proof: Proof;
  /** As the author wrote it. */
  readonly text: string;
  readonly needsEvidence: boolean;
  /** This form must not be taken for the entry. */
  readonly isNever: boolean;
}

/** What of an entry matters once its surface forms are in the table. */
export interface LexiconEntry {
  readonly id: Id;
  /** `undefined`: its words have one meaning. */
  readonly evidence: Evidence | undefined;
  /** What an unambiguous mention proves. */
  readonly proof: Proof;
  /** What must be proven where an ambiguous word of it stands. */
  readonly field: Proof;
}
