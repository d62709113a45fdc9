import type {
  Comparison,
  Concept,
  Dispute,
  KnowledgeData,
  MatchRules,
  Platform,
  Source,
  TimelineEvent,
} from '../core/knowledge';
import type * as authored from './types.generated';
import type { PackedKnowledge } from './packed';
import { unpack } from './unpack';
import { decodeWords } from './wordCodes';

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
 * Unpacks the compiled text and turns it into the domain model: fills in what the authors may leave out.
 * The text is trusted, because the data tests have proved what it was made of against the schemas.
 */
export function parseKnowledge(compiled: string): KnowledgeData {
  const raw = unpack(JSON.parse(decodeWords(compiled)) as PackedKnowledge);
  return {
    sources: (raw.sources ?? []).map((source): Source => ({ ...source, authors: source.authors ?? [] })),
    concepts: (raw.concepts ?? []).map((concept): Concept => ({ ...concept, ...named(concept) })),
    platforms: (raw.platforms ?? []).map((platform): Platform => ({
      ...platform,
      ...named(platform),
      kind: 'platform',
      category: 'platforms',
      cells: cells(platform.cells),
    })),
    events: (raw.events ?? []).map((event): TimelineEvent => ({
      ...event,
      actors: event.actors ?? [],
      tags: event.tags ?? [],
    })),
    comparisons: (raw.comparisons ?? []).map((comparison): Comparison => ({
      ...comparison,
      cells: Object.fromEntries(Object.entries(comparison.cells ?? {}).map(([id, own]) => [id, cells(own)])),
    })),
    disputes: (raw.disputes ?? []).map((dispute): Dispute => dispute),
  };
}
