import { unbroken } from '../../base/folding';
import type { PatternOptions } from './pattern';
import type { MatchEntry } from './types';

/**
 * What a surface form is for: to be marked; `never` to be taken for the entry; or, in another language, to show what a
 * text is about without being marked.
 */
export type SurfaceRole = 'name' | 'never' | 'translation';

/** A surface form of an entry, and how it is to be matched. */
export interface SurfaceForm {
  readonly text: string;
  readonly options: PatternOptions;
  readonly needsEvidence: boolean;
  readonly role: SurfaceRole;
}

/**
 * A last word that adds nothing to a term: what a text calls a `serverless platform` is the term *serverless* and a word.
 * The mention ends before it, unless it belongs to the name (`Hyper-Threading Technology`), or shows what is meant: the
 * `guest` of a `guest system` alone might be one of a hotel.
 */
const IDLE_TAIL =
  /^(.+)[ -](?:approach|architecture|configuration|environment|feature|layer|mechanism|mode|model|platform|product|project|service|software|solution|support|technique|technology|tool|vulnerability)$/;

function hasIdleTail(text: string, forms: readonly string[], isAmbiguous: (form: string) => boolean): boolean {
  const tail = IDLE_TAIL.exec(text);
  if (tail === null) return false;
  const term = unbroken(tail[1] ?? '').toLowerCase();
  return forms.some((form) => unbroken(form).toLowerCase() === term && !isAmbiguous(form));
}

/** Tells which forms of an entry need evidence. */
function ambiguityOf({ match: { evidence } }: MatchEntry): (form: string) => boolean {
  if (evidence === undefined) return () => false;
  if (evidence.for === undefined) return () => true;
  const only = new Set(evidence.for.map(unbroken));
  return (form) => only.has(unbroken(form));
}

/** The texts of an entry's surface forms: those of its names, then those of the other roles. */
export interface SurfaceTexts {
  /** In the order of `surfaceFormsOf`. */
  readonly texts: readonly string[];
  /** Where those begin that it must not be taken for… */
  readonly never: number;
  /** …and its names in other languages. */
  readonly translations: number;
}

/** Those of an entry. */
export function surfaceTextsOf(source: MatchEntry): SurfaceTexts {
  const { forms, anyCaseFor, exactFor, never, translations = [] } = source.match;
  const expansion = source.expansion === undefined ? [] : [source.expansion];
  // A form may be in only one of the last two lists.
  const lists = [source.aliases, source.formerNames, forms, source.mentions ?? [], expansion, anyCaseFor, exactFor];
  const all = [source.name];
  for (const list of lists) for (const text of list) if (!all.includes(text)) all.push(text);
  const own = new Set([source.name, source.expansion]);
  const isAmbiguous = ambiguityOf(source);
  const texts = all.filter((text) => own.has(text) || !hasIdleTail(text, all, isAmbiguous));
  const count = texts.length;
  texts.push(...never);
  const others = texts.length;
  texts.push(...translations);
  return { texts, never: count, translations: others };
}

/** The role of the form with an index. */
export function roleOf(index: number, { never, translations }: SurfaceTexts): SurfaceRole {
  return index < never ? 'name' : index < translations ? 'never' : 'translation';
}

/** The surface forms of an entry, by the rules of its author. */
export function surfaceFormsOf(source: MatchEntry): readonly SurfaceForm[] {
  const rules = source.match;
  const isAmbiguous = ambiguityOf(source);
  const caseOf = (text: string): PatternOptions['case'] => {
    if (rules.anyCaseFor.includes(text)) return 'any';
    if (rules.exactFor.includes(text)) return 'exact';
    return rules.case ?? 'auto';
  };
  const all = surfaceTextsOf(source);
  return all.texts.map((text, index) => {
    const role = roleOf(index, all);
    if (role !== 'name') {
      const isExact = role === 'never' && /\p{Lu}/u.test(text);
      return { text, options: { case: isExact ? 'exact' : 'any', inflect: [] }, needsEvidence: false, role };
    }
    return { text, options: { case: caseOf(text), inflect: rules.inflect }, needsEvidence: isAmbiguous(text), role };
  });
}

/** Cues are matched in all their forms; phrases of three words and more, and words with capitals, are no verbs. */
export function cueOptions(text: string): PatternOptions {
  return { case: 'any', inflect: /\s\S+\s|\p{Lu}/u.test(text) ? ['noun'] : ['noun', 'verb'] };
}

/** Vetoes are not made singular: that `SMEs` are companies says nothing about `SME`. */
export const VETO_OPTIONS: PatternOptions = { case: 'any', inflect: ['plural'] };
