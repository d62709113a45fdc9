/**
 * The words that an acronym next to them abbreviates: their first letters are its letters. Small words between them may
 * be left out, letters inside a word only count where they are capitals or stand behind a hyphen.
 */
import type { Range } from './sentence';

/** A word; the emphasis that some set on its first letter is part of it. */
const WORD = /[\p{L}\p{N}](?:[*_]{0,3}[\p{L}\p{N}])*/gu;
/** The last word before something, with whatever is between them. */
const LAST_WORD = /([\p{L}\p{N}])(?:[*_]{0,3}[\p{L}\p{N}])*[^\p{L}\p{N}]*$/u;
/** Words that most acronyms pass over, in the languages that notes are written in. */
const SMALL =
  /^(?:a|an|and|as|at|by|for|in|of|on|or|the|to|with|de|des|du|la|le|les|el|et|y|und|von|der|die|das|di|da|do)$/i;
/** Between the words of a long form there is nothing but space, hyphens, slashes and emphasis. */
const GAP = /^(?:[ \t*_/\u00a0\u2010\u2011-]|\r?\n[ \t]*(?![ \t]*\r?\n))+$/;
/** Units looked at on either side of an acronym for each of its letters: room for a long word and a small one. */
const REACH = 28;

interface Token extends Range {
  readonly word: string;
}

function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = match[0].replaceAll(/[*_]/g, '');
    tokens.push({ start: start + match.index, end: start + match.index + match[0].length, word });
  }
  return tokens;
}

/** The long form that ends before an offset (UTF-16), closest to it; `undefined` if there is none. */
export function longFormBefore(text: string, end: number, acronym: string): Range | undefined {
  const letters = lettersOf(acronym).reverse();
  if (initialBefore(text, end) !== letters[0]) return undefined;
  const tokens = tokensOf(text, Math.max(0, end - REACH * acronym.length), end);
  return matched(text, tokens.reverse(), letters);
}

/** The long form that begins at an offset; `undefined` if there is none. */
export function longFormAt(text: string, start: number, acronym: string): Range | undefined {
  const letters = lettersOf(acronym);
  // Most acronyms introduce something else: the first letter tells without a look at the words.
  if (text.charAt(start).toLowerCase() !== letters[0]) return undefined;
  const range = matched(text, tokensOf(text, start, Math.min(text.length, start + REACH * acronym.length)), letters);
  return range?.start === start ? range : undefined;
}

/** The first letter of the last word before an offset. */
function initialBefore(text: string, end: number): string | undefined {
  return LAST_WORD.exec(text.slice(Math.max(0, end - REACH), end))?.[1]?.toLowerCase();
}

function lettersOf(acronym: string): string[] {
  return Array.from(acronym.toLowerCase()).filter((letter) => /\p{L}/u.test(letter));
}

/** Goes over words and letters side by side, in either direction. */
function matched(text: string, tokens: readonly Token[], letters: readonly string[]): Range | undefined {
  const used: Token[] = [];
  let before: Token | undefined;
  let at = 0;
  for (const token of tokens) {
    if (before !== undefined && !isJoined(text, before, token)) return undefined;
    before = token;
    const initials = token.word[0]?.toLowerCase() ?? '';
    if (initials === letters[at]) at++;
    else if (used.length === 0 || !SMALL.test(token.word)) return undefined;
    used.push(token);
    if (at === letters.length) break;
  }
  const [first] = used;
  const last = used.at(-1);
  if (at < letters.length || letters.length < 2 || first === undefined || last === undefined) return undefined;
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

function isJoined(text: string, one: Token, other: Token): boolean {
  return GAP.test(one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start));
}

/**
 * How alike two long forms are, from 0 to 1: word by word where they have as many, by the letters that they share in
 * the same order. A long form in another language is like ours (*virtuelle Maschine*), one of another thing is not
 * (*virtual memory*).
 */
export function likeness(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length !== others.length) return sharedLetters(words.join(''), others.join(''));
  return words.reduce((sum, word, index) => sum + sharedLetters(word, others[index] ?? ''), 0) / words.length;
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll(/[*_]/g, ''));
}

/** Twice the length of the longest common subsequence by the length of both. */
function sharedLetters(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const letter of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at++) {
      next.push(other[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return (2 * (row[other.length] ?? 0)) / Math.max(1, one.length + other.length);
}
