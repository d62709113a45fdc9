import { isParticle, nounForms, pluralsOf, verbForms } from './inflection';
import { partsOf, type Part } from './spelling';

export { normalise } from './spelling';

/** How a surface form is to be matched. */
export interface PatternOptions {
  /** `auto`: words that look like acronyms keep their capitals, the rest is matched in any case. */
  readonly case: 'auto' | 'exact' | 'any';
  /** `noun`: singular and plural; `plural`: only from singular to plural; `verb`: the forms of the head. */
  readonly inflect: readonly ('noun' | 'plural' | 'verb')[];
}

/** One inflected form of a surface form, ready to be compared with a stretch of text. */
export interface Pattern {
  /** Normal form in lower case: the words without what may stand between them, and punctuation that must be there. */
  readonly letters: string;
  /** As long as `letters`: the letter where case counts, U+0000 where it does not. Empty if it never counts. */
  readonly exact: string;
  /**
   * Start and end of each word in `letters`, in pairs. Where a word begins at the end of the one before it, a text may
   * have a space, a hyphen or nothing; else the punctuation between them must be there.
   */
  readonly words: readonly number[];
  /** Signs that must follow the last word, and belong to the phrase: the `++` of `C++`. */
  readonly tail: string;
  /** Offset of the one break that only a hyphen may make (`para-virtualized`); -1 if there is none. */
  readonly hyphenBreak: number;
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
export function patternsOf(surface: string, options: PatternOptions): readonly Pattern[] {
  const numbered = /[123]/.test(surface) ? NUMBERED.exec(surface) : null;
  const patterns = patternsOfSpelling(surface, options);
  if (numbered === null) return patterns;
  const [, before = '', digit = '', after = ''] = numbered;
  const ordinals = ORDINALS[digit] ?? [];
  return [...patterns, ...ordinals.flatMap((ordinal) => patternsOfSpelling(before + ordinal + after, options))];
}

function patternsOfSpelling(spelling: string, options: PatternOptions): readonly Pattern[] {
  const parts = partsOf(spelling, options.case);
  const last = parts.at(-1);
  const [first, second] = parts;
  if (first === undefined || last === undefined) return [];
  const signs = /[+#]{1,3}$/.exec(spelling);
  const tail = signs === null ? '' : signs[0];
  const nouns = new Set([last.word]);
  if (options.inflect.includes('noun')) addForms(nouns, last, nounForms);
  if (options.inflect.includes('plural')) addForms(nouns, last, pluralsOf);
  // The verb is the last word, but for phrasal verbs: `passes through`.
  const isPhrasal = parts.length === 2 && isParticle(second?.word ?? '');
  const verbs = new Set<string>();
  if (options.inflect.includes('verb')) addForms(isPhrasal ? verbs : nouns, isPhrasal ? first : last, verbForms);
  const patterns = assemble(parts, parts.length - 1, nouns, tail);
  return verbs.size === 0 ? patterns : [...patterns, ...assemble(parts, 0, verbs, tail)];
}

/** Adds the forms of a word; an acronym is not a verb, and only its lower-case `s` makes a plural. */
function addForms(forms: Set<string>, part: Part, inflect: (word: string) => readonly string[]): void {
  const { word, keepsCase } = part;
  const isWord = /^\p{L}.*\p{L}$/u.test(word);
  if (!keepsCase) {
    if (isWord) for (const form of inflect(word)) forms.add(form);
  } else if (!isWord) forms.add(`${word}s`);
  else if (inflect === verbForms) return;
  else if (/\p{Lu}s$/u.test(word)) {
    if (inflect === nounForms) forms.add(word.slice(0, -1));
  } else {
    forms.add(`${word}s`);
    if (word.endsWith('S')) forms.add(`${word}es`);
  }
}

/** The patterns of a phrase with the word `at` in each of its forms. */
function assemble(parts: readonly Part[], at: number, forms: ReadonlySet<string>, tail: string): readonly Pattern[] {
  const before = join(parts.slice(0, at));
  const after = join(parts.slice(at + 1));
  const glue = parts[at]?.glue ?? '';
  const keepsCase = parts[at]?.keepsCase ?? false;
  const hasExact = parts.some((part) => part.keepsCase);
  const start = before.letters.length + glue.length;
  const patterns: Pattern[] = [];
  for (const form of forms) {
    const letters = before.letters + glue + form.toLowerCase() + after.letters;
    const end = start + form.length;
    const prefix = parts.length === 1 ? (HYPHENATED_PREFIX.exec(form)?.[0].length ?? 0) : 0;
    const split = prefix > 0 ? [prefix, prefix] : [];
    patterns.push({
      letters,
      exact: hasExact ? before.exact + blank(glue) + (keepsCase ? form : blank(form)) + after.exact : '',
      words: [...before.words, start, ...split, end, ...after.words.map((offset) => offset + end)],
      tail,
      hyphenBreak: prefix > 0 ? prefix : -1,
    });
  }
  return patterns;
}

/** Letters, case and word bounds of some parts on their own. */
function join(parts: readonly Part[]): { letters: string; exact: string; words: readonly number[] } {
  let letters = '';
  let exact = '';
  const words: number[] = [];
  for (const { word, keepsCase, glue } of parts) {
    letters += glue;
    words.push(letters.length, letters.length + word.length);
    letters += word.toLowerCase();
    exact += blank(glue) + (keepsCase ? word : blank(word));
  }
  return { letters, exact, words };
}

/** As many U+0000 as a text has units. */
function blank(text: string): string {
  return '\0'.repeat(text.length);
}
