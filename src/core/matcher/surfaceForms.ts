import { unbroken } from '../../base/folding';
import type { PatternOptions } from './pattern';
import type { MatchEntry } from './types';

/** A surface form of an entry, and how it is to be matched. */
export interface SurfaceForm {
  readonly text: string;
  readonly options: PatternOptions;
  readonly needsEvidence: boolean;
  /** This form must not be taken for the entry. */
  readonly isNever: boolean;
}

/** The texts of an entry's surface forms, in the order of `surfaceFormsOf`; from `never` on, those it must not be taken for. */
export function surfaceTextsOf(source: MatchEntry): { readonly texts: readonly string[]; readonly never: number } {
  const { forms, anyCaseFor, exactFor, never } = source.match;
  const expansion = source.expansion === undefined ? [] : [source.expansion];
  // A form may be in only one of the last two lists.
  const lists = [source.aliases, source.formerNames, forms, source.mentions ?? [], expansion, anyCaseFor, exactFor];
  const texts = [source.name];
  for (const list of lists) for (const text of list) if (!texts.includes(text)) texts.push(text);
  const count = texts.length;
  texts.push(...never);
  return { texts, never: count };
}

/** The surface forms of an entry, by the rules of its author. */
export function surfaceFormsOf(source: MatchEntry): readonly SurfaceForm[] {
  const rules = source.match;
  const only = rules.evidence?.for === undefined ? undefined : new Set(rules.evidence.for.map(unbroken));
  const caseOf = (text: string): PatternOptions['case'] => {
    if (rules.anyCaseFor.includes(text)) return 'any';
    if (rules.exactFor.includes(text)) return 'exact';
    return rules.case ?? 'auto';
  };
  const { texts, never } = surfaceTextsOf(source);
  return texts.map((text, index) => {
    if (index >= never) {
      const options: PatternOptions = { case: /\p{Lu}/u.test(text) ? 'exact' : 'any', inflect: [] };
      return { text, options, needsEvidence: false, isNever: true };
    }
    const needsEvidence = rules.evidence !== undefined && (only === undefined || only.has(unbroken(text)));
    return { text, options: { case: caseOf(text), inflect: rules.inflect }, needsEvidence, isNever: false };
  });
}

/** Cues are matched in all their forms; phrases of three words and more, and words with capitals, are no verbs. */
export function cueOptions(text: string): PatternOptions {
  return { case: 'any', inflect: /\s\S+\s|\p{Lu}/u.test(text) ? ['noun'] : ['noun', 'verb'] };
}

/** Vetoes are not made singular: that `SMEs` are companies says nothing about `SME`. */
export const VETO_OPTIONS: PatternOptions = { case: 'any', inflect: ['plural'] };
