import { foldForSearch } from './folding';
import { nounForms } from './inflection';

/** UTF-16 units of a query that are looked at: nobody types more, and some paste a page. */
const longest = 200;

/** Shorter words are looked for where words begin only: inside words they are everywhere. */
const fewestInside = 3;

/** How a text holds the words of a query, from worst to best. */
export type Fit = typeof MISSES | typeof HOLDS_INSIDE | typeof HOLDS_AT_STARTS;
/** Some word is nowhere in it. */
export const MISSES = 0;
/** All words are in it, some of them only in the middle of words. */
export const HOLDS_INSIDE = 1;
/** Each word of the query begins a word of the text. */
export const HOLDS_AT_STARTS = 2;

const START = '(?<![^ \\n])';
const END = '(?![^ \\n])';

/** A word of a query, as what it is looked for by. */
interface QueryWord {
  /** Finds it wherever it counts at all. */
  readonly anywhere: RegExp;
  /** Finds it at the beginning of a word. */
  readonly atStart: RegExp;
}

/**
 * What somebody typed to find something. The texts that it is looked for in have been folded by `foldForSearch`, and may
 * be several with a line break between. Words count in any order, each as the beginning of a word, also in the singular
 * or plural; hyphen, space and nothing are alike (`sriov`, `sr iov`, `SR-IOV`). Numbers are whole but for the last one,
 * which may still be growing; zeros before them and endings behind them do not count (`08`, `2nd`). Takes linear time.
 */
export class TextQuery {
  /** No word was typed. It fits everything. */
  readonly isEmpty: boolean;
  /** Without what a search does not look at, as it was typed. */
  readonly text: string;
  readonly #words: readonly QueryWord[];
  readonly #letters: string;
  readonly #sorted: string;
  readonly #beginning: RegExp;
  readonly #together: RegExp;

  constructor(query: string) {
    this.text = query.slice(0, longest);
    const words = foldForSearch(this.text).split(' ').filter(Boolean).map(withoutZeros);
    this.isEmpty = words.length === 0;
    this.#letters = words.join('');
    this.#sorted = words.toSorted().join(' ');
    this.#words = words.map((word, index) => queryWord(word, index === words.length - 1));
    this.#beginning = new RegExp(`^${spaced(this.#letters)}`, 'u');
    this.#together = new RegExp(START + spaced(this.#letters), 'u');
  }

  /** How many words it has. */
  get size(): number {
    return this.#words.length;
  }

  /** Whether a folded text is the query, spaces aside. */
  is(folded: string): boolean {
    return folded.length < 2 * this.#letters.length && folded.replaceAll(' ', '') === this.#letters;
  }

  /** Whether a folded text has the same words in some order. */
  hasSameWords(folded: string): boolean {
    return folded.length === this.#sorted.length && folded.split(' ').sort().join(' ') === this.#sorted;
  }

  /** Whether a folded text begins with the query, spaces aside. */
  begins(folded: string): boolean {
    return this.#beginning.test(folded);
  }

  /** Whether a folded text holds every word. */
  isIn(folded: string): boolean {
    return this.#words.every(({ anywhere }) => anywhere.test(folded)) || this.#isTogetherIn(folded);
  }

  /** Whether a folded text holds any of the words. */
  holdsAny(folded: string): boolean {
    return this.#words.some(({ anywhere }) => anywhere.test(folded));
  }

  /** How well a folded text holds the words. */
  fit(folded: string): Fit {
    if (!this.isIn(folded)) return MISSES;
    const isAtStarts = this.#words.every(({ atStart }) => atStart.test(folded)) || this.#isTogetherIn(folded);
    return isAtStarts ? HOLDS_AT_STARTS : HOLDS_INSIDE;
  }

  /** Whether several words are parts of one: `hyper visor`. */
  #isTogetherIn(folded: string): boolean {
    return this.#words.length > 1 && this.#together.test(folded);
  }

  /** How many words begin a word of a folded text. */
  countIn(folded: string): number {
    return this.#words.filter(({ atStart }) => atStart.test(folded)).length;
  }
}

/** `08` as `8`: days and months are written both ways. */
function withoutZeros(word: string): string {
  return word.replace(/^0+(?=\d)/, '').replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}

/** The letters with nothing or a space between, for a regular expression. They are letters and digits: none is a sign. */
function spaced(word: string): string {
  return Array.from(word).join(' ?');
}

function queryWord(word: string, isLast: boolean): QueryWord {
  if (/^\d+$/.test(word)) {
    const number = new RegExp(`${START}0*${word}${isLast ? '' : `(?:st|nd|rd|th)?${END}`}`, 'u');
    return { anywhere: number, atStart: number };
  }
  const others = formsOf(word).map((form) => `${START}${spaced(form)}${END}`);
  const letters = spaced(word);
  const either = (own: string): RegExp => new RegExp([own, ...others].join('|'), 'u');
  const atStart = either(START + letters);
  return { atStart, anywhere: word.length < fewestInside ? atStart : either(letters) };
}

/** The word in the singular and the plural, where these do not begin as it does. */
function formsOf(word: string): readonly string[] {
  // Short words in -s are mostly plurals of acronyms here: `VMs`.
  const forms = /^[a-z][a-z](?<![iu])s$/.test(word) ? [word.slice(0, -1)] : nounForms(word);
  return forms.filter((form) => !form.startsWith(word));
}
