import { Int32List } from './int32List';
import type { Phrase } from './pattern';
import type { PatternPool } from './patternPool';
import { extend } from './phraseFilter';
import type { PhrasePlan } from './phrasePlan';
import type { PrefixTable } from './prefixTable';

/** All combinations for up to three breaks; with more of them: none, all, or any single one written together. */
const FEW_BREAKS = 3;

/** Adds phrases to a table, in all the ways to write them: with their words apart, or some of them together. */
export class PhraseAdder {
  /** Hashes of phrases of one word. */
  readonly singles = new Int32List();
  /** Hashes of the first two words of longer ones. */
  readonly pairs = new Int32List();
  readonly #pool: PatternPool;
  readonly #prefixes: PrefixTable;
  /** The pattern of the phrase that is being added with its first form; those with the others follow. */
  #first = 0;
  #forms = 0;
  /** Where its words begin and end, as indices into the letters of its first form; what is behind the last is old. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Index of its last word. */
  #last = 0;

  constructor(pool: PatternPool, prefixes: PrefixTable) {
    this.#pool = pool;
    this.#prefixes = prefixes;
  }

  /** Adds a phrase under a number. */
  add(phrase: Phrase, owner: number): void {
    const { lead, last, forms } = phrase;
    this.#first = this.#pool.add(phrase, owner);
    this.#forms = forms.length;
    this.#last = lead.length;
    let at = this.#pool.startOf(this.#first);
    for (let word = 0; word < lead.length; word++) {
      const part = lead[word];
      if (part === undefined) continue;
      at += part.glue.length;
      this.#starts[word] = at;
      at += part.word.length;
      this.#ends[word] = at;
    }
    this.#starts[this.#last] = at + last.glue.length;
    this.#addFrom(0, 0, 0, 0);
  }

  /** Adds the phrase of a plain surface form, by its plan. */
  addPlanned(surface: string, plan: PhrasePlan, owner: number): void {
    const { endings, prefix } = plan;
    this.#first = this.#pool.addPlanned(surface, plan, owner, this.#starts, this.#ends);
    this.#forms = prefix === undefined ? endings.length : 1;
    this.#last = this.#starts.length - 1;
    if (prefix === undefined) {
      this.#addFrom(0, 0, 0, 0);
      return;
    }
    this.#last = 1;
    for (let form = 0; form < endings.length; form++, this.#first = this.#pool.endOf(this.#first)) {
      const start = this.#pool.startOf(this.#first);
      this.#starts[0] = start;
      this.#starts[1] = start + prefix;
      this.#ends[0] = start + prefix;
      this.#addFrom(0, 0, 0, 0);
    }
  }

  /**
   * Adds all ways to write the rest of the phrase.
   * @param word the first one of the rest
   * @param prefix hash of the words before
   * @param count number of these words, as a text has them
   * @param joints number of breaks between them that are written together
   */
  #addFrom(word: number, prefix: number, count: number, joints: number): void {
    const start = this.#starts[word] ?? 0;
    const last = this.#last;
    const mostJoints = last <= FEW_BREAKS ? FEW_BREAKS : 1;
    for (let next = word; next < last; next++) {
      const end = this.#ends[next] ?? 0;
      const joined = joints + next - word;
      if (joined <= mostJoints) {
        const longer = extend(prefix, this.#pool.hashOf(start, end));
        this.#prefixes.addBeginning(longer);
        if (count === 1) this.pairs.push(longer);
        this.#addFrom(next + 1, longer, count + 1, joined);
      }
      // Punctuation keeps words apart.
      if (this.#starts[next + 1] !== end) return;
    }
    if (word === 0 || joints + last - word <= mostJoints) this.#addWhole(start, prefix, count);
  }

  /** Adds the phrase with all its words from the one that begins at `start` written together. */
  #addWhole(start: number, prefix: number, count: number): void {
    let pattern = this.#first;
    for (let form = 0; form < this.#forms; form++) {
      const end = this.#pool.endOf(pattern);
      const whole = extend(prefix, this.#pool.hashOf(start + pattern - this.#first, end));
      if (count === 0) this.singles.push(whole);
      else if (count === 1) this.pairs.push(whole);
      this.#prefixes.addPattern(whole, pattern);
      pattern = end;
    }
  }
}
