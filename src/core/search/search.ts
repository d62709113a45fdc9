import { HOLDS_AT_STARTS, HOLDS_INSIDE, MISSES, TextQuery } from '../../base/textQuery';
import type { Id } from '../knowledge';
import type { NamedTerm } from '../matcher';
import type { Searchable } from './searchable';

/** What was found. */
export interface SearchResult<T> {
  /** All that fit, in the order of the candidates. */
  readonly inOrder: readonly T[];
  /** The same, best first; among equals those of more weight, then the order of the candidates. */
  readonly byRank: readonly T[];
}

/**
 * Steps of quality, from best to worst. The rank of a name (0 to 2) is added to the first two. Where only a beginning or
 * some words fit, an alias is as good as the name, so that weight decides: `nitro` means the AWS Nitro System, not the
 * Nitro card.
 */
const step = {
  is: 0,
  hasSameWords: 3,
  begins: 6,
  inOneName: 9,
  inNames: 12,
  insideOneName: 13,
  insideNames: 14,
  inText: 15,
  inside: 16,
};

/** An inflected form of a name is as good as a form that the data lists. */
const inflected = step.is + 2;

/** How well a candidate fits: smaller is better; `undefined` when some word of the query is nowhere. */
function qualityOf(candidate: Searchable<unknown>, query: TextQuery, isNamed: boolean): number | undefined {
  const fit = query.fit(candidate.text);
  if (fit === MISSES) return isNamed ? inflected : undefined;
  const fitOfNames = query.fit(candidate.nameText);
  let best = fit === HOLDS_AT_STARTS ? step.inText : step.inside;
  if (isNamed) best = inflected;
  else if (fitOfNames === HOLDS_AT_STARTS) best = step.inNames;
  else if (fitOfNames === HOLDS_INSIDE) best = Math.min(best, step.insideNames);
  if (fitOfNames === MISSES) return best;
  for (const { text, rank } of candidate.names) {
    if (query.is(text)) best = Math.min(best, step.is + rank);
    else if (query.hasSameWords(text)) best = Math.min(best, step.hasSameWords + rank);
    else if (query.begins(text)) best = Math.min(best, step.begins + Number(rank === 2));
    else {
      const fitOfName = query.fit(text);
      if (fitOfName === HOLDS_AT_STARTS) best = Math.min(best, step.inOneName + Number(rank === 2));
      else if (fitOfName === HOLDS_INSIDE) best = Math.min(best, step.insideOneName);
    }
  }
  return best;
}

/** Decides between candidates of one step: how many of the words the name itself has, then the weight. Below 1. */
function withinStep({ names, weight }: Searchable<unknown>, query: TextQuery): number {
  const share = query.countIn(names[0]?.text ?? '') / query.size;
  return 0.5 * (1 - share) + 0.49 * (1 - weight);
}

/** What was found, and how well it fits: smaller is better, 0 the best. */
export interface Found<T> {
  readonly item: T;
  readonly quality: number;
}

/**
 * Finds what holds every word of a query; what it names as a whole comes first, then names that begin with it, names that
 * hold it, and what else holds it. When nothing holds every word, what the query names somewhere is found. An empty query
 * finds everything.
 * @param named what the matcher finds in the query, so that whatever it would mark in a text is found here
 */
export function search<T>(
  candidates: readonly Searchable<T>[],
  typed: string,
  named: readonly NamedTerm[] = [],
): SearchResult<T> {
  const found = holding(candidates, typed, named);
  return resultOf(found.length > 0 ? found : mentioned(candidates, named));
}

/** What holds every word of a query, in the order of the candidates. An empty query finds everything. */
export function holding<T>(
  candidates: readonly Searchable<T>[],
  typed: string,
  named: readonly NamedTerm[] = [],
): readonly Found<T>[] {
  const query = new TextQuery(typed);
  if (query.isEmpty) return candidates.map(({ item }) => ({ item, quality: 0 }));
  const whole = new Set(named.filter(({ isWhole }) => isWhole).map(({ conceptId }) => conceptId));
  return candidates.flatMap((candidate) => {
    const quality = qualityOf(candidate, query, whole.has(candidate.id));
    return quality === undefined ? [] : [{ item: candidate.item, quality: quality + withinStep(candidate, query) }];
  });
}

/** The candidates that a query names beside other words: the longest name first. */
export function mentioned<T>(candidates: readonly Searchable<T>[], named: readonly NamedTerm[]): readonly Found<T>[] {
  const lengths = new Map<Id, number>();
  for (const { conceptId, start, end } of named) {
    lengths.set(conceptId, Math.max(lengths.get(conceptId) ?? 0, end - start));
  }
  return candidates.flatMap(({ item, id }) => {
    const length = lengths.get(id);
    return length === undefined ? [] : [{ item, quality: -length }];
  });
}

function resultOf<T>(found: readonly Found<T>[]): SearchResult<T> {
  return {
    inOrder: found.map(({ item }) => item),
    byRank: found.toSorted((a, b) => a.quality - b.quality).map(({ item }) => item),
  };
}
