import type { Candidate, Section } from './candidate';
import { NO_PROOF, OF_SURROUNDINGS, OF_VIRTUALIZATION, type Proof } from './proof';

/**
 * What a whole document is about. If it is virtualization, or its surroundings, ambiguous words have that sense in
 * all of its sections, including short ones that have no unambiguous term of their own. A text that only touches on
 * the topic proves nothing outside the section where it does so.
 */

/** A document on a topic has so many different unambiguous terms of it, and one for so many units of its text… */
const MIN_TERMS = 3;
const UNITS_PER_MENTION = 1500;
/** …or it has fewer, but so many mentions, and closer together. */
const MIN_MENTIONS = 4;
const UNITS_PER_CLOSE_MENTION = 1000;

/** Unambiguous mentions in a part of a document. */
interface Tally {
  readonly count: number;
  /** The first of each term, `MIN_TERMS` at most: no more are needed to know that there are enough. */
  readonly firsts: readonly Candidate[];
}

/** What a part of a document, or the whole, says about its topic. */
export interface TopicShare {
  /** UTF-16 units. */
  readonly length: number;
  /** Terms of virtualization proper. */
  readonly virtualization: Tally;
  /** These and the terms of its surroundings. */
  readonly all: Tally;
}

const NONE: Tally = { count: 0, firsts: [] };
export const NO_SHARE: TopicShare = { length: 0, virtualization: NONE, all: NONE };

/** The share of a part of a document, or of a whole one. */
export function topicShareOf(sections: readonly Section[], length: number): TopicShare {
  const virtualization = tallyOf(sections, OF_VIRTUALIZATION);
  return { length, virtualization, all: tallyOf(sections, OF_SURROUNDINGS) };
}

/** Counts the unambiguous mentions that prove at least this much. */
function tallyOf(sections: readonly Section[], least: Proof): Tally {
  const firsts: Candidate[] = [];
  let count = 0;
  for (const { candidates, proof } of sections) {
    if (proof < least) continue;
    let end = -1;
    for (let first = 0; first < candidates.length;) {
      const start = candidates[first]?.start ?? 0;
      let found: Candidate | undefined;
      // The longest at each place, as in `select.ts`: `virtual machine monitor` is one term, not two.
      for (; candidates[first]?.start === start; first++) {
        if (isUnambiguous(candidates[first])) found = candidates[first];
      }
      if (found === undefined || start < end) continue;
      end = found.end;
      if (found.surface.entry.proof < least) continue;
      count++;
      if (firsts.length < MIN_TERMS) addNew(firsts, found);
    }
  }
  return { count, firsts };
}

function isUnambiguous(candidate: Candidate | undefined): boolean {
  return candidate?.standing === 'unambiguous' && !candidate.surface.isNever;
}

/** Adds a mention unless its entry has one. */
function addNew(firsts: Candidate[], found: Candidate): void {
  if (firsts.every((other) => other.surface.entry !== found.surface.entry)) firsts.push(found);
}

/** The share of a document, from those of its parts: some hundreds in a long one, at each edit. */
export function sumOfShares(parts: readonly { readonly topicShare: TopicShare }[]): TopicShare {
  let length = 0;
  let ofVirtualization = 0;
  let ofAll = 0;
  const virtualization: Candidate[] = [];
  const all: Candidate[] = [];
  for (const { topicShare: share } of parts) {
    length += share.length;
    if (share.all.count === 0) continue;
    ofVirtualization += share.virtualization.count;
    ofAll += share.all.count;
    if (virtualization.length < MIN_TERMS) for (const term of share.virtualization.firsts) addNew(virtualization, term);
    if (all.length < MIN_TERMS) for (const term of share.all.firsts) addNew(all, term);
  }
  return {
    length,
    virtualization: { count: ofVirtualization, firsts: virtualization },
    all: { count: ofAll, firsts: all },
  };
}

/** What the share of a whole document proves, in each of its sections. */
export function topicProof({ length, virtualization, all }: TopicShare): Proof {
  if (isTopic(virtualization, length)) return OF_VIRTUALIZATION;
  return isTopic(all, length) ? OF_SURROUNDINGS : NO_PROOF;
}

/** The terms by which `topicProof` judges; empty if it proves nothing. */
export function topicTerms({ length, virtualization, all }: TopicShare): readonly Candidate[] {
  if (isTopic(virtualization, length)) return virtualization.firsts;
  return isTopic(all, length) ? all.firsts : [];
}

function isTopic({ count, firsts }: Tally, length: number): boolean {
  if (firsts.length >= MIN_TERMS && count * UNITS_PER_MENTION >= length) return true;
  return count >= MIN_MENTIONS && count * UNITS_PER_CLOSE_MENTION >= length;
}
