import { withoutPossessives } from '../../base/folding';
import { inlineSyntaxFor } from '../prose';
import { scanWords } from './analysis';
import type { Lexicon } from './lexicon';
import type { NamedTerm } from './types';
import type { Words } from './words';

/** UTF-16 units of a query that are looked at. */
const longest = 200;

/**
 * The terms that a query may mean: any form of an entry, in any case, ambiguous ones too. Who searches has said what a
 * text would have to show.
 */
export function namedTermsIn(lexicon: Lexicon, words: Words, query: string): readonly NamedTerm[] {
  const text = withoutPossessives(query.slice(0, longest));
  // What people paste into a search is mostly Markdown.
  scanWords(words, { text, syntax: inlineSyntaxFor('markdown') });
  const { bounds, count } = words;
  const first = bounds[0] ?? 0;
  const last = bounds[2 * count - 1] ?? 0;
  const found: NamedTerm[] = [];
  for (let word = 0; word < count; word++) {
    lexicon.terms.findAt(text, words, word, (start, end, owner) => {
      const surface = lexicon.surfaces[owner];
      if (surface === undefined || surface.role === 'never') return;
      found.push({ conceptId: surface.id, start, end, isWhole: start <= first && end >= last });
    });
  }
  return found;
}
