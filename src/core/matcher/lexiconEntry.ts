import type { Evidence, Id } from '../knowledge';
import type { CompiledEntry } from './compiledEntry';
import type { Proof } from './proof';
import type { SurfaceRole } from './surfaceForms';

/** A surface form of an entry: what a phrase in the table stands for. */
export interface Surface {
  readonly entry: LexiconEntry;
  /**
   * Id and proof of the entry, repeated here: with thousands of terms, each access to another object takes its time.
   */
  readonly id: Id;
  readonly proof: Proof;
  /** As the author wrote it. */
  readonly text: string;
  readonly needsEvidence: boolean;
  /** What it is for. */
  readonly role: SurfaceRole;
  /**
   * An unambiguous form, but in small letters where the entry has capitals: the section must show what is meant, and a cue
   * is not enough.
   */
  readonly isSmall?: boolean;
}

/** What still matters of an entry once its surface forms are in the table. */
export interface LexiconEntry {
  readonly id: Id;
  /** `undefined`: its words have one meaning. */
  readonly evidence: Evidence | undefined;
  /** What an unambiguous mention proves. */
  readonly proof: Proof;
  /** What must be proven where an ambiguous word of the entry occurs. */
  readonly field: Proof;
  /** What was found of it when the data was compiled; `undefined`: nothing. */
  readonly compiled: CompiledEntry | undefined;
  /** It is a product, whose names stand in lists of products. */
  readonly isName: boolean;
  /** Its names and forms, without those it must not be taken for. */
  readonly names: readonly string[];
  /** Forms whose capitals the author asked for. */
  readonly exactForms: readonly string[];
  /** Those of them that spell it out. */
  readonly longForms: readonly string[];
}
