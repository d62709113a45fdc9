import { nameKey } from '../../base/folding';
import { nearest } from '../../base/nearest';
import type { Id, Item, Knowledge } from '../knowledge';
import type { TermMatcher } from '../matcher';
import { search, searchableEntries } from '../search';

/** What the tools answer from: what is known, and what finds its terms. */
export interface AnswerFrom {
  readonly knowledge: Knowledge;
  readonly matcher: Pick<TermMatcher, 'namedIn' | 'findMentions'>;
}

/** What a name or id stands for. */
export type Resolved =
  | { readonly kind: 'found'; readonly item: Item }
  /** Several entries have the name. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly Id[] }
  | { readonly kind: 'notFound'; readonly didYouMean: readonly string[] };

/** At most so many near names are offered. */
const mostOffered = 4;

/**
 * Finds what a name or id stands for: an id of anything, a name of an entry in any form in which it is found in a text,
 * the title of an event, the question of a dispute, the title of a comparison.
 */
export function resolve(query: string, { knowledge, matcher }: AnswerFrom): Resolved {
  const exact = knowledge.item(query.trim());
  if (exact) return { kind: 'found', item: exact };
  const ids = meantBy(query, { knowledge, matcher });
  const [id, ...others] = ids;
  const item = id === undefined ? titled(query, knowledge) : knowledge.item(id);
  if (others.length > 0) return { kind: 'ambiguous', ids };
  return item ? { kind: 'found', item } : { kind: 'notFound', didYouMean: near(query, { knowledge, matcher }) };
}

/** The entries that a query names as a whole: those whose own name it is, else all that have it among their forms. */
function meantBy(query: string, { knowledge, matcher }: AnswerFrom): readonly Id[] {
  const named = matcher.namedIn(query).filter(({ isWhole }) => isWhole);
  const ids = [...new Set(named.map(({ conceptId }) => conceptId))].filter((id) => knowledge.entry(id) !== undefined);
  const key = nameKey(query);
  const own = ids.filter((id) => knowledge.entry(id)?.own !== undefined);
  const exact = ids.filter((id) => nameKey(knowledge.entry(id)?.name ?? '') === key);
  const meant = [own, exact].find(({ length }) => length === 1) ?? ids;
  return meant.toSorted((a, b) => (a < b ? -1 : 1));
}

function titled(query: string, knowledge: Knowledge): Item | undefined {
  const key = nameKey(query);
  const entries = knowledge.entries.map((value) => ({ kind: 'concept', value, title: value.name }) as const);
  const events = knowledge.events.map((value) => ({ kind: 'event', value, title: value.title }) as const);
  const disputes = knowledge.disputes.map((value) => ({ kind: 'dispute', value, title: value.subject }) as const);
  const comparisons = knowledge.comparisons.map(
    (value) => ({ kind: 'comparison', value, title: value.title }) as const,
  );
  return [...entries, ...events, ...disputes, ...comparisons].find(({ title }) => nameKey(title) === key);
}

/** Names that may have been meant, the likeliest first. */
function near(query: string, { knowledge, matcher }: AnswerFrom): readonly string[] {
  const found = search(searchableEntries(knowledge), query, matcher.namedIn(query)).byRank.map(({ name }) => name);
  const names = knowledge.entries.flatMap(({ name, aliases }) => [name, ...aliases]);
  const mistyped = nearest(query, names);
  return [...new Set([...(mistyped === undefined ? [] : [mistyped]), ...found])].slice(0, mostOffered);
}
