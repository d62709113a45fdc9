import type { Candidate } from './candidate';
import type { LexiconEntry } from './lexiconEntry';
import { NO_PROOF } from './proof';
import type { Section } from './section';

/**
 * Who has said once what is meant by a word goes on to mean it. So in a document about virtualization the sense of a word
 * that needs a cue is carried over from where it has one (`type 1 hypervisor`, `templates of VMs`) to where it has none
 * (`type 1`, `the template`).
 */

/** Ordinary words and acronyms; names of companies and products are met in any sentence, and mean it or not. */
const NAME = /^\p{Lu}\p{Ll}/u;

/** Whether the sense of a candidate could be carried over to it. */
export function isCarriable({ surface }: Candidate): boolean {
  const { entry, role, text } = surface;
  return role === 'name' && entry.evidence?.need === 'cue' && entry.proof !== NO_PROOF && !NAME.test(text);
}

/** Entries that have been shown to be meant, and where. */
export type Shown = ReadonlyMap<LexiconEntry, Candidate>;

export const NOTHING_SHOWN: Shown = new Map();

/** The entries that need cues and are shown to be meant in some section. */
export function shownIn(sections: readonly Section[]): Shown {
  const shown = new Map<LexiconEntry, Candidate>();
  for (const { candidates, isForeign } of sections) {
    if (isForeign) continue;
    for (const candidate of candidates) {
      const { standing, surface } = candidate;
      if (standing !== 'cued' && standing !== 'unambiguous' && standing !== 'listed') continue;
      if (surface.role === 'name' && surface.entry.evidence?.need === 'cue' && !shown.has(surface.entry)) {
        shown.set(surface.entry, candidate);
      }
    }
  }
  return shown;
}

/** The entries of candidates that have no cue, but would be marked if their sense were carried over. */
export function inNeedIn(sections: readonly Section[]): ReadonlySet<LexiconEntry> {
  const inNeed = new Set<LexiconEntry>();
  for (const { candidates } of sections) {
    for (const candidate of candidates) {
      if (candidate.standing === 'unproven' && isCarriable(candidate)) inNeed.add(candidate.surface.entry);
    }
  }
  return inNeed;
}
