import { isWordUnit } from './characters';
import { comparePhrase, DIFFERS, EQUAL, type Comparison } from './compare';
import { normalForm } from './irregularWords';
import { startOfSyllables } from './koreanParticles';
import type { Phrase } from './pattern';
import { PatternPool } from './patternPool';
import { PhraseAdder } from './phraseAdder';
import { extend, isPair, isSingle, PhraseFilter, wordOf } from './phraseFilter';
import type { PhrasePlan } from './phrasePlan';
import { PrefixTable } from './prefixTable';
import type { Words } from './words';

/** No gap inside a phrase is longer: room for a line break and a deeply indented or quoted next line. */
const MAX_GAP = 100;

/**
 * Called for each phrase found at a word.
 * @param owner what was given to `add`
 * @returns nothing; offsets are UTF-16
 */
export type OnPhrase = (start: number, end: number, owner: number, comparison: Comparison) => void;

/**
 * A set of phrases, and the places in a text where they are. Each phrase is stored as the hashes of its prefixes (its
 * first word, its first two…) in one open hash table of numbers, so that walking from word to word needs one look-up
 * each. Where parts may be written together, each way of writing is stored.
 */
export class PhraseTable {
  readonly #prefixes = new PrefixTable();
  readonly #pool = new PatternPool();
  readonly #adder = new PhraseAdder(this.#pool, this.#prefixes);
  #filter: PhraseFilter | undefined;

  /** Adds a phrase under a number. */
  add(phrase: Phrase, owner: number): void {
    this.#filter = undefined;
    this.#adder.add(phrase, owner);
  }

  /** Adds the phrase of a plain surface form, by its plan, with a number that stands for it. */
  addPlanned(surface: string, plan: PhrasePlan, owner: number): void {
    this.#filter = undefined;
    this.#adder.addPlanned(surface, plan, owner);
  }

  /**
   * Reports all phrases that begin at the words `[from, to)`, by word and then by ascending length.
   * @param onPhrase must not look for phrases itself
   */
  find(text: string, words: Words, from: number, to: number, onPhrase: OnPhrase): void {
    this.#filter ??= new PhraseFilter(this.#adder.singles.values, this.#adder.pairs.values);
    const count = words.select(this.#filter, from, to);
    const { candidates } = words;
    for (let index = 0; index < count; index++) {
      const candidate = candidates[index] ?? 0;
      this.findAt(text, words, wordOf(candidate), onPhrase, isSingle(candidate), isPair(candidate));
    }
  }

  /**
   * Reports all phrases that begin at one word, by ascending length.
   * @param mayBeSingle, mayBePair whether to look for phrases of one word, and for longer ones
   */
  findAt(text: string, words: Words, word: number, onPhrase: OnPhrase, mayBeSingle = true, mayBePair = true): void {
    const { bounds, hashes, count } = words;
    const start = bounds[2 * word] ?? 0;
    let end = bounds[2 * word + 1] ?? 0;
    let prefix = hashes[word] ?? 0;
    if (mayBeSingle) this.#report(text, start, end, prefix, words, onPhrase);
    if (!mayBePair) return;
    for (let last = word + 1; last < count && (bounds[2 * last] ?? 0) - end <= MAX_GAP; last++) {
      end = bounds[2 * last + 1] ?? 0;
      prefix = extend(prefix, hashes[last] ?? 0);
      if (!this.#report(text, start, end, prefix, words, onPhrase)) return;
    }
  }

  /** Reports the phrases that `text[start, end)` is a prefix of. @returns whether longer ones begin with it */
  #report(text: string, start: number, end: number, prefix: number, words: Words, onPhrase: OnPhrase): boolean {
    const prefixes = this.#prefixes;
    const info = prefixes.infoOf(prefix);
    for (let rest = info; rest !== 0; rest = prefixes.othersOf(rest)) {
      const pattern = prefixes.patternOf(rest);
      const comparison = pattern === 0 ? DIFFERS : this.#compare(text, start, end, pattern, words);
      if (comparison === DIFFERS) continue;
      const signs = this.#pool.signsOf(pattern);
      const particle = this.#pool.particleOf(pattern);
      if (particle > 0) {
        onPhrase(start, startOfSyllables(text, start, end, particle), this.#pool.ownerOf(pattern), comparison);
      } else if (signs === undefined) {
        onPhrase(start, end, this.#pool.ownerOf(pattern), comparison);
      } else if (hasSigns(text, start, end, signs)) {
        const { head, tail } = signs;
        onPhrase(start - head.length, end + tail.length, this.#pool.ownerOf(pattern), comparison);
      }
    }
    return prefixes.goesOn(info);
  }

  #compare(text: string, start: number, end: number, pattern: number, words: Words): Comparison {
    const comparison = comparePhrase(text, start, end, this.#pool, pattern);
    if (comparison === EQUAL || !words.isIrregular) return comparison;
    const normal = normalForm(text, start, end, words.syntax);
    return comparePhrase(normal, 0, normal.length, this.#pool, pattern);
  }
}

/** Whether signs stand around `text[start, end)`, those before it not behind a letter: `.NET`, and not `x.NET`. */
function hasSigns(
  text: string,
  start: number,
  end: number,
  { head, tail }: { readonly head: string; readonly tail: string },
): boolean {
  const before = start - head.length;
  const isHead = head === '' || (text.startsWith(head, before) && !isWordUnit(text.charCodeAt(before - 1)));
  return isHead && text.startsWith(tail, end);
}
