import type { Matters, ProseMap } from '../prose';
import { EQUAL } from './compare';
import { definitionsIn } from './definitions';
import { EvidenceFinder } from './evidence';
import { repairIrregularWords } from './irregularWords';
import type { Candidate, Standing } from './candidate';
import type { Lexicon } from './lexicon';
import { weighListed } from './listMates';
import { isWholeWord } from './wholeWord';
import { kindOfPhrase, type MarkedText } from './markedText';
import { isProven, NO_PROOF, type Proof } from './proof';
import { Senses } from './senses';
import { NO_SENSES, type SenseShare } from './senseShare';
import { sectionOf, type Section } from './section';
import { sumOfShares, topicProof } from './topic';
import type { Words } from './words';

/** Finds the words of a text, irregular ones included. */
export function scanWords(words: Words, { text, syntax }: MarkedText): void {
  words.scan(text);
  words.syntax = syntax;
  words.isIrregular = repairIrregularWords(words, text);
}

/** The forms of terms in a text whose words have been scanned, including those in code and the like. */
function findPhrases(lexicon: Lexicon, words: Words, text: string): readonly Candidate[] {
  const phrases: Candidate[] = [];
  lexicon.terms.find(text, words, 0, words.count, (start, end, owner, comparison) => {
    const form = lexicon.surfaces[owner];
    if (form === undefined || !isWholeWord(text, start, end)) return;
    const surface = comparison === EQUAL ? form : isSmall(text, start, end) ? lexicon.smallFormOf(form) : undefined;
    if (surface !== undefined) phrases.push({ start, end, surface, standing: 'unproven' });
  });
  return phrases;
}

/** Whether a phrase has no capitals. */
function isSmall(text: string, start: number, end: number): boolean {
  const phrase = text.slice(start, end);
  return phrase === phrase.toLowerCase();
}

/** What is known of a text, or of a part of one, without other parts. */
export interface Analysis {
  /** The candidates in its prose, section by section. */
  readonly sections: readonly Section[];
  /** What it says about the senses of words. */
  readonly senses: SenseShare;
}

/** The candidates in the prose of a text, and what it says about their senses. */
export function analyse(lexicon: Lexicon, words: Words, marked: MarkedText, prose: ProseMap): Analysis {
  const { text } = marked;
  scanWords(words, marked);
  const phrases = findPhrases(lexicon, words, text);
  const sections = sectionsOf(phrases, marked, prose);
  weighAmbiguous(sections, undefined, new EvidenceFinder(lexicon, text, words), text);
  return { sections, senses: sensesIn(lexicon, words, marked, prose, phrases) };
}

function sensesIn(
  lexicon: Lexicon,
  words: Words,
  marked: MarkedText,
  prose: ProseMap,
  phrases: readonly Candidate[],
): SenseShare {
  if (phrases.length === 0 && lexicon.otherFields.fields.length === 0) return NO_SENSES;
  return {
    definitions: definitionsIn(marked, prose, phrases),
    fields: lexicon.otherFields.talliesIn(marked, words, prose),
  };
}

/** What is known of a whole text. */
export interface WholeAnalysis {
  readonly sections: readonly Section[];
  /** What the topic of the text proves in each of its sections. */
  readonly topic: Proof;
}

/**
 * The same for a whole text, but empty when no phrase in it can become a mention. Most texts of a large workspace are
 * about something else, and what is prose in them need not be known: finding that out costs more than all the rest. In
 * the others it is found out where there are phrases, and no cues are looked for where a section proves enough without.
 */
export function analyseWhole(
  lexicon: Lexicon,
  words: Words,
  marked: MarkedText,
  prose: (matters: Matters) => ProseMap,
): WholeAnalysis {
  const { text } = marked;
  scanWords(words, marked);
  const phrases = findPhrases(lexicon, words, text);
  const finder = new EvidenceFinder(lexicon, text, words);
  const isAny =
    phrases.some(({ surface }) => !surface.needsEvidence && surface.role !== 'never') ||
    phrases.some(({ surface, start, end }) => finder.cueOf(surface.entry, start, end) !== undefined);
  if (!isAny) return { sections: [], topic: NO_PROOF };
  const known = prose(isNearAny(phrases));
  const found = sectionsOf(phrases, marked, known);
  const { fields } = lexicon.otherFields;
  const senses = Senses.of(sensesIn(lexicon, words, marked, known, phrases), fields, [found]);
  const sections = senses.applyTo(found);
  const topic = topicProof(sumOfShares(sections.map(({ share }) => share)));
  weighAmbiguous(sections, topic, finder, text);
  return { sections, topic };
}

/** Whether one of the phrases is in a stretch of the text. */
function isNearAny(phrases: readonly Candidate[]): Matters {
  let next = 0;
  return (from, to) => {
    while (next < phrases.length && (phrases[next]?.end ?? 0) <= from) next++;
    return (phrases[next]?.start ?? Infinity) < to;
  };
}

/** The phrases that stand in prose, by section. */
function sectionsOf(phrases: readonly Candidate[], marked: MarkedText, prose: ProseMap): readonly Section[] {
  const starts = prose.sections;
  const sections: Section[] = [];
  let candidates: Candidate[] = [];
  let start = 0;
  const closeAt = (end: number): void => {
    sections.push(sectionOf(start, candidates, end - start));
    start = end;
    candidates = [];
  };
  const openUpTo = (offset: number): void => {
    for (let next = starts[sections.length]; next !== undefined && next <= offset; next = starts[sections.length]) {
      closeAt(next);
    }
  };
  for (const phrase of phrases) {
    if (kindOfPhrase(marked, prose, phrase.start, phrase.end) !== undefined) continue;
    openUpTo(phrase.start);
    candidates.push(phrase);
    if (!phrase.surface.needsEvidence) phrase.standing = 'unambiguous';
  }
  openUpTo(Infinity);
  closeAt(marked.text.length);
  return sections;
}

/**
 * Finds out how the ambiguous candidates stand.
 * @param known what is proven in each section, beside what its own terms prove; `undefined` if they may be parts of
 *   longer ones, of which nothing is known yet
 */
function weighAmbiguous(
  sections: readonly Section[],
  known: Proof | undefined,
  finder: EvidenceFinder,
  text: string,
): void {
  for (const section of sections) {
    const { candidates, proof } = section;
    for (let index = 0; index < candidates.length; index++) {
      const candidate = candidates[index];
      if (candidate === undefined || !candidate.surface.needsEvidence) continue;
      // Of two candidates for the same words, the one with a cue is chosen.
      const isShared = isAlike(candidate, candidates[index - 1]) || isAlike(candidate, candidates[index + 1]);
      const proven = known === undefined || isShared ? NO_PROOF : proof | known;
      candidate.standing = standingOf(candidate, proven, finder);
    }
    weighListed(section, text);
  }
}

function isAlike({ start, end }: Candidate, other: Candidate | undefined): boolean {
  return other?.start === start && other.end === end;
}

function standingOf({ surface, start, end }: Candidate, proven: Proof, finder: EvidenceFinder): Standing {
  const { entry } = surface;
  if (finder.vetoOf(entry, start, end) !== undefined) return 'vetoed';
  if (surface.isSmall === true) return 'inSection';
  const isForSection = entry.evidence?.need === 'section';
  if (isForSection && proven !== NO_PROOF && isProven(entry.field, proven)) return 'inSection';
  if (finder.cueOf(entry, start, end) !== undefined) return 'cued';
  return isForSection ? 'inSection' : 'unproven';
}
