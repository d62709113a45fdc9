import type { ProseMap } from '../prose';
import { EQUAL } from './compare';
import { EvidenceFinder } from './evidence';
import { repairIrregularWords } from './irregularWords';
import type { Lexicon, Surface } from './lexicon';
import { isWholeWord } from './wholeWord';
import { NO_PROOF, type Proof } from './proof';
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

/** A phrase that is a form of a term. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: Surface;
  /** `unproven` until it has been looked at. */
  standing: Standing;
}

/** The candidates of one section of a text, by start and then by length. */
export interface Section {
  /** Offset where the section begins: 0 or that of its heading. */
  readonly start: number;
  readonly candidates: Candidate[];
  /** What its unambiguous terms prove. */
  proof: Proof;
}

/** Finds the words of a text, irregular ones included. */
export function scanWords(words: Words, text: string): void {
  words.scan(text);
  words.isIrregular = repairIrregularWords(words, text);
}

/** The forms of terms in a text whose words have been scanned, in code and the like too. */
function findPhrases(lexicon: Lexicon, words: Words, text: string): readonly Candidate[] {
  const phrases: Candidate[] = [];
  lexicon.terms.find(text, words, 0, words.count, (start, end, owner, comparison) => {
    const surface = lexicon.surfaces[owner];
    if (comparison === EQUAL && surface !== undefined && isWholeWord(text, start, end)) {
      phrases.push({ start, end, surface, standing: 'unproven' });
    }
  });
  return phrases;
}

/** The candidates in the prose of a text, section by section: all that can be said without knowing other parts. */
export function analyse(lexicon: Lexicon, words: Words, text: string, prose: ProseMap): readonly Section[] {
  scanWords(words, text);
  return sectionsOf(findPhrases(lexicon, words, text), prose, new EvidenceFinder(lexicon, text, words));
}

/**
 * The same for a whole text, but empty when no phrase in it can become a mention. Most texts of a large workspace are
 * about something else, and what is prose in them need not be known: finding that out costs more than all the rest.
 */
export function analyseIfAny(lexicon: Lexicon, words: Words, text: string, prose: () => ProseMap): readonly Section[] {
  scanWords(words, text);
  const phrases = findPhrases(lexicon, words, text);
  const finder = new EvidenceFinder(lexicon, text, words);
  const isAny =
    phrases.some(({ surface }) => !surface.needsEvidence && !surface.isNever) ||
    phrases.some(({ surface, start, end }) => finder.cueOf(surface.entry, start, end) !== undefined);
  return isAny ? sectionsOf(phrases, prose(), finder) : [];
}

function sectionsOf(phrases: readonly Candidate[], prose: ProseMap, finder: EvidenceFinder): readonly Section[] {
  const starts = prose.sections;
  let section: Section = { start: 0, candidates: [], proof: NO_PROOF };
  const sections = [section];
  const openUpTo = (offset: number): void => {
    for (let next = starts[sections.length - 1]; next !== undefined && next <= offset;) {
      section = { start: next, candidates: [], proof: NO_PROOF };
      sections.push(section);
      next = starts[sections.length - 1];
    }
  };
  let coveredTo = 0;
  for (const phrase of phrases) {
    const { start, end, surface } = phrase;
    if (prose.kindOf(start, end) !== undefined) continue;
    openUpTo(start);
    phrase.standing = standingOf(surface, start, end, finder);
    // The `virtual machine` in `Java virtual machine` proves no more than the whole does.
    if (phrase.standing === 'unambiguous' && !surface.isNever && end > coveredTo) {
      section.proof |= surface.proof;
      coveredTo = end;
    }
    section.candidates.push(phrase);
  }
  openUpTo(Infinity);
  return sections;
}

function standingOf(surface: Surface, start: number, end: number, finder: EvidenceFinder): Standing {
  if (!surface.needsEvidence) return 'unambiguous';
  const { entry } = surface;
  if (finder.vetoOf(entry, start, end) !== undefined) return 'vetoed';
  if (finder.cueOf(entry, start, end) !== undefined) return 'cued';
  return entry.evidence?.need === 'section' ? 'inSection' : 'unproven';
}
