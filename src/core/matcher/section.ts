import type { Candidate } from './candidate';
import type { Proof } from './proof';
import { sectionProof, topicShareOf, type TopicShare } from './topic';
import { witnessesAmong } from './witnesses';

/** The candidates of one section of a text, or of the part of it that a segment has. */
export interface Section {
  /** Offset where the section begins: 0, or that of its heading. */
  readonly start: number;
  /** By start and then by length. */
  readonly candidates: readonly Candidate[];
  /** The unambiguous ones that show what others mean. */
  readonly witnesses: readonly Candidate[];
  /** What they say of the section's topic. */
  readonly share: TopicShare;
  /** What they prove in all of the section. */
  readonly proof: Proof;
  /** The document is of another field, to which a cue may belong as well: what is cued must be proven, too. */
  readonly isForeign: boolean;
}

/**
 * A section of candidates of which the unambiguous ones are known.
 * @param length UTF-16 units of text that belong to it
 */
export function sectionOf(start: number, candidates: readonly Candidate[], length: number, isForeign = false): Section {
  const witnesses = witnessesAmong(candidates);
  const share = topicShareOf(witnesses, length);
  return { start, candidates, witnesses, share, proof: sectionProof(share), isForeign };
}
