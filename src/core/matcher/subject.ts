import type { Candidate, Section } from './analysis';
import { NO_PROOF, OF_VIRTUALIZATION, type Proof } from './proof';

/**
 * Whether a whole document is about virtualization. If it is, ambiguous words are meant so in all of its sections, the
 * short ones too that have no unambiguous term of their own. A text that only touches on the subject proves nothing
 * beyond the section where it does.
 */

/** A document on virtualization has so many different unambiguous terms of it… */
const MIN_TERMS = 3;
/** …and one for so many units of its text. */
const UNITS_PER_MENTION = 1500;

/** What a part of a document adds to the question. */
export interface SubjectShare {
  /** UTF-16 units. */
  readonly length: number;
  /** Unambiguous mentions of terms of virtualization proper. */
  readonly count: number;
  /** The first of each of these terms, `MIN_TERMS` at most: no more are needed to tell that there are so many. */
  readonly firsts: readonly Candidate[];
}

/** The share of a part of a document, or of a whole one. */
export function subjectShareOf(sections: readonly Section[], length: number): SubjectShare {
  const firsts: Candidate[] = [];
  let count = 0;
  for (const { candidates } of sections) {
    let end = -1;
    for (let first = 0; first < candidates.length;) {
      const start = candidates[first]?.start ?? 0;
      let found: Candidate | undefined;
      // The longest at each place, as in `select.ts`: `virtual machine monitor` is one term, not two.
      for (; candidates[first]?.start === start; first++) if (isOfSubject(candidates[first])) found = candidates[first];
      if (found === undefined || start < end) continue;
      end = found.end;
      count++;
      if (firsts.length < MIN_TERMS && firsts.every((other) => !isSameEntry(other, found))) firsts.push(found);
    }
  }
  return { length, count, firsts };
}

/** What the shares of all parts of a document prove, in each of its sections. */
export function subjectProof(shares: Iterable<SubjectShare>): Proof {
  let length = 0;
  let count = 0;
  const firsts: Candidate[] = [];
  for (const share of shares) {
    length += share.length;
    count += share.count;
    if (firsts.length >= MIN_TERMS) continue;
    for (const term of share.firsts) if (firsts.every((other) => !isSameEntry(other, term))) firsts.push(term);
  }
  return firsts.length >= MIN_TERMS && count * UNITS_PER_MENTION >= length ? OF_VIRTUALIZATION : NO_PROOF;
}

function isOfSubject(candidate: Candidate | undefined): boolean {
  return (
    candidate?.standing === 'unambiguous' &&
    !candidate.surface.isNever &&
    candidate.surface.entry.proof === OF_VIRTUALIZATION
  );
}

function isSameEntry(one: Candidate, other: Candidate): boolean {
  return one.surface.entry === other.surface.entry;
}
