import { foldedCharacters, type FoldedCharacter } from './typedText';

/** Words that keep their small letter in a title. */
const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** How somebody has written (a part of) a word, beside how the term has it. */
type Style = 'untyped' | 'own' | 'capital' | 'upper';

/** A word of a term, with how its typed letters are written. */
interface StyledWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: Style;
  /** Only one letter of it has been typed. */
  readonly isOneLetter: boolean;
}

const isUpper = (text: string): boolean => text !== text.toLowerCase();
const isLower = (text: string): boolean => text !== text.toUpperCase();

/** Whether the capitals of a word are its own (`vCPU`, `PCIe`), so that all capitals are no better. */
function isAcronym(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/**
 * A term as the writer goes on writing it: `Live mi` becomes `Live migration`, `Live Mi` `Live Migration`, and `LIVE MI`
 * `LIVE MIGRATION`. Small letters do not count: who types `kvm` gets `KVM`. Nor does another spelling get lost:
 * `virtualisa` becomes `virtualisation`.
 * @param typed what the term begins with, letters aside as in `typedUntil`
 */
export function withTypedCapitals(term: string, typed: string): string {
  // Mostly there is nothing to keep.
  if (term.startsWith(typed) || /^[a-rt-z\d /-]*$/.test(typed)) return term;
  const letters = (text: string): readonly FoldedCharacter[] =>
    foldedCharacters(text).filter(({ signs }) => /^[\p{L}\p{N}]/u.test(signs));
  const typedLetters = letters(typed).map(({ start, end }) => typed.slice(start, end));
  const pairs = letters(term)
    .slice(0, typedLetters.length)
    .map(({ start, end }, index) => ({ start, own: term.slice(start, end), typed: typedLetters[index] ?? '' }));
  const words = [...term.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: text }): StyledWord => {
    const end = index + text.length;
    const own = pairs.filter(({ start }) => start >= index && start < end);
    return { start: index, end, text, style: styleOf(own), isOneLetter: own.length === 1 };
  });
  const isAllUpper = words.some(
    ({ style, text, isOneLetter }) => style === 'upper' && !isOneLetter && !isAcronym(text),
  );
  const result = isAllUpper ? inCapitals(words, term) : inTitle(words, term);
  const isBritish = pairs.some(({ own, typed: letter }) => /z/i.test(own) && /s/i.test(letter));
  return isBritish ? result.replaceAll(/(?<=[iy])z(?=[aeio])/g, 's').replaceAll(/(?<=[IY])Z(?=[AEIO])/g, 'S') : result;
}

function styleOf(pairs: readonly { readonly own: string; readonly typed: string }[]): Style {
  const [first] = pairs;
  if (!first) return 'untyped';
  if (!pairs.some(({ own, typed }) => isUpper(typed) && !isUpper(own))) return 'own';
  if (!pairs.some(({ typed }) => isLower(typed) && !isUpper(typed))) return pairs.length === 1 ? 'capital' : 'upper';
  return isUpper(first.typed) && !pairs.slice(1).some(({ own, typed }) => isUpper(typed) && !isUpper(own))
    ? 'capital'
    : 'own';
}

/** In capitals wherever the writer used them, and to the end when the last typed word is in capitals. */
function inCapitals(words: readonly StyledWord[], term: string): string {
  const last = words.findLast(({ style, isOneLetter }) => style !== 'untyped' && !isOneLetter);
  const goesOn = last?.style !== 'own' || last.text === last.text.toUpperCase();
  const isKept = ({ style, text, isOneLetter }: StyledWord): boolean =>
    (style === 'own' && !(isOneLetter && isUpper(text.charAt(0)))) || (style === 'untyped' && !goesOn);
  return replaced(words, term, (word) => (isKept(word) ? word.text : word.text.toUpperCase()));
}

/** With the capitals of a sentence or a title: a title when each of two words or more was begun with a capital. */
function inTitle(words: readonly StyledWord[], term: string): string {
  const typed = words.filter(({ style }) => style !== 'untyped');
  const isTitle =
    typed.filter(({ style }) => style === 'capital').length >= 1 &&
    typed.length >= 2 &&
    typed.every(({ style, text }) => style === 'capital' || smallWords.has(text) || isUpper(text.charAt(0)));
  return replaced(words, term, ({ style, text }) => {
    const isRaised = style === 'capital' || (style === 'untyped' && isTitle && !smallWords.has(text));
    return isRaised && !isUpper(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}

function replaced(words: readonly StyledWord[], term: string, write: (word: StyledWord) => string): string {
  let result = '';
  let end = 0;
  for (const word of words) {
    result += term.slice(end, word.start) + write(word);
    end = word.end;
  }
  return result + term.slice(end);
}
