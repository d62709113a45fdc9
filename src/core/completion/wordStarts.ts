/** UTF-16 units before the caret in which a term may begin: no term is longer. */
const farthest = 120;
/** Beginnings of words that are tried, from the last one back. */
const mostStarts = 24;

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** A letter of a script that writes no spaces, and is a word of its own to the matcher; or letters of one other script. */
const WORD_IN_RUN =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|(?:(?=\p{L})\p{scx=Hangul}|\p{M})+|(?:(?!(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * Where words begin at the end of a line: behind spaces, slashes, hyphens and other signs, and where letters of another
 * script end (`使用hyp`).
 * @returns UTF-16 offsets, ascending; empty when the line does not end in a word
 */
export function wordStarts(line: string): readonly number[] {
  if (!/[\p{L}\p{M}\p{N}][/+-]?$/u.test(line)) return [];
  const from = Math.max(0, line.length - farthest);
  const starts: number[] = [];
  for (const { index, 0: run } of line.slice(from).matchAll(RUN)) {
    for (const word of run.matchAll(WORD_IN_RUN)) starts.push(from + index + word.index);
  }
  return starts.slice(-mostStarts);
}
