import type { ProseMap } from '../prose';
import { analyse, scanWords } from './analysis';
import { DIFFERS_IN_CASE } from './compare';
import { EvidenceFinder } from './evidence';
import type { Lexicon } from './lexicon';
import { mateOf } from './listMates';
import { kindOfPhrase, type MarkedText } from './markedText';
import { isProven, NO_PROOF } from './proof';
import { selectMentions, wholeSection } from './select';
import { Senses, type OtherSense } from './senses';
import { NOTHING_SHOWN, shownIn, type Shown } from './shownSenses';
import { sumOfShares, topicProof, topicTerms } from './topic';
import type { IsMuted, MatchCandidate, MatchExplanation, MatchReason, Mention, PhraseOfTerm } from './types';
import { isWholeWord } from './wholeWord';
import { witnessNear } from './witnesses';
import type { Words } from './words';
import type { Candidate } from './candidate';
import type { Section } from './section';
import type { Surface } from './lexiconEntry';

/** Words before an offset at which a phrase around it may begin. */
const WORDS_BACK = 12;

/** Everything needed to give the reasons for one candidate. */
interface Place {
  readonly lexicon: Lexicon;
  readonly marked: MarkedText;
  readonly prose: ProseMap;
  readonly section: Section | undefined;
  /** The terms that show what the whole text is about; empty if it is not virtualization. */
  readonly topicTerms: readonly Candidate[];
  /** What the document shows to be meant. */
  readonly shown: Shown;
  /** Mentions of the section. */
  readonly mentions: readonly Mention[];
  readonly finder: EvidenceFinder;
  readonly isMuted: IsMuted | undefined;
  readonly senses: Senses;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly surface: Surface;
  readonly differsInCase: boolean;
}

/** Why the phrase at an offset is, or is not, a mention. See `TermMatcher.explain`. */
export function explainAt(
  lexicon: Lexicon,
  words: Words,
  marked: MarkedText,
  prose: ProseMap,
  offset: number,
  isMuted: IsMuted | undefined,
): MatchExplanation | undefined {
  const { text } = marked;
  const analysis = analyse(lexicon, words, marked, prose);
  const senses = Senses.of(analysis.senses, lexicon.otherFields.fields, [analysis.sections]);
  const sections = senses.applyTo(analysis.sections);
  const section = sections.findLast(({ start }) => start <= offset);
  const share = sumOfShares(sections.map((each) => each.share));
  const mentions: Mention[] = [];
  const topic = topicProof(share);
  const shown = topic === NO_PROOF ? NOTHING_SHOWN : shownIn(sections);
  if (section !== undefined) selectMentions(section, wholeSection(section, topic, shown), undefined, mentions);
  scanWords(words, marked);
  const finder = new EvidenceFinder(lexicon, text, words);
  const place: Place = {
    lexicon,
    marked,
    prose,
    section,
    topicTerms: topicTerms(share),
    shown,
    mentions,
    finder,
    isMuted,
    senses,
  };
  const candidates = phrasesAround(lexicon, words, text, offset)
    .map((found) => explainPhrase(found, place))
    .sort((a, b) => Number(b.marked) - Number(a.marked) || b.end - b.start - (a.end - a.start));
  const best = candidates[0];
  if (best === undefined) return undefined;
  const { start, end } = best;
  return { start, end, phrase: text.slice(start, end), markedAs: best.marked ? best.conceptId : undefined, candidates };
}

function phrasesAround(lexicon: Lexicon, words: Words, text: string, offset: number): readonly Found[] {
  const found: Found[] = [];
  const at = words.indexAt(offset - 1);
  for (let word = Math.max(0, at - WORDS_BACK); word <= Math.min(at + 1, words.count - 1); word++) {
    lexicon.terms.findAt(text, words, word, (start, end, owner, comparison) => {
      const surface = lexicon.surfaces[owner];
      if (surface === undefined || surface.role === 'translation' || start > offset || end < offset) return;
      found.push({ start, end, surface, differsInCase: comparison === DIFFERS_IN_CASE });
    });
  }
  return found;
}

function explainPhrase(found: Found, place: Place): MatchCandidate {
  const { start, end, surface } = found;
  const conceptId = surface.entry.id;
  const obstacle = obstacleTo(found, place);
  const reasons: MatchReason[] = obstacle === undefined ? [{ kind: 'marked' }, proofOf(found, place)] : [obstacle];
  return { conceptId, form: surface.text, start, end, marked: obstacle === undefined, reasons };
}

