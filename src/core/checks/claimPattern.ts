import type { ClaimKind } from './claimWords';

/** A way to say when something happened. */
export interface ClaimPattern {
  /** Matched against what stands before the subject in its clause. */
  readonly before: RegExp;
  /** Matched against what stands behind it. */
  readonly after: RegExp;
  readonly isFirst?: boolean;
  /** What it says, where no word of it is a verb or noun of a kind. */
  readonly says?: ClaimKind;
  /** What stands before the clause counts too: the year of a list of years is there. */
  readonly ofSentence?: boolean;
}
