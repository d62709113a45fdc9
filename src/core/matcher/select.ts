import type { Candidate } from './candidate';
import type { Section } from './section';
import { isProven, type Proof } from './proof';
import { isCarriable, type Shown } from './shownSenses';
import type { IsMuted, Mention } from './types';
import { isNearOutside, NOTHING_OUTSIDE, witnessNear, type Outside } from './witnesses';

/** What is known of a section beyond the candidates in a part of it. */
export interface Setting {
  /** What is proven in all of the section. */
  readonly proof: Proof;
  readonly outside: Outside;
  /** What the document shows to be meant elsewhere; nothing if it is not about virtualization. */
  readonly shown: Shown;
  /** UTF-16 units of the text that the offsets of the candidates point into. */
  readonly length: number;
}

/** The setting of a section that is whole. */
export function wholeSection({ proof }: Section, topic: Proof, shown: Shown): Setting {
  return { proof: proof | topic, outside: NOTHING_OUTSIDE, shown, length: 0 };
}

/**
 * The mentions among a section's candidates: leftmost, then longest. A muted one holds its place, so that muting
 * `live migration` does not bring up `migration`.
 * @param into receives the mentions, ascending
 */
export function selectMentions(
  section: Section,
  setting: Setting,
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
      const chosen = chooseLongest(section, first, next, setting);
      if (chosen !== undefined) {
        end = chosen.end;
        const conceptId = chosen.surface.id;
        if (isMuted?.(conceptId) !== true) into.push({ start, end, conceptId });
      }
    }
    first = next;
  }
}

/** Whether a candidate may be marked. */
function counts(candidate: Candidate, section: Section, setting: Setting): boolean {
  const { standing, surface } = candidate;
  if (surface.role !== 'name') return false;
  switch (standing) {
    case 'unambiguous':
    case 'listed':
      return true;
    case 'cued':
      return !section.isForeign || isShown(candidate, section, setting);
    case 'inSection':
      return isShown(candidate, section, setting);
    case 'unproven':
      return setting.shown.has(surface.entry) && isCarriable(candidate) && isProven(surface.entry.field, setting.proof);
    default:
      return false;
  }
}

/** Whether other terms show what a candidate means: many in the section or document, or one near it. */
function isShown(candidate: Candidate, { witnesses }: Section, { proof, outside, length }: Setting): boolean {
  if (isProven(candidate.surface.entry.field, proof)) return true;
  return witnessNear(candidate, witnesses) !== undefined || isNearOutside(candidate, outside, length);
}

/** The longest of the candidates `[from, to)`, which begin at one place; of equal ones, the best proven. */
function chooseLongest(section: Section, from: number, to: number, setting: Setting): Candidate | undefined {
  const { candidates } = section;
  let chosen: Candidate | undefined;
  for (let index = to - 1; index >= from; index--) {
    const candidate = candidates[index];
    if (candidate === undefined || !counts(candidate, section, setting)) continue;
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
    if (other?.surface.role === 'never' && other.end === candidate.end && other.surface.id === candidate.surface.id) {
      return true;
    }
  }
  return false;
}
