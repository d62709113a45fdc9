import { NOTHING_OPEN, type ProseState } from '../scanner';

/** A block that goes on until something closes it, and is not prose in between. */
export interface OpenBlock {
  readonly kind: 'fence' | 'html' | 'math' | 'tag' | 'module' | 'expression' | 'element';
  /**
   * What closes it: the fence, text in the line, for a tag the source of a regular expression. For JavaScript, what is
   * open in it (see `openAfter`): it ends where nothing is, a module with an empty line. For the tag of an element, what is
   * open in it (see `tagGoesOn`).
   */
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
