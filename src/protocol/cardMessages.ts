import { isListOf, isRecord, isString } from '../base/guards';
import { sectors, type MapGroup, type MapModel, type MapNode } from '../core/cardPage/mapModel';

/** What a card tells the extension, beside what every page tells. */
export type FromCard =
  /** Do what a button says; `action` is the id that the page was given with it. */
  | { readonly type: 'act'; readonly action: string }
  /** Show the item of the card in a comparison. */
  | { readonly type: 'openComparison'; readonly id: string }
  /** Open the user's own glossary at the term. */
  | { readonly type: 'openOwnTerm'; readonly id: string }
  /** Answer with the map around an entry. */
  | { readonly type: 'mapOf'; readonly id: string };

/** What the extension tells a card, beside what it tells every page. */
export interface ToCard {
  readonly type: 'map';
  readonly map: MapModel;
}

/** Whether a message is one that only cards send. */
export function isFromCard(value: unknown): value is FromCard {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'act':
      return isString(value['action']);
    case 'openComparison':
    case 'openOwnTerm':
    case 'mapOf':
      return isString(value['id']);
    default:
      return false;
  }
}

function isNode(value: unknown): value is MapNode {
  return isRecord(value) && isString(value['id']) && isString(value['name']);
}

function isGroup(value: unknown): value is MapGroup {
  return (
    isRecord(value) &&
    isString(value['words']) &&
    sectors.some((sector) => sector === value['sector']) &&
    isListOf(value['nodes'], isNode)
  );
}

/** Whether a message is one that only cards take. */
export function isToCard(value: unknown): value is ToCard {
  if (!isRecord(value) || value['type'] !== 'map') return false;
  const { map } = value;
  return isRecord(map) && isNode(map['middle']) && isListOf(map['groups'], isGroup);
}
