import type { Id, MatchRules } from '../knowledge';
import type { NonProseKind } from '../prose';

/** What the matcher needs to know of an entry; a `Concept` or `Platform` fits as it is. */
export interface MatchEntry {
  readonly id: Id;
  readonly name: string;
  readonly expansion?: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  /** Words that lead to the entry without being names of it. */
  readonly mentions?: readonly string[];
  readonly match: MatchRules;
  /** A `Category`; decides what an unambiguous mention proves. `undefined`: it proves virtualization. */
  readonly category?: string;
  /** Of a platform; `hypervisor-type` tells whether it is one for virtual machines. */
  readonly cells?: Readonly<Record<Id, { readonly value: string }>>;
}

/** A term found in prose. Offsets are UTF-16 and point at the original text; a possessive `'s` is outside. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly conceptId: Id;
}

/** A term that a query names. UTF-16 offsets into the query without possessive endings. */
export interface NamedTerm {
  readonly conceptId: Id;
  readonly start: number;
  readonly end: number;
  /** The query has no other words. */
  readonly isWhole: boolean;
}

/** Whether a concept is not to be marked. */
export type IsMuted = (conceptId: Id) => boolean;

/** An unambiguous mention that serves as evidence. UTF-16 offsets into the text. */
export interface PhraseOfTerm {
  readonly conceptId: Id;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Why a phrase is, or is not, a mention. Offsets are UTF-16 into the same text. */
export type MatchReason =
  /** Marked; the following reasons say why. */
  | { readonly kind: 'marked' }
  /** The words have one meaning only. */
  | { readonly kind: 'unambiguous' }
  /** In code, a URL or other text that is not prose. */
  | { readonly kind: 'notProse'; readonly what: NonProseKind }
  /** Ambiguous, and this cue word in the same sentence shows the sense. */
  | { readonly kind: 'cue'; readonly cue: string; readonly start: number; readonly end: number }
  /** Ambiguous, but this name stands beside it in the same list or column. */
  | ({ readonly kind: 'nameInList' } & PhraseOfTerm)
  /** Ambiguous, but the document, which is about virtualization, shows here what it means by the word. */
  | ({ readonly kind: 'shownElsewhere' } & PhraseOfTerm)
  /** Ambiguous, and this unambiguous term in the same section shows the sense. */
  | ({ readonly kind: 'termInSection' } & PhraseOfTerm)
  /** Ambiguous, and the whole document is about the field: it has many unambiguous terms, such as these. */
  | { readonly kind: 'termsInDocument'; readonly terms: readonly PhraseOfTerm[] }
  /** Ambiguous, and nothing near shows the sense. `need` is what would have been enough. */
  | { readonly kind: 'noEvidence'; readonly need: 'section' | 'cue'; readonly cues: readonly string[] }
  /** The words are part of a phrase that has another sense. */
  | { readonly kind: 'veto'; readonly veto: string; readonly start: number; readonly end: number }
  /** The document says itself what the acronym means, and that is something else. */
  | {
      readonly kind: 'definedOtherwise';
      readonly acronym: string;
      readonly meaning: string;
      readonly start: number;
      readonly end: number;
    }
  /** The whole document is of another field, known by these words, in which the phrase means something else. */
  | {
      readonly kind: 'otherField';
      readonly field: string;
      readonly words: readonly { readonly phrase: string; readonly start: number; readonly end: number }[];
    }
  /** The form must be written with exactly these capitals. */
  | { readonly kind: 'caseDiffers'; readonly form: string }
  /** A longer (or earlier) term covers the place. */
  | { readonly kind: 'longerTerm'; readonly conceptId: Id; readonly start: number; readonly end: number }
  | { readonly kind: 'muted' };

/** One concept that the phrase could mean. */
export interface MatchCandidate {
  readonly conceptId: Id;
  /** The surface form of the entry that the phrase is a variant of. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
  readonly reasons: readonly MatchReason[];
}

/** All about one place in a text. */
export interface MatchExplanation {
  /** The phrase that the place belongs to: the mention, or else the longest candidate. */
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** The concept that is marked here, `undefined` if none is. */
  readonly markedAs: Id | undefined;
  /** Best first: the marked one, then longest first. Never empty. */
  readonly candidates: readonly MatchCandidate[];
}

/** A replacement of `[start, end)` of the text before the change. UTF-16. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
