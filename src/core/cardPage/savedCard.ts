import { isListOf, isRecord, isString } from '../../base/guards';
import type { MapNode } from './mapModel';

/** Changes when an older state can no longer be read. */
const stateVersion = 1;

/** What a card keeps over a reload, and while it is hidden. */
export interface SavedCard {
  readonly version: typeof stateVersion;
  /** Ids of the elements that the reader has opened. */
  readonly opened: readonly string[];
  /** What has been in the middle of the map, from the entry of the card on; empty before the map has been moved. */
  readonly trail: readonly MapNode[];
  /** How far the page was scrolled, in CSS pixels. */
  readonly top: number;
}

/** The state to be kept. */
export function savedCard(state: Omit<SavedCard, 'version'>): SavedCard {
  return { version: stateVersion, ...state };
}

function isNode(value: unknown): value is MapNode {
  return isRecord(value) && isString(value['id']) && isString(value['name']);
}

/** Reads a state that was kept; that of a new card when it is of another version or shape. */
export function parseSavedCard(value: unknown): SavedCard {
  const state = isRecord(value) && value['version'] === stateVersion ? value : {};
  const { opened, trail, top } = state;
  return savedCard({
    opened: isListOf(opened, isString) ? opened : [],
    trail: isListOf(trail, isNode) ? trail : [],
    top: typeof top === 'number' && top > 0 ? top : 0,
  });
}
