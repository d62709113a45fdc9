import { citedAs, citedSource, categoryTitles, checkedTitles, laneTitles, nameOf, type Knowledge } from '../knowledge';
import type { CardKind, StudyCard } from '../study';
import type { ShownCard } from './pageModel';

/** What each kind of card asks for, in a word or two. */
export const cardKindTitles: Readonly<Record<CardKind, string>> = {
  definition: 'Definition',
  term: 'Term',
  expansion: 'Acronym',
  acronym: 'Acronym',
  cloze: 'Missing term',
  year: 'Year',
  order: 'Order',
  cell: 'Comparison',
  apart: 'Difference',
  dispute: 'Dispute',
  diagram: 'Picture',
};

function placeOf({ kind, topic, comparison }: StudyCard, knowledge: Knowledge): string {
  // Some lanes have the name of a category: events alone are in lanes.
  const titles: Readonly<Record<string, string>> = kind === 'year' ? laneTitles : categoryTitles;
  const where = comparison === undefined ? topic && titles[topic] : knowledge.comparison(comparison)?.title;
  return [where, cardKindTitles[kind]].filter(Boolean).join(' · ');
}

/**
 * Resolves all that a card names, for the page. Ids that name nothing are left out.
 * @param state what is known of its answers
 */
export function shownCard(
  card: StudyCard,
  knowledge: Knowledge,
  state: { readonly changed: boolean; readonly leech: boolean },
): ShownCard {
  const { ask, prompt, hint, items = [], picture, answer, more, steps = [], parts = [], files = [] } = card;
  return {
    place: placeOf(card, knowledge),
    ask,
    prompt,
    ...(hint !== undefined && { hint }),
    items,
    ...(picture && { picture }),
    answer,
    ...(more !== undefined && { more }),
    steps,
    parts,
    claims: (card.claims ?? []).map(({ source, says }) => {
      const found = knowledge.source(source);
      return { source: found ? citedAs(found) : source, says };
    }),
    sources: knowledge
      .sources(card.sources)
      .map((source) =>
        citedSource(source, source.checked && source.checked !== 'read' ? checkedTitles[source.checked] : undefined),
      ),
    files,
    disputes: card.disputes.map((id) => ({ id, title: nameOf(knowledge, id) })),
    disputed: knowledge.disputesOf(card.subject).length > 0,
    ...state,
    subject: card.subject,
    ...(knowledge.event(card.subject) && { event: card.subject }),
    ...(card.comparison !== undefined && { comparison: card.comparison }),
  };
}
