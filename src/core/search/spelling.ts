import { foldForSearch } from '../../base/folding';
import { editDistance } from '../../base/nearest';
import type { Searchable } from './searchable';

/** Shorter words have too many neighbours. */
const fewestLetters = 4;
/** From so many letters on, two may be wrong. */
const twoWrong = 7;

interface KnownWord {
  readonly text: string;
  /** One bit for each letter that it has. */
  readonly letters: number;
}

/** The words that names are made of, to put wrong letters right. */
export class KnownWords {
  readonly #words: readonly KnownWord[];
  /** All that is searched, in which a word that stands somewhere is not wrong. */
  readonly #all: string;

  constructor(candidates: readonly (readonly Searchable<unknown>[])[]) {
    const words = new Set<string>();
    for (const { nameText } of candidates.flat()) {
      for (const word of nameText.split(/[ \n]/)) if (word.length >= fewestLetters && !/\d/.test(word)) words.add(word);
    }
    this.#words = Array.from(words, (text) => ({ text, letters: lettersOf(text) }));
    this.#all = candidates.flatMap((each) => each.map(({ text }) => text)).join('\n');
  }

  /** The words with those that stand nowhere put right where one is near; `undefined` when nothing changes. */
  corrected(words: string): string | undefined {
    const all = foldForSearch(words).split(' ');
    const better = all.map((word) => this.#correctedWord(word) ?? word);
    return better.some((word, index) => word !== all[index]) ? better.join(' ') : undefined;
  }

  /** Whether a folded word stands in anything that is searched. */
  has(word: string): boolean {
    return this.#all.includes(word);
  }

  #correctedWord(word: string): string | undefined {
    if (word.length < fewestLetters || /\d/.test(word) || this.has(word)) return undefined;
    const most = word.length < twoWrong ? 1 : 2;
    const letters = lettersOf(word);
    let best: string | undefined;
    let bestDistance = most + 1;
    for (const known of this.#words) {
      // Each edit changes at most two letters of the set.
      if (
        known.text.length < word.length - most ||
        bitsIn(known.letters ^ letters) > 2 * most + known.text.length - word.length
      ) {
        continue;
      }
      const whole = editDistance(word, known.text, bestDistance - 1);
      // The rest may not have been typed yet.
      const begun =
        known.text.length > word.length
          ? editDistance(word, known.text.slice(0, word.length), bestDistance - 1) + 0.5
          : Infinity;
      const distance = Math.min(whole, begun);
      if (distance < bestDistance) [best, bestDistance] = [known.text, distance];
    }
    return best;
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
