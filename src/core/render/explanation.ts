import { type Knowledge, nameOf } from '../knowledge';
import type { MatchCandidate, MatchExplanation, MatchReason } from '../matcher';

/** One sentence of an explanation, with the place it refers to. */
export interface ExplainedReason {
  /** Name of a codicon. */
  readonly icon: string;
  readonly text: string;
  /** UTF-16 offsets into the explained text; `undefined` when it refers to no place. */
  readonly range?: { readonly start: number; readonly end: number };
}

const nonProseWords: Readonly<Record<string, string>> = {
  code: 'code',
  url: 'an address',
  markup: 'markup',
  comment: 'a comment',
  frontMatter: 'front matter',
  math: 'a formula',
  alt: 'the alternative text of an image',
};

const cuesShown = 6;

/** A reason as a sentence. */
function reasonInWords(reason: MatchReason, knowledge: Knowledge): ExplainedReason {
  switch (reason.kind) {
    case 'marked':
      return { icon: 'check', text: 'It is marked here.' };
    case 'unambiguous':
      return { icon: 'check', text: 'The words have one meaning only.' };
    case 'notProse':
      return { icon: 'code', text: `It is in ${nonProseWords[reason.what] ?? reason.what}, not in prose.` };
    case 'cue':
      return { icon: 'search', text: `“${reason.cue}” in the same sentence shows the sense.`, range: reason };
    case 'nameInList':
      return {
        icon: 'search',
        text: `“${reason.phrase}” beside it in the same list shows the sense.`,
        range: reason,
      };
    case 'shownElsewhere':
      return {
        icon: 'search',
        text: `“${reason.phrase}” elsewhere in the document shows the sense.`,
        range: reason,
      };
    case 'termInSection':
      return {
        icon: 'search',
        text: `“${reason.phrase}” in the same section shows the sense.`,
        range: reason,
      };
    case 'termsInDocument': {
      const phrases = reason.terms.map(({ phrase }) => `“${phrase}”`).join(', ');
      const [first] = reason.terms;
      return {
        icon: 'search',
        text: `The whole document is about this field: it has ${phrases} and the like.`,
        ...(first === undefined ? {} : { range: first }),
      };
    }
    case 'noEvidence': {
      const cues = reason.cues.slice(0, cuesShown).map((cue) => `“${cue}”`);
      const inSentence = cues.length === 0 ? '' : `one of ${cues.join(', ')} in the same sentence`;
      const inSection = reason.need === 'cue' ? '' : 'an unambiguous term of this field, such as “hypervisor”, near it';
      const helps = [inSentence, inSection].filter(Boolean).join(', or ');
      return {
        icon: 'circle-slash',
        text: `The word has other meanings, and nothing here shows this one.${helps && ` It would count with ${helps}.`}`,
      };
    }
    case 'veto':
      return { icon: 'circle-slash', text: `“${reason.veto}” has another meaning.`, range: reason };
    case 'definedOtherwise':
      return {
        icon: 'book',
        text: `In this document “${reason.acronym}” stands for “${reason.meaning}”.`,
        range: reason,
      };
    case 'otherField': {
      const phrases = reason.words.slice(0, cuesShown).map(({ phrase }) => `“${phrase}”`);
      const [first] = reason.words;
      return {
        icon: 'circle-slash',
        text: `The whole document is about ${reason.field}: it has ${phrases.join(', ')} and the like. There the phrase means something else.`,
        ...(first === undefined ? {} : { range: first }),
      };
    }
    case 'caseDiffers':
      return { icon: 'case-sensitive', text: `It is matched only with exactly these capitals: ${reason.form}.` };
    case 'longerTerm':
      return {
        icon: 'list-selection',
        text: `The longer term “${nameOf(knowledge, reason.conceptId)}” covers this place.`,
        range: reason,
      };
    case 'muted':
      return { icon: 'mute', text: 'You have muted this term.' };
  }
}

/** Why one candidate is or is not marked, in sentences. */
export function candidateInWords(candidate: MatchCandidate, knowledge: Knowledge): readonly ExplainedReason[] {
  return candidate.reasons.map((reason) => reasonInWords(reason, knowledge));
}

/** The explanation's headline: whether and as what the phrase is marked. */
export function explanationTitle(explanation: MatchExplanation, knowledge: Knowledge): string {
  return explanation.markedAs === undefined
    ? `“${explanation.phrase}” is not marked here`
    : `“${explanation.phrase}” is marked as ${nameOf(knowledge, explanation.markedAs)}`;
}
