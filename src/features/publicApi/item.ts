import type { VirtualizationItem, VirtualizationSource } from '../../api/virtualizationNotes';
import { keyOf } from '../../core/citing';
import {
  citedAs,
  type Concept,
  type DatedEvent,
  type Dispute,
  type Id,
  type Item,
  type Knowledge,
} from '../../core/knowledge';

function sourcesOf(ids: readonly Id[], knowledge: Knowledge): readonly VirtualizationSource[] {
  const sources = knowledge.sources(ids).map((source) =>
    Object.freeze({
      id: keyOf(source),
      title: source.title,
      cited: citedAs(source),
      ...(source.url.startsWith('https:') && { url: source.url }),
      ...(source.date !== undefined && { year: Number(source.date.slice(0, 4)) }),
    }),
  );
  return Object.freeze(sources);
}

function termItem(entry: Concept, knowledge: Knowledge): VirtualizationItem {
  const date = knowledge.firstDateOf(entry)?.when.text;
  const aliases = [...(entry.expansion === undefined ? [] : [entry.expansion]), ...entry.aliases];
  return Object.freeze({
    id: entry.id,
    kind: 'term',
    name: entry.name,
    summary: entry.category === 'own' ? (entry.own?.[0]?.definition ?? '') : entry.summary,
    aliases: Object.freeze(aliases),
    ...(date !== undefined && { date }),
    isDisputed: knowledge.disputesOf(entry.id).length > 0,
    ...(entry.confidence && { confidence: entry.confidence }),
    own: entry.own !== undefined,
    sources: sourcesOf(entry.sources, knowledge),
  });
}

function eventItem(event: DatedEvent, knowledge: Knowledge): VirtualizationItem {
  return Object.freeze({
    id: event.id,
    kind: 'event',
    name: event.title,
    summary: event.summary,
    aliases: Object.freeze([]),
    date: event.date,
    isDisputed: knowledge.disputesOf(event.id).length > 0,
    ...(event.confidence && { confidence: event.confidence }),
    own: false,
    sources: sourcesOf(event.sources, knowledge),
  });
}

function disputeItem(dispute: Dispute, knowledge: Knowledge): VirtualizationItem {
  return Object.freeze({
    id: dispute.id,
    kind: 'dispute',
    name: dispute.subject,
    summary: dispute.record,
    aliases: Object.freeze([]),
    isDisputed: true,
    confidence: dispute.confidence,
    own: false,
    sources: sourcesOf(dispute.sources, knowledge),
  });
}

/** An item as other extensions see it, frozen; `undefined` for a comparison, which has no card. */
export function publicItem(item: Item, knowledge: Knowledge): VirtualizationItem | undefined {
  if (item.kind === 'concept') return termItem(item.value, knowledge);
  if (item.kind === 'event') return eventItem(item.value, knowledge);
  return item.kind === 'dispute' ? disputeItem(item.value, knowledge) : undefined;
}
