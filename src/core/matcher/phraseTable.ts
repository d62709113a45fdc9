import { comparePhrase, DIFFERS, EQUAL, type Comparison } from './compare';
import { normalForm } from './irregularWords';
import type { Pattern } from './pattern';
import { PatternPool } from './patternPool';
import { extend, PhraseFilter } from './phraseFilter';
import { hashOf, type Words } from './words';

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
  /**
   * Open addressing. A slot is two numbers side by side, so that a look-up touches one place in memory: the hash of a
   * prefix; and 0 if the slot is free, else twice the first link of the phrases that end here, plus 1 if longer ones
   * begin so.
   */
  #slots = new Int32Array(512);
  #used = 0;
  /** Chains of phrases with one prefix: a pattern and the next link, side by side. Link 0 ends a chain. */
  #links = new Int32Array(512);
  #linkCount = 1;
  readonly #pool = new PatternPool();
  /** Hashes of phrases of one word, and of the first two words of longer ones: input of the filters. */
  readonly #singles: number[] = [];
  readonly #pairs: number[] = [];
  #filter: PhraseFilter | undefined;

  /** Adds a phrase with a number that stands for it. */
  add(pattern: Pattern, owner: number): void {
    const index = this.#pool.add(pattern, owner);
    this.#filter = undefined;
    const breaks = pattern.words.length / 2 - 1;
    // All ways to write up to three breaks; with more of them: none, all, or any one written together.
    if (breaks <= 3) {
      for (let joined = 0; joined < 1 << breaks; joined++) this.#insert(index, pattern, joined);
      return;
    }
    this.#insert(index, pattern, 0);
    this.#insert(index, pattern, -1);
    for (let only = 0; only < Math.min(breaks, 30); only++) this.#insert(index, pattern, 1 << only);
  }

  /** Reports all phrases that begin at the words `[from, to)`, by word and then by rising length. */
  find(text: string, words: Words, from: number, to: number, onPhrase: OnPhrase): void {
    this.#filter ??= new PhraseFilter(this.#singles, this.#pairs);
    const { candidates, count } = this.#filter.select(words, from, to);
    for (let index = 0; index < count; index++) this.findAt(text, words, candidates[index] ?? 0, onPhrase);
  }

  /** Reports all phrases that begin at one word, by rising length. */
  findAt(text: string, words: Words, word: number, onPhrase: OnPhrase): void {
    const { bounds, hashes, count } = words;
    const start = bounds[2 * word] ?? 0;
    let prefix = hashes[word] ?? 0;
    for (let last = word; ;) {
      const info = this.#infoOf(prefix);
      if (info === 0) return;
      const end = bounds[2 * last + 1] ?? 0;
      for (let link = info >> 1; link !== 0; link = this.#links[2 * link + 1] ?? 0) {
        const index = this.#links[2 * link] ?? 0;
        const comparison = this.#compare(text, start, end, index, words.isIrregular);
        if (comparison === DIFFERS) continue;
        const tail = this.#pool.tailOf(index);
        if (tail === '' || text.startsWith(tail, end)) {
          onPhrase(start, end + tail.length, this.#pool.ownerOf(index), comparison);
        }
      }
      if (info % 2 === 0) return;
      last++;
      if (last >= count || (bounds[2 * last] ?? 0) - end > MAX_GAP) return;
      prefix = extend(prefix, hashes[last] ?? 0);
    }
  }

  #compare(text: string, start: number, end: number, index: number, isIrregular: boolean): Comparison {
    const comparison = comparePhrase(text, start, end, this.#pool, index);
    if (comparison === EQUAL || !isIrregular) return comparison;
    const normal = normalForm(text.slice(start, end));
    return comparePhrase(normal, 0, normal.length, this.#pool, index);
  }

  /** @param joined bit n tells that the words n and n + 1 are written together. */
  #insert(index: number, pattern: Pattern, joined: number): void {
    const { letters, words } = pattern;
    let prefix = 0;
    let count = 0;
    let slot = -1;
    for (let word = 0; 2 * word < words.length; word++) {
      const start = words[2 * word] ?? 0;
      let end = words[2 * word + 1] ?? 0;
      while ((joined >> Math.min(word, 31)) % 2 !== 0 && words[2 * word + 2] !== undefined) {
        // Punctuation keeps words apart: the same phrase without this joint is stored as well.
        if (words[2 * word + 2] !== end) return;
        word++;
        end = words[2 * word + 1] ?? 0;
      }
      if (slot >= 0) this.#slots[slot + 1] = (this.#slots[slot + 1] ?? 0) | 1;
      const hash = hashOf(letters, start, end);
      prefix = count === 0 ? hash : extend(prefix, hash);
      count++;
      if (count === 2) this.#pairs.push(prefix);
      slot = this.#slotFor(prefix);
    }
    if (count === 1) this.#singles.push(prefix);
    this.#link(slot, index);
  }

  #link(slot: number, index: number): void {
    const info = this.#slots[slot + 1] ?? 0;
    if (2 * this.#linkCount >= this.#links.length) {
      const links = new Int32Array(2 * this.#links.length);
      links.set(this.#links);
      this.#links = links;
    }
    this.#links[2 * this.#linkCount] = index;
    this.#links[2 * this.#linkCount + 1] = info >> 1;
    this.#slots[slot + 1] = (this.#linkCount++ << 1) | (info & 1);
  }

  #infoOf(prefix: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = slotOf(prefix) & mask; ; slot = (slot + 2) & mask) {
      const info = slots[slot + 1] ?? 0;
      if (info === 0 || slots[slot] === prefix) return info;
    }
  }

  /** Index of the slot of a prefix, which the caller fills at once if it is free. */
  #slotFor(prefix: number): number {
    if (6 * this.#used > this.#slots.length) this.#grow();
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = slotOf(prefix) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== prefix) slot = (slot + 2) & mask;
    if (slots[slot + 1] === 0) this.#used++;
    slots[slot] = prefix;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(4 * old.length);
    this.#used = 0;
    for (let slot = 0; slot < old.length; slot += 2) {
      const info = old[slot + 1] ?? 0;
      if (info !== 0) this.#slots[this.#slotFor(old[slot] ?? 0) + 1] = info;
    }
  }
}

/** Where to look for a prefix; rounded down to an even number by the mask. */
function slotOf(prefix: number): number {
  return (prefix ^ (prefix >>> 15)) << 1;
}
