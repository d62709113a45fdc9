import type { PhrasePlan } from './phrasePlan';
import type { Proof } from './proof';
import type { MatchEntry } from './types';

/** What follows from an entry alone, found when the data is compiled. Without it the matcher finds the same by itself. */
export interface CompiledEntry {
  readonly proof: Proof;
  readonly field: Proof;
  /** For each of its surface forms, in their order: the number of its plan twice, plus 1 if it needs evidence. */
  readonly surfaces: readonly number[];
  /** For each cue and each veto, in their order: the number of its plan. */
  readonly cues: readonly number[];
  readonly vetoes: readonly number[];
}

/** The entries that were compiled, and the plans that their numbers mean. */
export interface CompiledEntries {
  /** Number 0 stands for no plan: the rules tell. */
  readonly plans: readonly PhrasePlan[];
  /** What was found of an entry; `undefined` for any other object than the one that was compiled. */
  of(entry: MatchEntry): CompiledEntry | undefined;
}

/** No entry was compiled. */
export const NOTHING_COMPILED: CompiledEntries = { plans: [], of: () => undefined };