/** What keeps a phrase from being marked; `undefined` if nothing does. */
function obstacleTo({ start, end, surface, differsInCase }: Found, place: Place): MatchReason | undefined {
  const { marked, prose, section, mentions, finder, isMuted, senses } = place;
  const { text } = marked;
  const { entry } = surface;
  const what = kindOfPhrase(marked, prose, start, end);
  if (what !== undefined) return { kind: 'notProse', what };
  if (!isWholeWord(text, start, end)) return { kind: 'notProse', what: 'code' };
  const winner = mentions.find((mention) => mention.start < end && mention.end > start);
  const isWinner = winner?.start === start && winner.end === end && winner.conceptId === entry.id;
  if (differsInCase && !isWinner) return { kind: 'caseDiffers', form: surface.text };
  if (surface.role === 'never') return { kind: 'veto', veto: surface.text, start, end };
  if (winner !== undefined && !isWinner) {
    return { kind: 'longerTerm', conceptId: winner.conceptId, start: winner.start, end: winner.end };
  }
  const other = winner === undefined ? senses.otherSenseOf(surface) : undefined;
  if (other !== undefined) return reasonOf(other);
  if (winner !== undefined) return isMuted?.(entry.id) === true ? { kind: 'muted' } : undefined;
  const veto = finder.vetoOf(entry, start, end);
  if (veto !== undefined) {
    const { start: vetoStart, end: vetoEnd, number } = veto;
    return { kind: 'veto', veto: place.lexicon.evidence.texts[number] ?? '', start: vetoStart, end: vetoEnd };
  }
  const isNever = section?.candidates.some(
    (other) => other.surface.role === 'never' && other.start === start && other.end === end,
  );
  if (isNever === true) return { kind: 'veto', veto: text.slice(start, end), start, end };
  const { need = 'section', cues = [] } = entry.evidence ?? {};
  return { kind: 'noEvidence', need, cues };
}

/** The other sense that a phrase has in the document. */
function reasonOf(other: OtherSense): MatchReason {
  if (other.kind === 'definition') {
    const { acronym, longForm, start, end } = other.definition;
    return { kind: 'definedOtherwise', acronym, meaning: longForm, start, end };
  }
  return { kind: 'otherField', field: other.contested.field, words: [...other.tally.firsts.values()] };
}

/** What shows that a marked phrase is meant in its virtualization sense. */
function proofOf({ start, end, surface, differsInCase }: Found, place: Place): MatchReason {
  const { lexicon, section, finder } = place;
  const { text } = place.marked;
  if (!surface.needsEvidence && !differsInCase) return { kind: 'unambiguous' };
  const listed = section?.candidates.find((other) => other.surface === surface && other.start === start);
  const mate = listed?.standing === 'listed' && section !== undefined ? mateOf(listed, section, text) : undefined;
  if (mate !== undefined) return { kind: 'nameInList', ...phraseOf(mate, text) };
  const cue = finder.cueOf(surface.entry, start, end);
  if (cue !== undefined) {
    return { kind: 'cue', cue: lexicon.evidence.texts[cue.number] ?? '', start: cue.start, end: cue.end };
  }
  const carried = listed?.standing === 'unproven' ? place.shown.get(surface.entry) : undefined;
  if (carried !== undefined) return { kind: 'shownElsewhere', ...phraseOf(carried, text) };
  const witnesses = section?.witnesses ?? [];
  const near = listed === undefined ? undefined : witnessNear(listed, witnesses);
  const term = near ?? witnesses.find(({ surface: { proof } }) => isProven(surface.entry.field, proof));
  const isEnough = near !== undefined || isProven(surface.entry.field, section?.proof ?? NO_PROOF);
  if (term !== undefined && isEnough) return { kind: 'termInSection', ...phraseOf(term, text) };
  return { kind: 'termsInDocument', terms: place.topicTerms.map((first) => phraseOf(first, text)) };
}

function phraseOf({ start, end, surface }: Candidate, text: string): PhraseOfTerm {
  return { conceptId: surface.entry.id, phrase: text.slice(start, end), start, end };
}
