import { extend } from './phraseFilter';
import type { Part } from './spelling';
import { hashOf } from './words';

/** The words before the last one of a phrase, put together. */
export interface Lead {
  /** In small letters, without what may stand between words, but with the punctuation that must be there. */
  readonly letters: string;
  /** As long as `letters`: the letter where case counts, U+0000 where it does not. Empty if it never counts. */
  readonly exact: string;
  /** Where each word begins and ends in `letters`; the last word of the phrase begins behind them. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** One way to write the beginning of a phrase. The rest, down to its last word, is written together. */
export interface Beginning {
  /** Hash of its words as a text has them; 0 if there are none. */
  readonly prefix: number;
  /** Number of these words. */
  readonly count: number;
  /** Where the rest begins in the letters of the phrase. */
  readonly start: number;
}

/** Puts words together. @param last the word that comes after them */
export function leadOf(parts: readonly Part[], last: Part): Lead {
  const starts: number[] = [];
  const ends: number[] = [];
  let letters = '';
  let exact = '';
  for (const { word, keepsCase, glue } of parts) {
    letters += glue;
    starts.push(letters.length);
    if (keepsCase) exact = exact.padEnd(letters.length, '\0') + word;
    letters += keepsCase ? word.toLowerCase() : word;
    ends.push(letters.length);
  }
  letters += last.glue;
  starts.push(letters.length);
  return { letters, exact, starts, ends };
}

/** All ways to write up to three breaks; with more of them: none, all, or any one written together. */
const FEW_BREAKS = 3;

/**
 * All ways to write the beginning of a phrase.
 * @param onPrefix called with the hash of each beginning with a word, and the number of words
 */
export function beginningsOf(lead: Lead, onPrefix: (prefix: number, count: number) => void): readonly Beginning[] {
  const { letters, starts, ends } = lead;
  const last = ends.length;
  const mostJoints = last <= FEW_BREAKS ? FEW_BREAKS : 1;
  const isJoint = (word: number): boolean => starts[word] === ends[word - 1];
  const found: Beginning[] = [];
  // Grows while it is gone through, by one more word in the text each time.
  const open = [{ prefix: 0, count: 0, word: 0, joints: 0 }];
  for (const { prefix, count, word, joints } of open) {
    const start = starts[word] ?? 0;
    let next = word;
    for (; next < last && (next === word || isJoint(next)); next++) {
      const joined = joints + next - word;
      if (joined > mostJoints) break;
      const longer = extend(prefix, hashOf(letters, start, ends[next] ?? 0));
      onPrefix(longer, count + 1);
      open.push({ prefix: longer, count: count + 1, word: next + 1, joints: joined });
    }
    while (next < last && isJoint(next)) next++;
    const isJoined = word === last || (next === last && isJoint(last));
    if (isJoined && (word === 0 || joints + last - word <= mostJoints)) found.push({ prefix, count, start });
  }
  return found;
}
