import type { Mention } from '../../src/core/matcher';

/**
 * A slow and obvious matcher to hold the real one against: unambiguous terms of ASCII words in plain text, whole words,
 * leftmost and longest, in the singular and in the plural with -s, with a space, a hyphen, a line break or nothing
 * between words; words in capitals are matched in capitals.
 */
export function findByReference(terms: readonly string[], text: string): readonly Mention[] {
  const patterns = terms.map((term) => new RegExp(`${term.split(/[ -]/).map(wordSource).join(GAP)}s?`, 'y'));
  const mentions: Mention[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    let conceptId = '';
    for (const [index, pattern] of patterns.entries()) {
      for (const candidate of endsOf(pattern, text, start)) {
        if (candidate > end && isBoundary(text, start) && isBoundary(text, candidate)) {
          end = candidate;
          conceptId = String(index);
        }
      }
    }
    if (end > start) mentions.push({ start, end, conceptId });
    start = Math.max(end, start + 1);
  }
  return mentions;
}

const GAP = '(?:[ ]*\\n[ ]*|[ ]+|-|)';

/** A word in capitals as it is, any other in any case. */
function wordSource(word: string): string {
  if (/^[A-Z]{2,}$/.test(word)) return word;
  return Array.from(word, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('');
}

/** Where a match can end: with the plural's s, or before it. */
function endsOf(pattern: RegExp, text: string, start: number): readonly number[] {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return [];
  const end = start + match[0].length;
  return match[0].endsWith('s') ? [end, end - 1] : [end];
}

function isBoundary(text: string, offset: number): boolean {
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{Nd}\p{Nl}]/u.test(text[at] ?? ' ');
  return !(isWord(offset - 1) && isWord(offset));
}
