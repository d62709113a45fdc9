import { foldForSearch } from '../../base/folding';
import type { DatedEvent, Knowledge } from './knowledge';
import type { Concept } from './model';
import { categoryTitles, laneTitles } from './labels';

/** Something that can be found by what is typed. */
export interface Searchable<T> {
  readonly item: T;
  /** The folded name. */
  readonly name: string;
  /** Further folded names: aliases, expansion, year. */
  readonly names: readonly string[];
  /** Everything that may match, folded, the names included. */
  readonly text: string;
  /** Comes first among equally good candidates. */
  readonly preferred: boolean;
}

function searchable<T>(
  item: T,
  name: string,
  names: readonly string[],
  further: readonly string[],
  preferred = false,
): Searchable<T> {
  const folded = names.map(foldForSearch);
  return {
    item,
    name: foldForSearch(name),
    names: folded,
    text: [foldForSearch(name), ...folded, ...further.map(foldForSearch)].join(' \n '),
    preferred,
  };
}

/**
 * Concepts and platforms, found by name, alias, expansion, former name or category, and by what else is matched in
 * prose.
 */
export function searchableEntries(entries: readonly Concept[]): readonly Searchable<Concept>[] {
  return entries.map((entry) =>
    searchable(
      entry,
      entry.name,
      [...(entry.expansion ? [entry.expansion] : []), ...entry.aliases, ...entry.formerNames],
      [categoryTitles[entry.category], ...entry.match.forms],
    ),
  );
}

/** Events, found by year, date, title, actor, tag, lane, and by the names of what they are about. */
export function searchableEvents(
  events: readonly DatedEvent[],
  knowledge: Knowledge,
): readonly Searchable<DatedEvent>[] {
  return events.map((event) => {
    const about = event.concepts.flatMap((id) => {
      const entry = knowledge.entry(id);
      return entry ? [entry.name, ...entry.aliases] : [];
    });
    return searchable(
      event,
      event.title,
      [event.date, String(event.when.earliest.year)],
      [...event.actors, ...event.tags, laneTitles[event.lane], ...about],
      event.landmark,
    );
  });
}

/** How well a query fits: smaller is better; `undefined` when some word of it is nowhere. */
function rank(candidate: Searchable<unknown>, query: string, words: readonly string[]): number | undefined {
  if (!words.every((word) => candidate.text.includes(word))) return undefined;
  if (candidate.name === query) return 0;
  if (candidate.names.includes(query)) return 1;
  if (candidate.name.startsWith(query)) return 2;
  if (candidate.names.some((name) => name.startsWith(query))) return 3;
  if (candidate.name.includes(query)) return 4;
  if (words.every((word) => candidate.name.includes(word))) return 5;
  if (candidate.names.some((name) => name.includes(query))) return 6;
  return 7;
}

export interface SearchResult<T> {
  /** All that fit, in the order of the candidates. */
  readonly inOrder: readonly T[];
  /** The same, best first; among equals the preferred ones, then the order of the candidates. */
  readonly byRank: readonly T[];
}

/** Finds what contains every word of the query. An empty query finds everything. */
export function search<T>(candidates: readonly Searchable<T>[], query: string): SearchResult<T> {
  const folded = foldForSearch(query);
  const words = folded.split(' ').filter(Boolean);
  const found = candidates.flatMap((candidate) => {
    const quality = rank(candidate, folded, words);
    // Half a step, so that preference only decides between equals.
    return quality === undefined ? [] : [{ item: candidate.item, quality: quality - (candidate.preferred ? 0.5 : 0) }];
  });
  const ranked = words.length === 0 ? found : [...found].sort((a, b) => a.quality - b.quality);
  return { inOrder: found.map(({ item }) => item), byRank: ranked.map(({ item }) => item) };
}
