import { NO_PROOF, type Proof } from './proof';
import type { Section } from './section';
import { NO_SHARE, sectionProof, sumOfShares, type TopicShare } from './topic';
import { distancesFromStart, distancesToEnd, isSameOutside, NOTHING_OUTSIDE, type Outside } from './witnesses';

/** What the rest of a document says of the sections that reach beyond a part of it. */
export interface Edges {
  /** What the section that the part begins in proves as a whole. */
  readonly firstProof: Proof;
  /** The same of the section that it ends in. */
  readonly lastProof: Proof;
  readonly outside: Outside;
}

export const NO_EDGES: Edges = { firstProof: NO_PROOF, lastProof: NO_PROOF, outside: NOTHING_OUTSIDE };

/** Whether two edges say the same. */
export function isSameEdges(one: Edges, other: Edges): boolean {
  const isSameProof = one.firstProof === other.firstProof && one.lastProof === other.lastProof;
  return isSameProof && isSameOutside(one.outside, other.outside);
}

/** A part of a document, with the sections that it has a part of. */
interface Part {
  readonly text: string;
  /** The first one began before it, or is empty. */
  readonly sections: readonly Section[];
}

/** The edges of the parts of a document: work in proportion to their number, at each edit. */
export function edgesOf(parts: readonly Part[]): readonly Edges[] {
  const before = [];
  let share: TopicShare = NO_SHARE;
  let distances = NOTHING_OUTSIDE.before;
  // Forwards, what was before in the same section; backwards, what comes after.
  for (const { text, sections } of parts) {
    before.push({ share, distances });
    const last = sections.at(-1);
    const isOne = sections.length <= 1;
    share = sumOfShares(isOne ? [share, shareOf(last)] : [shareOf(last)]);
    distances = distancesToEnd(last?.witnesses ?? [], text.length, isOne ? distances : NOTHING_OUTSIDE.before);
  }
  const edges: Edges[] = [];
  share = NO_SHARE;
  distances = NOTHING_OUTSIDE.after;
  for (let index = parts.length - 1; index >= 0; index--) {
    const { text = '', sections = [] } = parts[index] ?? {};
    const first = sections[0];
    const isOne = sections.length <= 1;
    const earlier = before[index] ?? { share: NO_SHARE, distances: NOTHING_OUTSIDE.before };
    const upToLast = isOne ? [earlier.share, shareOf(first)] : [shareOf(sections.at(-1))];
    const fromFirst = isOne ? [shareOf(first), share] : [shareOf(first)];
    edges.push({
      firstProof: sectionProof(sumOfShares([earlier.share, ...fromFirst])),
      lastProof: sectionProof(sumOfShares([...upToLast, share])),
      outside: { before: earlier.distances, after: distances },
    });
    share = sumOfShares(fromFirst);
    distances = distancesFromStart(first?.witnesses ?? [], text.length, isOne ? distances : NOTHING_OUTSIDE.after);
  }
  return edges.reverse();
}

function shareOf(section: Section | undefined): TopicShare {
  return section?.share ?? NO_SHARE;
}
