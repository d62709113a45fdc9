import { edtfInWords, edtfYearLabel } from '../../base/edtf';
import {
  type DatedEvent,
  type Knowledge,
  citedSource,
  type CitedSource,
  type Dispute,
  type Source,
  citedAs,
  nameOf,
} from '../knowledge';
import { searchableEvents } from '../search';
import type { PageData, PageDispute, PageEvent } from './pageModel';
import { spanOf } from './time';

/** How a source can be read is said where it is not free. */
function pageSource(source: Source): CitedSource {
  return citedSource(source, source.access === 'free' ? undefined : source.access);
}

function pageDispute(dispute: Dispute, knowledge: Knowledge): PageDispute {
  return {
    subject: dispute.subject,
    claims: dispute.claims.map(({ source, says }) => {
      const found = knowledge.source(source);
      return { source: found ? citedAs(found) : source, says };
    }),
    record: dispute.record,
  };
}

function pageEvent(event: DatedEvent, text: string, knowledge: Knowledge): PageEvent {
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    words: edtfInWords(event.when),
    label: edtfYearLabel(event.when),
    date: event.date,
    ...spanOf(event.when),
    lasting: event.when.precision === 'interval',
    approximate: event.when.approximate,
    uncertain: event.when.uncertain,
    lane: event.lane,
    landmark: event.landmark ?? false,
    actors: event.actors,
    concepts: event.concepts,
    sources: event.sources,
    disputed: knowledge.disputesOf(event.id).length > 0,
    disputes: knowledge.disputesAbout(event.id).map(({ id }) => id),
    text,
  };
}

/** The whole timeline as the page needs it. */
export function pageData(knowledge: Knowledge): PageData {
  const events = searchableEvents(knowledge).map(({ item, text }) => pageEvent(item, text, knowledge));
  const idsOf = (key: 'concepts' | 'sources' | 'disputes'): readonly string[] => [
    ...new Set(events.flatMap((event) => event[key])),
  ];
  return {
    events,
    concepts: Object.fromEntries(idsOf('concepts').map((id) => [id, nameOf(knowledge, id)])),
    sources: Object.fromEntries(knowledge.sources(idsOf('sources')).map((source) => [source.id, pageSource(source)])),
    disputes: Object.fromEntries(
      idsOf('disputes').flatMap((id) => {
        const dispute = knowledge.dispute(id);
        return dispute ? [[id, pageDispute(dispute, knowledge)]] : [];
      }),
    ),
  };
}
