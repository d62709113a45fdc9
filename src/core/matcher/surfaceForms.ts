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

/**
 * A last word that adds nothing to a term: what a text calls a `serverless platform` is the term *serverless* and a word.
 * The mention ends before it, unless it belongs to the name (`Hyper-Threading Technology`).
 */
const IDLE_TAIL =
  /^(.+)[ -](?:approach|environment|layer|mechanism|platform|product|project|software|solution|support|technique|technology|tool|vulnerability)$/;

function hasIdleTail(text: string, forms: readonly string[]): boolean {
  const term = IDLE_TAIL.exec(text)?.[1]?.toLowerCase();
  return term !== undefined && forms.some((form) => form.toLowerCase() === term);
}

/** The texts of an entry's surface forms, in the order of `surfaceFormsOf`; from `never` on, those it must not be taken for. */
export function surfaceTextsOf(source: MatchEntry): { readonly texts: readonly string[]; readonly never: number } {
  const { forms, anyCaseFor, exactFor, never } = source.match;
  const expansion = source.expansion === undefined ? [] : [source.expansion];
  // A form may be in only one of the last two lists.
  const lists = [source.aliases, source.formerNames, forms, source.mentions ?? [], expansion, anyCaseFor, exactFor];
  const all = [source.name];
  for (const list of lists) for (const text of list) if (!all.includes(text)) all.push(text);
  const own = new Set([source.name, source.expansion]);
  const texts = all.filter((text) => own.has(text) || !hasIdleTail(text, all));
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
