import type { Concept } from '../knowledge';
import type { DatedClaim } from './datedClaim';

/** A statement of when something happened, as it was read in a document. */
export interface ReadClaim {
  readonly claim: DatedClaim;
  /** What it is about. */
  readonly entry: Concept;
  /** The words that name the entry. */
  readonly written: string;
  /** Where these words begin in the document. Offsets are UTF-16. */
  readonly namedAt: number;
  /** Where the time begins in the document. */
  readonly timeAt: number;
}
