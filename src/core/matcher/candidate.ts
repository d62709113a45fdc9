import type { Surface } from './lexiconEntry';

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
