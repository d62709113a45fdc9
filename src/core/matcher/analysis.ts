import type { ProseMap } from '../prose';
import { EQUAL } from './compare';
import { EvidenceFinder } from './evidence';
import { repairIrregularWords } from './irregularWords';
import type { Lexicon, Surface } from './lexicon';
import { isWholeWord } from './wholeWord';
import type { Words } from './words';

/** What is known of a candidate without looking beyond its sentence. */
export type Standing =
  /** Its words have one meaning, and prove that the section is about virtualization. */
  | 'unambiguous'
  /** Ambiguous, with a cue. */
  | 'cued'
  /** Ambiguous: counts if the section has an unambiguous term. */
  | 'inSection'
  /** Ambiguous, and only a cue would help. */
  | 'unproven'
  | 'vetoed';

/** A phrase in prose that is a form of a term. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: Surface;
  readonly standing: Standing;
}

/** The candidates of one section of a text, by start and then by length. */
export interface Section {
  /** Offset where the section begins: 0 or that of its heading. */
  readonly start: number;
  readonly candidates: Candidate[];
  hasUnambiguous: boolean;
}

/** Finds the words of a text, irregular ones included. */
export function scanWords(words: Words, text: string): void {
  words.scan(text);
  words.isIrregular = repairIrregularWords(words, text);
}

/** The candidates in the prose of a text, section by section: all that can be said without knowing other parts. */
export function analyse(lexicon: Lexicon, words: Words, text: string, prose: ProseMap): readonly Section[] {
  scanWords(words, text);
  const finder = new EvidenceFinder(lexicon, text, words);
  const starts = prose.sections;
  let section: Section = { start: 0, candidates: [], hasUnambiguous: false };
  const sections = [section];
  lexicon.terms.find(text, words, 0, words.count, (start, end, owner, comparison) => {
    const surface = lexicon.surfaces[owner];
    if (comparison !== EQUAL || surface === undefined) return;
    if (prose.kindOf(start, end) !== undefined || !isWholeWord(text, start, end)) return;
    for (
      let next = starts[sections.length - 1];
      next !== undefined && next <= start;
      next = starts[sections.length - 1]
    ) {
      section = { start: next, candidates: [], hasUnambiguous: false };
      sections.push(section);
    }
    const standing = standingOf(surface, start, end, finder);
    if (standing === 'unambiguous' && !surface.isNever) section.hasUnambiguous = true;
    section.candidates.push({ start, end, surface, standing });
  });
  for (let next = starts[sections.length - 1]; next !== undefined; next = starts[sections.length - 1]) {
    sections.push({ start: next, candidates: [], hasUnambiguous: false });
  }
  return sections;
}

function standingOf(surface: Surface, start: number, end: number, finder: EvidenceFinder): Standing {
  const { entry, needsEvidence } = surface;
  if (!needsEvidence) return 'unambiguous';
  if (finder.vetoOf(entry, start, end) !== undefined) return 'vetoed';
  if (finder.cueOf(entry, start, end) !== undefined) return 'cued';
  return entry.need === 'section' ? 'inSection' : 'unproven';
}
