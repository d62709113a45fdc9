import { foldForSearch } from '../../base/folding';
import type { TextQuery } from '../../base/textQuery';

/** A part of a text, in UTF-16 units. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that hold a word of the query, whole and without the punctuation around them. */
export function foundWords(text: string, query: TextQuery): readonly FoundWord[] {
  if (query.isEmpty) return [];
  return [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].flatMap(({ 0: word, index }) =>
    query.holdsAny(foldForSearch(word)) ? [{ start: index, end: index + word.length }] : [],
  );
}
