import { foldApostrophe } from './characters';
import { isParticle, nounForms, pluralsOf, verbForms } from './inflection';

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

interface Part {
  readonly word: string;
  readonly keepsCase: boolean;
  /** Punctuation between this word and the one before it, e.g. the slash of `I/O`; empty if they are loosely joined. */
  readonly glue: string;
}

/** A letter of a script without spaces, or a run of other letters, marks and digits. */
const WORD =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|(?:(?!(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{M}\p{Nd}\p{Nl}])+/gu;
const LOOSE = /[\s\p{Pd}\u200b\u2212]+/gu;
const IGNORABLE = /[\u00ad\u200c\u200d\u2060\ufe00-\ufe0f]/g;

/** First parts of solid compounds that many people set off with a hyphen. */
const HYPHENATED_PREFIX =
  /^(?:para|hyper|over|under|pass|hot|micro|multi|uni|pre|post|check|snap|name|co|de)(?=\p{L}{4})/u;

const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  '1': ['I', 'one'],
  '2': ['II', 'two'],
  '3': ['III', 'three'],
};
const NUMBERED = /^(.*\btype[\s-]?)([123])\b(.*)$/iu;

/** Compatibility normal form, with straight apostrophes and without invisible joiners. */
export function normalise(text: string): string {
  let result = '';
  for (const character of text.normalize('NFKC').replace(IGNORABLE, '')) {
    result += String.fromCodePoint(foldApostrophe(character.codePointAt(0) ?? 0));
  }
  return result;
}

/** All forms in which a surface form is matched. Empty if it has no word. */
export function patternsOf(surface: string, options: PatternOptions): readonly Pattern[] {
  const numbered = NUMBERED.exec(surface);
  const spellings = [surface];
  if (numbered !== null) {
    const [, before = '', digit = '', after = ''] = numbered;
    for (const ordinal of ORDINALS[digit] ?? []) spellings.push(before + ordinal + after);
  }
  return spellings.flatMap((spelling) => patternsOfSpelling(spelling, options));
}

function patternsOfSpelling(spelling: string, options: PatternOptions): readonly Pattern[] {
  const parts = partsOf(spelling, options);
  const tail = /[+#]{0,3}$/.exec(spelling.trim())?.[0] ?? '';
  const last = parts.length - 1;
  const head = parts.length === 2 && isParticle(parts[1]?.word ?? '') ? 0 : last;
  const patterns: Pattern[] = [];
  const seen = new Set<string>();
  const add = (at: number, form: string): void => {
    const pattern = assemble(parts, at, form, tail);
    if (pattern === undefined || seen.has(pattern.letters)) return;
    seen.add(pattern.letters);
    patterns.push(pattern);
  };
  const lastPart = parts[last];
  const headPart = parts[head];
  if (lastPart === undefined || headPart === undefined) return [];
  add(last, lastPart.word);
  if (options.inflect.includes('noun')) for (const form of formsOf(lastPart, nounForms)) add(last, form);
  if (options.inflect.includes('plural')) for (const form of formsOf(lastPart, pluralsOf)) add(last, form);
  if (options.inflect.includes('verb')) for (const form of formsOf(headPart, verbForms)) add(head, form);
  return patterns;
}

/** Forms of a word; an acronym is not a verb, and only its lower-case `s` makes a plural. */
function formsOf(part: Part, inflect: (word: string) => readonly string[]): readonly string[] {
  if (!/^\p{L}/u.test(part.word) || !/\p{L}$/u.test(part.word)) return part.keepsCase ? [`${part.word}s`] : [];
  if (!part.keepsCase) return inflect(part.word);
  if (inflect === verbForms) return [];
  if (/\p{Lu}s$/u.test(part.word)) return inflect === nounForms ? [part.word.slice(0, -1)] : [];
  return part.word.endsWith('S') ? [`${part.word}s`, `${part.word}es`] : [`${part.word}s`];
}

function partsOf(spelling: string, options: PatternOptions): readonly Part[] {
  const text = normalise(spelling);
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const keepsCase = options.case === 'exact' || (options.case === 'auto' && isAcronym(word));
    const glue = parts.length === 0 ? '' : text.slice(end, match.index).replace(LOOSE, '');
    parts.push({ word: keepsCase ? word : word.toLowerCase(), keepsCase, glue });
    end = match.index + word.length;
  }
  return parts;
}

/**
 * Whether a word is an acronym, so that its capitals count: two capitals or more, and no fewer than the small letters
 * (`EPT`, `vGPU`, `PCIe`; not `KubeVirt`, `VMware`). The Roman numbers of `type II` are not.
 */
export function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return capitals >= 2 && 2 * capitals >= letters && !/^I{2,3}$/.test(word);
}

/** The pattern of the parts with the word `at` replaced by a form of it. */
function assemble(parts: readonly Part[], at: number, form: string, tail: string): Pattern | undefined {
  let written = '';
  let caseMask = '';
  let hyphenBreak = -1;
  const words: number[] = [];
  for (const [index, part] of parts.entries()) {
    const word = index === at ? form : part.word;
    written += part.glue;
    caseMask += '0'.repeat(part.glue.length);
    words.push(written.length);
    const prefix = parts.length === 1 ? (HYPHENATED_PREFIX.exec(word)?.[0].length ?? 0) : 0;
    if (prefix > 0) {
      hyphenBreak = prefix;
      words.push(prefix, prefix);
    }
    written += word;
    words.push(written.length);
    caseMask += (part.keepsCase ? '1' : '0').repeat(word.length);
  }
  const letters = written.toLowerCase();
  if (letters.length !== written.length) return undefined;
  const exact = caseMask.includes('1') ? maskCase(written, caseMask) : '';
  return { letters, exact, words, tail, hyphenBreak };
}

function maskCase(written: string, caseMask: string): string {
  let exact = '';
  for (let index = 0; index < written.length; index++) exact += caseMask[index] === '1' ? written[index] : '\0';
  return exact;
}
