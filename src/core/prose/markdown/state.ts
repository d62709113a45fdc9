import { NOTHING_OPEN, type ProseState } from '../scanner';

/** A block that goes on until something closes it, and is not prose in between. */
export interface OpenBlock {
  readonly kind: 'fence' | 'html' | 'math' | 'frontMatter';
  /** What closes it: the fence, or text in the line. Empty: an empty line. */
  readonly closer: string;
  readonly as: 'code' | 'comment' | 'math' | 'markup' | 'frontMatter';
}

/** Containers and open block as a state to go on from. */
export function encodeState(containers: readonly number[], open: OpenBlock | undefined): ProseState {
  if (containers.length === 0 && open === undefined) return NOTHING_OPEN;
  return JSON.stringify([containers, open ?? null]);
}

/** The reverse of `encodeState`. */
export function decodeState(state: ProseState): { containers: number[]; open: OpenBlock | undefined } {
  if (!state.startsWith('[')) return { containers: [], open: undefined };
  const [containers, open] = JSON.parse(state) as [number[], OpenBlock | null];
  return { containers, open: open ?? undefined };
}
