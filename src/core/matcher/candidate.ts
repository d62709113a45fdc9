import type { Surface } from './lexiconEntry';
import type { Proof } from './proof';

/** What is known of a candidate without looking beyond its sentence. */
export type Standing =
  /** Its words have one meaning, and prove that the section is about virtualization. */
  | 'unambiguous'
  /** Ambiguous, with a cue. */
  | 'cued'
  /** Ambiguous, but a name in a list of such names. */
  | 'listed'
  /** Ambiguous: counts if the section has an unambiguous term. */
  | 'inSection'
  /** Ambiguous, and only a cue would help. */
  | 'unproven'
  | 'vetoed';

/** A phrase that is a form of a term. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: Surface;
  /** `unproven` until it has been looked at. */
  standing: Standing;
}

/** The candidates of one section of a text, by start and then by length. */
export interface Section {
  /** Offset where the section begins: 0, or that of its heading. */
  readonly start: number;
  readonly candidates: Candidate[];
  /** What its unambiguous terms prove. */
  proof: Proof;
  /** The document is of another field, to which a cue may belong as well: what is cued must be proven, too. */
  readonly isForeign?: boolean;
}
