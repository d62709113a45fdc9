import type { Candidate } from './candidate';
import { NO_PROOF, OF_SURROUNDINGS, OF_VIRTUALIZATION, type Proof } from './proof';

/**
 * What a section, or a whole document, is about: virtualization, its surroundings, or neither. One unambiguous term
 * shows little beyond the words around it (`witnesses.ts`): a note on a hotel may well name the virtual machine that its
 * bookings run on. Several, close enough together, show the sense of all ambiguous words of a section; still more of
 * them that of a whole document, including short sections that have none of their own.
 */

/** How much is asked of a stretch of text to be about something. */
interface Bar {
  /** So many different unambiguous terms, and one mention for so many UTF-16 units of the text… */
  readonly terms: number;
  readonly unitsPerMention: number;
  /** …or fewer, but so many mentions, and closer together. */
  readonly mentions: number;
  readonly unitsPerCloseMention: number;
}

const DOCUMENT: Bar = { terms: 3, unitsPerMention: 1500, mentions: 4, unitsPerCloseMention: 1000 };
const SECTION: Bar = { terms: 2, unitsPerMention: 1500, mentions: 3, unitsPerCloseMention: 750 };

/** No more different terms are needed to know that there are enough. */
const KEPT_TERMS = 3;

/** Unambiguous mentions in a stretch of text. */
interface Tally {
  readonly count: number;
  /** The first of each term, `KEPT_TERMS` at most. */
  readonly firsts: readonly Candidate[];
}

/** What a stretch of text says about its topic: a section, a document, or a part of either. */
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

/** The share of a stretch of text that has these witnesses (`witnesses.ts`). */
export function topicShareOf(witnesses: readonly Candidate[], length: number): TopicShare {
  if (witnesses.length === 0) return { length, virtualization: NONE, all: NONE };
  let ofVirtualization = 0;
  const virtualization: Candidate[] = [];
  const all: Candidate[] = [];
  for (const witness of witnesses) {
    addNew(all, witness);
    if (witness.surface.proof < OF_VIRTUALIZATION) continue;
    ofVirtualization++;
    addNew(virtualization, witness);
  }
  return {
    length,
    virtualization: { count: ofVirtualization, firsts: virtualization },
    all: { count: witnesses.length, firsts: all },
  };
}

/** Adds a mention unless its entry has one, or there are enough. */
function addNew(firsts: Candidate[], found: Candidate): void {
  if (firsts.length >= KEPT_TERMS) return;
  if (firsts.every((other) => other.surface.entry !== found.surface.entry)) firsts.push(found);
}

/** The share of a stretch of text from those of its parts: some hundreds in a long document, at each edit. */
export function sumOfShares(parts: Iterable<TopicShare>): TopicShare {
  let length = 0;
  let ofVirtualization = 0;
  let ofAll = 0;
  const virtualization: Candidate[] = [];
  const all: Candidate[] = [];
  for (const share of parts) {
    length += share.length;
    if (share.all.count === 0) continue;
    ofVirtualization += share.virtualization.count;
    ofAll += share.all.count;
    if (virtualization.length < KEPT_TERMS) {
      for (const term of share.virtualization.firsts) addNew(virtualization, term);
    }
    if (all.length < KEPT_TERMS) for (const term of share.all.firsts) addNew(all, term);
  }
  return {
    length,
    virtualization: { count: ofVirtualization, firsts: virtualization },
    all: { count: ofAll, firsts: all },
  };
}

/** What the share of a whole document proves, in each of its sections. */
export function topicProof(share: TopicShare): Proof {
  return provenBy(share, DOCUMENT);
}

/** What the share of a whole section proves in it. */
export function sectionProof(share: TopicShare): Proof {
  return provenBy(share, SECTION);
}

/** The terms by which `topicProof` judges; empty if it proves nothing. */
export function topicTerms(share: TopicShare): readonly Candidate[] {
  const proof = topicProof(share);
  if (proof === NO_PROOF) return [];
  return proof === OF_VIRTUALIZATION ? share.virtualization.firsts : share.all.firsts;
}

function provenBy({ length, virtualization, all }: TopicShare, bar: Bar): Proof {
  if (isOver(bar, virtualization, length)) return OF_VIRTUALIZATION;
  return isOver(bar, all, length) ? OF_SURROUNDINGS : NO_PROOF;
}

function isOver(bar: Bar, { count, firsts }: Tally, length: number): boolean {
  if (firsts.length >= bar.terms && count * bar.unitsPerMention >= length) return true;
  return count >= bar.mentions && count * bar.unitsPerCloseMention >= length;
}
