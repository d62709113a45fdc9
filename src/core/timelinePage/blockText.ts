import { lanes, type Lane } from '../knowledge';
import type { EventFilter } from './filter';

/**
 * A fenced `virt-timeline` block that shows what a filter lets through; ends with a line break. The years of the part
 * of time that is seen are not in it: the reader has zoomed, which leaves nothing out.
 */
export function timelineBlockText({ hiddenLanes, text, concept, landmarksOnly, years }: EventFilter): string {
  const shown: readonly Lane[] = lanes.filter((lane) => !hiddenLanes.includes(lane));
  const words = text.trim().replaceAll(/\s+/g, ' ').replaceAll('`', '');
  const fields = [
    years?.from !== undefined && `from: ${years.from}`,
    years?.to !== undefined && `to: ${years.to}`,
    hiddenLanes.length > 0 && shown.length > 0 && `lanes: ${shown.join(', ')}`,
    concept !== undefined && `concepts: ${concept}`,
    words !== '' && `words: ${words}`,
    landmarksOnly === true && 'landmarks: only',
  ].filter((field) => field !== false);
  return ['```virt-timeline', ...fields, '```', ''].join('\n');
}
