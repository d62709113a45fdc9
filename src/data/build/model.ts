import type {
  Comparison,
  Concept,
  Id,
  KnowledgeData,
  MatchRules,
  Platform,
  Source,
  TimelineEvent,
} from '../../core/knowledge';
import { doiUrl, shortSourceId } from '../compiled';
import type * as authored from '../types.generated';
import type { AuthoredKnowledge } from './authored';

type Named = authored.Concept | authored.Platform;

function matchRules(rules: Named['match']): MatchRules {
  const evidence = rules?.evidence;
  return {
    case: rules?.case,
    exactFor: rules?.exactFor ?? [],
    anyCaseFor: rules?.anyCaseFor ?? [],
    inflect: rules?.inflect ?? ['noun'],
    forms: rules?.forms ?? [],
    never: rules?.never ?? [],
    ...(rules?.proves === undefined ? {} : { proves: rules.proves }),
    ...(rules?.translations === undefined ? {} : { translations: rules.translations }),
    ...(rules?.otherFields === undefined ? {} : { otherFields: rules.otherFields }),
    evidence: evidence && {
      for: evidence.for,
      need: evidence.need ?? 'section',
      cues: evidence.cues ?? [],
      vetoes: evidence.vetoes ?? [],
    },
  };
}

/** What every concept and platform has, whether or not its authors wrote it. */
function named(entry: Named) {
  return {
    aliases: entry.aliases ?? [],
    formerNames: entry.formerNames ?? [],
    related: entry.related ?? [],
    events: entry.events ?? [],
    match: matchRules(entry.match),
  };
}

function cells(authoredCells: authored.Platform['cells']): Platform['cells'] {
  return Object.fromEntries(
    Object.entries(authoredCells).map(([id, cell]) => [id, { ...cell, sources: cell.sources ?? [] }]),
  );
}

/**
 * The authored data without what is for its authors alone (where its sources say so), and with short ids for its sources:
 * theirs are shown nowhere, and would cost 15 KB of download.
 */
function forReaders(knowledge: AuthoredKnowledge): AuthoredKnowledge {
  const short = new Map<Id, Id>(knowledge.sources.map(({ id }, index) => [id, shortSourceId(index)]));
  // What an unfinished entry refers to may not exist yet: that stays as it is.
  const shortened = (id: unknown): unknown => short.get(String(id)) ?? id;
  const text = JSON.stringify(knowledge);
  const { sources, ...others } = JSON.parse(text, (key, value: unknown) => {
    if (key === 'supports') return undefined;
    if (key === 'source') return shortened(value);
    return key === 'sources' && Array.isArray(value) && typeof value[0] === 'string' ? value.map(shortened) : value;
  }) as AuthoredKnowledge;
  return { ...others, sources: sources.map((source) => ({ ...source, id: short.get(source.id) ?? source.id })) };
}

/** Turns authored data, which the data tests have proved against the schemas, into the domain model: fills in defaults. */
export function modelOf(knowledge: AuthoredKnowledge): KnowledgeData {
  const { sources, concepts, platforms, events, comparisons, disputes } = forReaders(knowledge);
  return {
    sources: sources.map((source, place): Source => ({
      ...source,
      key: knowledge.sources[place]?.id,
      authors: source.authors ?? [],
      url: source.url ?? doiUrl(source.doi ?? ''),
    })),
    concepts: concepts.map((concept): Concept => ({ ...concept, ...named(concept) })),
    platforms: platforms.map((platform): Platform => ({
      ...platform,
      ...named(platform),
      kind: 'platform',
      category: 'platforms',
      cells: cells(platform.cells),
    })),
    events: events.map((event): TimelineEvent => ({
      ...event,
      actors: event.actors ?? [],
      tags: event.tags ?? [],
    })),
    comparisons: comparisons.map((comparison): Comparison => ({
      ...comparison,
      cells: Object.fromEntries(Object.entries(comparison.cells ?? {}).map(([id, own]) => [id, cells(own)])),
    })),
    disputes,
  };
}
