import type { AuthoredKnowledge } from '../authored';

/** A rule's remark on one entry. */
export interface Finding {
  /** Id of the entry to mend. */
  readonly id: string;
  readonly message: string;
}

/** One semantic rule over the whole body of data. Pure: no clock, no network, no files. */
export interface Rule {
  /** kebab-case, shown with each problem. */
  readonly name: string;
  /** What it demands, in one sentence. */
  readonly demands: string;
  check(knowledge: AuthoredKnowledge): Iterable<Finding>;
}

/** Concepts and platforms: everything with a name that prose may mention. */
export function namedEntries(knowledge: AuthoredKnowledge) {
  return [...knowledge.concepts, ...knowledge.platforms];
}

/** Every entry of every kind, with its kind. */
export function* allEntries(knowledge: AuthoredKnowledge): Iterable<{ id: string; kind: keyof AuthoredKnowledge }> {
  for (const kind of ['sources', 'concepts', 'platforms', 'events', 'comparisons', 'disputes'] as const) {
    for (const entry of knowledge[kind]) yield { id: entry.id, kind };
  }
}

/** Every cell with the entry that holds it. */
export function* allCells(knowledge: AuthoredKnowledge) {
  for (const platform of knowledge.platforms) {
    for (const [dimension, cell] of Object.entries(platform.cells)) yield { id: platform.id, place: dimension, cell };
  }
  for (const comparison of knowledge.comparisons) {
    for (const [subject, cells] of Object.entries(comparison.cells ?? {})) {
      for (const [dimension, cell] of Object.entries(cells)) {
        yield { id: comparison.id, place: `${subject} / ${dimension}`, cell };
      }
    }
  }
}
