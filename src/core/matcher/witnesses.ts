import type { Candidate } from './candidate';
import { NO_PROOF, OF_SURROUNDINGS, OF_VIRTUALIZATION, type Proof } from './proof';

/**
 * Witnesses are the unambiguous terms of a section that show what its ambiguous words mean. Many of them speak for the
 * whole section or document (`topic.ts`), a single one only for the words near it.
 */

/** How near that is, in UTF-16 units: a paragraph or two. */
const NEAR = 600;

/** How far it is from the edge of a part of a section to the nearest witness of each field; `Infinity`: too far. */
export interface Distances {
  readonly virtualization: number;
  /** Of virtualization or its surroundings. */
  readonly any: number;
}

const FAR: Distances = { virtualization: Infinity, any: Infinity };

/** Where the witnesses of a section are that stand outside a part of it. */
export interface Outside {
  /** From the beginning of the part backwards. */
  readonly before: Distances;
  /** From its end onwards. */
  readonly after: Distances;
}

export const NOTHING_OUTSIDE: Outside = { before: FAR, after: FAR };

/** Whether two parts have the same outside. */
export function isSameOutside(one: Outside, other: Outside): boolean {
  return isSameDistance(one.before, other.before) && isSameDistance(one.after, other.after);
}

function isSameDistance(one: Distances, other: Distances): boolean {
  return one.virtualization === other.virtualization && one.any === other.any;
}

/**
 * The witnesses among the candidates of a section, ascending. Of those at one place the longest speaks, and what it
 * covers does not: the `virtual machine` in `Java virtual machine` shows no more than the whole does.
 */
export function witnessesAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  const witnesses: Candidate[] = [];
  let end = -1;
  for (let first = 0; first < candidates.length;) {
    const start = candidates[first]?.start ?? 0;
    let found: Candidate | undefined;
    for (; candidates[first]?.start === start; first++) {
      const candidate = candidates[first];
      if (candidate?.standing === 'unambiguous' && candidate.surface.role !== 'never') found = candidate;
    }
    if (found === undefined || start < end) continue;
    end = found.end;
    if (found.surface.proof !== NO_PROOF) witnesses.push(found);
  }
  return witnesses;
}

/** The witness nearest to a candidate that proves enough for it; `undefined` if none is near. */
export function witnessNear(
  { start, end, surface }: Candidate,
  witnesses: readonly Candidate[],
): Candidate | undefined {
  const { field } = surface.entry;
  let nearest: Candidate | undefined;
  let distance = NEAR + 1;
  for (let at = firstEndingAfter(start - NEAR, witnesses); at < witnesses.length; at++) {
    const witness = witnesses[at];
    if (witness === undefined || witness.start - end >= distance) break;
    if (witness.surface.proof < field) continue;
    const gap = witness.start >= end ? witness.start - end : Math.max(0, start - witness.end);
    if (gap < distance) {
      nearest = witness;
      distance = gap;
    }
  }
  return nearest;
}

/** Whether a witness outside the part `[0, length)` of a section is near a candidate in it, and proves enough. */
export function isNearOutside({ start, end, surface }: Candidate, { before, after }: Outside, length: number): boolean {
  const { field } = surface.entry;
  return distanceFor(field, before) + start <= NEAR || distanceFor(field, after) + length - end <= NEAR;
}

function distanceFor(field: Proof, distances: Distances): number {
  return field >= OF_VIRTUALIZATION ? distances.virtualization : distances.any;
}

function firstEndingAfter(offset: number, witnesses: readonly Candidate[]): number {
  let low = 0;
  let high = witnesses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((witnesses[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How far it is from the end of a part of a text back to the witnesses in its last section.
 * @param farther what is known from before the part, if the section reaches back beyond it
 */
export function distancesToEnd(witnesses: readonly Candidate[], length: number, farther: Distances): Distances {
  const to = (least: Proof): number => {
    const last = witnesses.findLast(({ surface }) => surface.proof >= least);
    return last === undefined ? Infinity : length - last.end;
  };
  return nearer(to(OF_VIRTUALIZATION), to(OF_SURROUNDINGS), farther, length);
}

/** How far it is from the beginning of a part of a text to the witnesses in its first section. */
export function distancesFromStart(witnesses: readonly Candidate[], length: number, farther: Distances): Distances {
  const to = (least: Proof): number => witnesses.find(({ surface }) => surface.proof >= least)?.start ?? Infinity;
  return nearer(to(OF_VIRTUALIZATION), to(OF_SURROUNDINGS), farther, length);
}

/** What lies too far away is left out, so that only an edit near it changes anything. */
function nearer(virtualization: number, any: number, farther: Distances, length: number): Distances {
  const cut = (distance: number): number => (distance <= NEAR ? distance : Infinity);
  return {
    virtualization: cut(Math.min(virtualization, farther.virtualization + length)),
    any: cut(Math.min(any, farther.any + length)),
  };
}
