import type { AuthoredKnowledge } from '../authored';
import { allCells, namedEntries, type Rule } from './rule';

/** Something that cites, with where its sources say so. */
interface Citing {
  readonly id: string;
  /** Which part of the entry it is; empty for the entry itself. */
  readonly place: string;
  readonly sources: readonly string[];
  readonly supports: Readonly<Record<string, string>>;
}

/** Everything that cites: entries, events, disputes and cells. */
function* allCiting(knowledge: AuthoredKnowledge): Iterable<Citing> {
  for (const { id, sources, supports = {} } of [
    ...namedEntries(knowledge),
    ...knowledge.events,
    ...knowledge.disputes,
  ]) {
    yield { id, place: '', sources, supports };
  }
  for (const { id, place, cell } of allCells(knowledge)) {
    yield { id, place: `${place}: `, sources: cell.sources ?? [], supports: cell.supports ?? {} };
  }
}

export const supportsAreCited: Rule = {
  name: 'supports-are-cited',
  demands: 'What is said of where a source supports something is said of a source that is cited there.',
  *check(knowledge) {
    for (const { id, place, sources, supports } of allCiting(knowledge)) {
      for (const source of Object.keys(supports)) {
        if (!sources.includes(source)) yield { id, message: `${place}supports names ${source}, which is not cited` };
      }
    }
  },
};

/** Citations of sources that were read in part, and those of them that do not say where, by source, most first. */
export function partlyReadCitations(knowledge: AuthoredKnowledge): {
  readonly all: number;
  readonly unplaced: ReadonlyMap<string, readonly string[]>;
} {
  const partly = new Set(
    knowledge.sources.filter(({ checked }) => checked === 'excerpt' || checked === 'copy').map(({ id }) => id),
  );
  let all = 0;
  const unplaced = new Map<string, string[]>();
  for (const { id, place, sources, supports } of allCiting(knowledge)) {
    for (const source of sources.filter((each) => partly.has(each))) {
      all += 1;
      if (supports[source] !== undefined) continue;
      unplaced.set(source, [...(unplaced.get(source) ?? []), `${place}${id}`]);
    }
  }
  return { all, unplaced: new Map([...unplaced].sort(([, a], [, b]) => b.length - a.length)) };
}
