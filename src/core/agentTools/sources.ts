import { citation, keyOf } from '../citing';
import { citedAs, type Id, type Knowledge, type Source } from '../knowledge';

/** A source in an answer. */
export interface SourceAnswer {
  readonly title: string;
  /** As it is cited: `Popek and Goldberg 1974`. */
  readonly cited: string;
  /** Missing for a starting document or a user's own source, which have no public address. */
  readonly url?: string;
}

/** Sources by their keys. */
export type SourcesAnswer = Readonly<Record<string, SourceAnswer>>;

function publicUrl({ url }: Source): { readonly url?: string } {
  return url.startsWith('https:') ? { url } : {};
}

/** The keys of the sources with those ids; ids that name none are left out. */
export function sourceKeys(knowledge: Knowledge, ids: readonly Id[]): readonly string[] {
  return knowledge.sources(ids).map(keyOf);
}

/** The sources with those ids, each once; ids that name none are left out. */
export function sourcesAnswer(knowledge: Knowledge, ids: Iterable<Id>): SourcesAnswer {
  return Object.fromEntries(
    knowledge
      .sources([...new Set(ids)])
      .map((source) => [keyOf(source), { cited: citedAs(source), title: source.title, ...publicUrl(source) }] as const),
  );
}

/**
 * A finished Markdown footnote, as *Cite Source…* defines it: of the first of the sources with an address, else the
 * first; `undefined` without any.
 */
export function footnote(knowledge: Knowledge, ids: readonly Id[]): string | undefined {
  const sources = knowledge.sources(ids);
  const source = sources.find(({ url }) => url.startsWith('https:')) ?? sources[0];
  return source && citation([source], 'footnote', 'markdown', () => false).definitions[0]?.line;
}
