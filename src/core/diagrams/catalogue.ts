import type { Id } from '../knowledge';
import { hybridDiagrams, hypervisorTypeDiagrams } from './hypervisorTypes';
import { techniqueDiagrams } from './techniques';
import type { Diagram, Walkthrough } from './types';
import { walkthroughs } from './walkthroughs';

const diagrams = new Map<Id, Diagram>(
  [...hypervisorTypeDiagrams, ...hybridDiagrams, ...techniqueDiagrams].map((diagram) => [diagram.id, diagram]),
);

/** The picture of an entry; `undefined` when it has none. */
export function diagramOf(id: Id): Diagram | undefined {
  return diagrams.get(id);
}

/** Entries that are not subjects of a comparison, but belong to its question. */
const furtherPictures: Readonly<Record<Id, readonly Id[]>> = {
  'hypervisor-types': ['monolithic-hypervisor', 'microkernelized-hypervisor', 'kernel-based-virtualization'],
};

/** The entries with pictures that a comparison of these subjects shows, in order. */
export function picturedIn(comparison: Id, subjects: readonly Id[]): readonly Id[] {
  const further = Object.hasOwn(furtherPictures, comparison) ? (furtherPictures[comparison] ?? []) : [];
  return [...new Set([...subjects, ...further])].filter((id) => diagrams.has(id));
}

/** Every picture there is. */
export function allDiagrams(): readonly Diagram[] {
  return [...diagrams.values()];
}

/** The walkthroughs that belong to any of the entries, in the order of history. */
export function walkthroughsOf(ids: readonly Id[]): readonly Walkthrough[] {
  return walkthroughs.filter(({ id }) => ids.includes(id));
}

/** The URLs of the works that the pictures and walkthroughs of these entries cite. */
export function diagramSources(ids: readonly Id[]): readonly string[] {
  const shown = [...ids.flatMap((id) => diagramOf(id) ?? []), ...walkthroughsOf(ids)];
  return [...new Set(shown.flatMap(({ sources }) => sources))];
}
