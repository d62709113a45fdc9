import { isRecord } from '../../base/guards';
import { itemId, type Id, type Knowledge } from '../knowledge';
import { initialView, type ComparisonView } from './view';
import { viewFromQuery } from './viewQuery';

/** The comparison that opens when nothing else is asked for. */
export const firstComparison: Id = 'hypervisor-types';

/**
 * What the arguments of the command that opens a comparison ask for: a comparison and a subject; an entry or tree item
 * alone, for the first comparison that it is in; or, from a URL, a comparison and `{ query }`. They come from links
 * and other extensions, so anything else means the first comparison. The ids of the view may name nothing: `fitView`.
 */
export function requestedView(target: unknown, detail: unknown, knowledge: Knowledge): ComparisonView {
  const id = itemId(target) ?? firstComparison;
  if (isRecord(detail) && typeof detail['query'] === 'string') return viewFromQuery(id, detail['query']);
  const around = knowledge.comparison(id) ? undefined : knowledge.comparisonsWith(id)[0];
  return around ? initialView(around.id, id) : initialView(id, itemId(detail));
}
