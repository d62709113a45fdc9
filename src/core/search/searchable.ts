import { edtfInWords } from '../../base/edtf';
import { foldForSearch } from '../../base/folding';
import {
  categoryTitles,
  laneTitles,
  weightOfLinks,
  type Comparison,
  type Concept,
  type DatedEvent,
  type Dispute,
  type Id,
  type Knowledge,
} from '../knowledge';

/** What sort of name a text is: the name, another name, or a form that is found and never shown. Smaller is better. */
export type NameRank = 0 | 1 | 2;

/** Something that can be found by what is typed. */
export interface Searchable<T> {
  readonly item: T;
  readonly id: Id;
  /** Its names, folded. */
  readonly names: readonly { readonly text: string; readonly rank: NameRank }[];
  /** The names, line by line. */
  readonly nameText: string;
  /** Everything that may match, folded, line by line, the names included. */
  readonly text: string;
  /** From 0 to 1: what comes first among equally good ones. */
  readonly weight: number;
}

function searchable<T extends { readonly id: Id }>(
  item: T,
  names: readonly (readonly [rank: NameRank, texts: readonly string[]])[],
  further: readonly string[],
  weight: number,
): Searchable<T> {
  const folded = names.flatMap(([rank, texts]) => texts.map((text) => ({ text: foldForSearch(text), rank })));
  const nameText = folded.map(({ text }) => text).join('\n');
  return {
    item,
    id: item.id,
    names: folded,
    nameText,
    text: [nameText, ...further.map(foldForSearch)].join('\n'),
    weight,
  };
}

/** Concepts and platforms, found by name, alias, expansion, former name or category, and by what else is matched in prose. */
export function searchableEntries(
  knowledge: Knowledge,
  entries: readonly Concept[] = knowledge.entries,
): readonly Searchable<Concept>[] {
  return entries.map((entry) =>
    searchable(
      entry,
      [
        [0, [entry.name]],
        [1, [...(entry.expansion === undefined ? [] : [entry.expansion]), ...entry.aliases]],
        [2, [...entry.formerNames, ...entry.match.forms, ...(entry.mentions ?? [])]],
      ],
      [categoryTitles[entry.category]],
      weightOfLinks(knowledge.backlinks(entry.id).length + knowledge.eventsOf(entry.id).length),
    ),
  );
}

/** A date as people may write it, each way whole: `1972-08-02`, `2 August 1972`, `August 1972`, `1972`. */
function datesOf({ date, when }: DatedEvent): readonly string[] {
  const words = edtfInWords(when);
  // In figures without zeros, as a query has them.
  const figures = date.replaceAll(/(?<=-)0/g, '');
  return [...new Set([figures, words, words.replace(/^\d{1,2} (?=\D)/, ''), String(when.earliest.year)])];
}

/** Events, found by date, title, actor, tag, lane, and by the names of what they are about. */
export function searchableEvents(knowledge: Knowledge): readonly Searchable<DatedEvent>[] {
  return knowledge.events.map((event) => {
    const about = event.concepts.flatMap((id) => {
      const entry = knowledge.entry(id);
      return entry ? [entry.name, ...entry.aliases] : [];
    });
    return searchable(
      event,
      [
        [0, [event.title]],
        [1, datesOf(event)],
        [2, [...event.actors, ...about]],
      ],
      [...event.tags, laneTitles[event.lane]],
      event.landmark === true ? 1 : 0,
    );
  });
}

/** Disputes, found by their question, the names of what they are about, and what the record says. */
export function searchableDisputes(knowledge: Knowledge): readonly Searchable<Dispute>[] {
  return knowledge.disputes.map((dispute) => {
    const about = dispute.about.flatMap((id) => {
      const entry = knowledge.entry(id);
      return entry ? [entry.name, ...entry.aliases] : [];
    });
    return searchable(
      dispute,
      [
        [0, [dispute.subject]],
        [2, about],
      ],
      [dispute.record],
      0,
    );
  });
}

/** Comparisons, found by their title and what they say of themselves. */
export function searchableComparisons(knowledge: Knowledge): readonly Searchable<Comparison>[] {
  return knowledge.comparisons.map((comparison) =>
    searchable(comparison, [[0, [comparison.title]]], [comparison.summary], 0),
  );
}
