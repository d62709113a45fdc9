import { borrowedPlurals, isParticle, nounForms, pluralsOf, verbForms } from '../../base/inflection';
import { particlesAfter } from './koreanParticles';
import { isAcronym, partsOf, type Part } from './spelling';

/** How a surface form is to be matched. */
export interface PatternOptions {
  /** `auto`: words that look like acronyms keep their capitals, the rest is matched in any case. */
  readonly case: 'auto' | 'exact' | 'any';
  /** `noun`: singular and plural; `plural`: only from singular to plural; `verb`: the forms of the head. */
  readonly inflect: readonly ('noun' | 'plural' | 'verb')[];
}

/**
 * A surface form with its last word in all inflected forms. Between its words a text may have a space, a hyphen or
 * nothing; but punctuation between them must match.
 */
export interface Phrase {
  /** The words before the last one. */
  readonly lead: readonly Part[];
  readonly last: Part;
  /** The last word in each of its forms, written as in `last`. */
  readonly forms: readonly string[];
  /** Signs that must stand before the first word, and belong to the phrase: the dot of `.NET`. */
  readonly head?: string;
  /** Signs that must follow the last word, and belong to the phrase: the `++` of `C++`, a bracket that closes it. */
  readonly tail: string;
  /** Whether only a hyphen may separate the last word, which is otherwise written together: `para-virtualized`. */
  readonly needsHyphen: boolean;
  /** Letters at the end of the last word that are a particle, and do not belong to the phrase. */
  readonly particle?: number;
}

/** First parts of solid compounds that many people set off with a hyphen. */
const HYPHENATED_PREFIX =
  /^(?:para|hyper|over|under|pass|hot|micro|multi|uni|pre|post|check|snap|name|co|de)(?=\p{L}{4})/u;

const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  '1': ['I', 'one'],
  '2': ['II', 'two'],
  '3': ['III', 'three'],
};
const NUMBERED = /^(.*\btype[\s-]?)([123])\b(.*)$/iu;

/** All forms in which a surface form is matched. Empty if it has no word. */
export function phrasesOf(surface: string, options: PatternOptions): readonly Phrase[] {
  const phrases: Phrase[] = [];
  addPhrases(phrases, surface, options);
  const numbered = /[123]/.test(surface) ? NUMBERED.exec(surface) : null;
  if (numbered === null) return phrases;
  const [, before = '', digit = '', after = ''] = numbered;
  for (const ordinal of ORDINALS[digit] ?? []) addPhrases(phrases, before + ordinal + after, options);
  return phrases;
}

function addPhrases(phrases: Phrase[], spelling: string, options: PatternOptions): void {
  const lead = partsOf(spelling, options.case);
  const last = lead.pop();
  if (last === undefined) return;
  const tail = /(?:[+#]{1,3}|(?<=\([^()]*)\)|(?<=\[[^[\]]*)\]|(?<=（[^（）]*)）)$/u.exec(spelling)?.[0] ?? '';
  const head = /^\.(?=[\p{L}\p{N}])/u.exec(spelling)?.[0];
  if (head !== undefined) {
    const before = phrases.length;
    addPhrases(phrases, spelling.slice(1), options);
    for (let index = before; index < phrases.length; index++) {
      const phrase = phrases[index];
      if (phrase) phrases[index] = { ...phrase, head };
    }
    return;
  }
  const { inflect } = options;
  const forms = [last.word];
  if (inflect.includes('noun')) addForms(forms, last, isNameInS(spelling) ? pluralsOf : nounForms);
  if (inflect.includes('noun')) addForms(forms, last, borrowedPlurals);
  if (inflect.includes('plural')) addForms(forms, last, pluralsOf);
  const [first] = lead;
  // The verb is the last word, except in phrasal verbs: `passes through`.
  const isPhrasal = lead.length === 1 && first !== undefined && isParticle(last.word);
  if (inflect.includes('verb') && !isPhrasal) addForms(forms, last, verbForms);
  if (first === undefined) addSolid(phrases, last, forms, tail);
  else phrases.push({ lead, last, forms, tail, needsHyphen: false });
  for (const particle of particlesAfter(last.word)) {
    const form = last.word + particle;
    phrases.push({ lead, last, forms: [form], tail: '', needsHyphen: false, particle: particle.length });
  }
  if (inflect.includes('verb') && isPhrasal) {
    const verbs: string[] = [];
    addForms(verbs, first, verbForms);
    for (const word of verbs) {
      phrases.push({
        lead: [{ word, keepsCase: first.keepsCase, glue: first.glue }],
        last,
        forms: [last.word],
        tail,
        needsHyphen: false,
      });
    }
  }
}

/**
 * Whether a spelling ends in a name, or in an acronym in capitals, whose `s` is no plural: there is no `Parallel`, and
 * `AUFS` in any case would be German *auf*. A name of several words may be of several things: one of the `Kata
 * Containers`.
 */
function isNameInS(spelling: string): boolean {
  const last = /[\p{L}\p{N}]+$/u.exec(spelling)?.[0] ?? '';
  return /s$/i.test(last) && (isAcronym(last) ? !/\p{Lu}s$/u.test(last) : /^\p{Lu}/u.test(last) && last === spelling);
}

/** Adds a phrase of one word; forms that may have a hyphen are phrases of two. */
function addSolid(phrases: Phrase[], part: Part, forms: readonly string[], tail: string): void {
  const solid: string[] = [];
  for (const form of forms) {
    const prefix = HYPHENATED_PREFIX.exec(form)?.[0];
    if (prefix === undefined) {
      solid.push(form);
      continue;
    }
    const lead = [{ word: prefix, keepsCase: part.keepsCase, glue: '' }];
    phrases.push({ lead, last: part, forms: [form.slice(prefix.length)], tail, needsHyphen: true });
  }
  if (solid.length > 0) phrases.push({ lead: [], last: part, forms: solid, tail, needsHyphen: false });
}

/** Adds the forms of a word; an acronym is not a verb, and only its lower-case `s` makes a plural. */
function addForms(forms: string[], part: Part, inflect: (word: string) => readonly string[]): void {
  for (const form of formsOf(part, inflect)) if (!forms.includes(form)) forms.push(form);
}

function formsOf({ word, keepsCase }: Part, inflect: (word: string) => readonly string[]): readonly string[] {
  const isWord = /^\p{L}.*\p{L}$/u.test(word);
  if (!keepsCase) return isWord ? inflect(word) : [];
  if (!isWord) return [`${word}s`];
  if (inflect === verbForms) return [];
  if (/\p{Lu}s$/u.test(word)) return inflect === nounForms ? [word.slice(0, -1)] : [];
  return word.endsWith('S') ? [`${word}s`, `${word}es`] : [`${word}s`];
}
