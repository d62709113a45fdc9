import type { MatchEntry } from './types';

/**
 * What unambiguous terms prove, as flags. A term of virtualization proper shows that `host` means what
 * runs virtual machines. A term of its surroundings, such as `Kubernetes`, shows only that other words of the
 * surroundings are meant as such: `migration` or `PV` in a text on clusters is something else.
 */
export type Proof = number;
export const NO_PROOF: Proof = 0;
export const OF_SURROUNDINGS: Proof = 1;
export const OF_VIRTUALIZATION: Proof = 2;

const SURROUNDINGS: ReadonlySet<string> = new Set(['containers', 'cloud', 'business', 'organizations', 'history']);

/** What an unambiguous mention of an entry proves. */
export function proofBy(entry: MatchEntry): Proof {
  return entry.match.proves === 'nothing' ? NO_PROOF : fieldOf(entry);
}

/** The field that an entry belongs to: what a section must prove for its ambiguous words to count. */
export function fieldOf(entry: MatchEntry): Proof {
  const { category, cells } = entry;
  if (category === 'platforms') {
    return cells?.['hypervisor-type']?.value === 'not applicable' ? OF_SURROUNDINGS : OF_VIRTUALIZATION;
  }
  return category !== undefined && SURROUNDINGS.has(category) ? OF_SURROUNDINGS : OF_VIRTUALIZATION;
}

/** Whether the proofs of a section are enough for an ambiguous word of a field. */
export function isProven(field: Proof, proofs: Proof): boolean {
  return proofs >= field;
}
