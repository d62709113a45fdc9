/** Words that an acronym may leave out. */
const SMALL = /^(?:of|and|for|the|to|in|on|a|an|by|with|from|de|la|le|du|des|der|die|das|und|y|e|di|&)$/;
/** More words than this no acronym stands for. */
const MOST_WORDS = 12;
const WORD = /[\p{L}\p{N}]+/gu;

/** Words that an acronym stands for. Offsets are into the text that was asked about. */
export interface SpelledOut {
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Behind a hyphen. */
  readonly isSecond: boolean;
}

/** The words at the beginning of a text that spell an acronym out; `undefined` if none do. */
export function spelledOutAtStart(acronym: string, text: string): SpelledOut | undefined {
  const letters = lettersOf(acronym);
  const words = wordsOf(text).slice(0, MOST_WORDS);
  if (!mayBegin(letters, words[0])) return undefined;
  for (let count = 1; count <= words.length; count++) {
    const last = words[count - 1];
    if (last && !SMALL.test(last.text) && spells(letters, words.slice(0, count))) {
      return namedBy(acronym, words[0], last);
    }
  }
  return undefined;
}

/** The words at the end of a text that spell an acronym out; `undefined` if none do. */
export function spelledOutAtEnd(acronym: string, text: string): SpelledOut | undefined {
  const letters = lettersOf(acronym);
  const words = wordsOf(text).slice(-MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  for (let first = words.length - 1; first >= 0; first--) {
    if (spells(letters, words.slice(first))) return namedBy(acronym, words[first], last);
  }
  return undefined;
}

/** The acronym itself, in other letters, says nothing. */
function namedBy(acronym: string, first: Word | undefined, { end }: Word): SpelledOut | undefined {
  const start = first?.start ?? 0;
  return end - start > acronym.length ? { start, end } : undefined;
}

function lettersOf(acronym: string): string {
  return acronym.replaceAll(/[^A-Za-z\d]/g, '').toLowerCase();
}

/** Words, the parts of one with a hyphen or slash each by itself. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isSecond: text[match.index - 1] === '-',
  }));
}

/**
 * Whether words spell out letters: each is the first of a word, the next one inside a word whose first is used
 * (`QEMU`), or the X of one that begins with *ex* (`VMX`). All words count but small ones and what stands behind a hyphen
 * (`Kernel-based Virtual Machine`).
 */
function spells(letters: string, words: readonly Word[]): boolean {
  if (words.length > 2 * letters.length + 2 || !mayBegin(letters, words[0])) return false;
  const failed = new Set<number>();
  const from = (letter: number, word: number): boolean => {
    const { text: written, isSecond } = words[word] ?? {};
    if (written === undefined) return letter === letters.length;
    const text = written.toLowerCase();
    const state = letter * (MOST_WORDS + 1) + word;
    if (failed.has(state)) return false;
    const isSpelled =
      usesOf(text, letters, letter).some((next) => from(next, word + 1)) ||
      (word > 0 && (isSecond === true || SMALL.test(text)) && from(letter, word + 1));
    if (!isSpelled) failed.add(state);
    return isSpelled;
  };
  return from(0, 0);
}

/** Whether a word may be the first that letters stand for. */
function mayBegin(letters: string, word: Word | undefined): boolean {
  const first = word?.text[0]?.toLowerCase();
  return first === letters[0] || (first === 'e' && letters[0] === 'x');
}

/** The letters that are next after those of a word have been used: one, or more that follow in it. */
function usesOf(word: string, letters: string, letter: number): readonly number[] {
  const uses: number[] = [];
  let at = word.startsWith(letters[letter] ?? '\0') ? 0 : letters[letter] === 'x' && word.startsWith('ex') ? 1 : -1;
  for (let next = letter; at >= 0 && next < letters.length;) {
    uses.push(++next);
    at = next < letters.length ? word.indexOf(letters[next] ?? '\0', at + 1) : -1;
  }
  return uses;
}
