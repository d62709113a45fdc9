import type { Candidate, Section } from './candidate';
import { isProven, type Proof } from './proof';
import type { IsMuted, Mention } from './types';

/**
 * The mentions among a section's candidates: leftmost, then longest. A muted one holds its place, so that muting
 * `live migration` does not bring up `migration`.
 * @param offset added to all offsets
 * @param proof what the unambiguous terms of the whole section prove
 * @param into receives the mentions, ascending
 */
export function selectMentions(
  section: Section,
  proof: Proof,
  offset: number,
  isMuted: IsMuted | undefined,
  into: Mention[],
): void {
  const { candidates } = section;
  let end = -1;
  for (let first = 0; first < candidates.length;) {
    const start = candidates[first]?.start ?? 0;
    let next = first + 1;
    while (candidates[next]?.start === start) next++;
    if (start >= end) {
      const chosen = chooseLongest(section, first, next, proof);
      if (chosen !== undefined) {
        end = chosen.end;
        const conceptId = chosen.surface.id;
        if (isMuted?.(conceptId) !== true) into.push({ start: start + offset, end: end + offset, conceptId });
      }
    }
    first = next;
  }
}

/** Whether a candidate may be marked in a section whose unambiguous terms prove so much. */
function counts(candidate: Candidate, proof: Proof, isForeign = false): boolean {
  if (candidate.surface.isNever) return false;
  const { standing } = candidate;
  return (
    standing === 'unambiguous' ||
    standing === 'listed' ||
    (standing === 'cued' && !isForeign) ||
    ((standing === 'inSection' || standing === 'cued') && isProven(candidate.surface.entry.field, proof))
  );
}

/** The longest of the candidates `[from, to)`, which begin at one place; of equal ones, the best proven. */
function chooseLongest(
  { candidates, isForeign }: Section,
  from: number,
  to: number,
  proof: Proof,
): Candidate | undefined {
  let chosen: Candidate | undefined;
  for (let index = to - 1; index >= from; index--) {
    const candidate = candidates[index];
    if (candidate === undefined || !counts(candidate, proof, isForeign)) continue;
    if (isRuledOut(candidates, from, to, candidate)) continue;
    if (chosen === undefined || (candidate.end === chosen.end && rank(candidate) < rank(chosen))) chosen = candidate;
    else if (candidate.end < chosen.end) break;
  }
  return chosen;
}

function rank(candidate: Candidate): number {
  return candidate.standing === 'unambiguous'
    ? 0
    : candidate.standing === 'cued' || candidate.standing === 'listed'
      ? 1
      : 2;
}

/** Whether the entry says that exactly these words are never meant. */
function isRuledOut(candidates: readonly Candidate[], from: number, to: number, candidate: Candidate): boolean {
  for (let index = from; index < to; index++) {
    const other = candidates[index];
    if (other?.surface.isNever === true && other.end === candidate.end && other.surface.id === candidate.surface.id) {
      return true;
    }
  }
  return false;
}
