import type { CitedSources } from '../citing';
import type { ProseMap } from '../prose';
import { regionsIn } from './regions';

/** A stretch of a text. Offsets are UTF-16. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a text is ours: regions, and what defines footnotes that cite our sources. The words there, such as the title
 * of a source, are not those of the writer.
 */
export function oursIn(text: string, languageId: string, prose: ProseMap, cited: CitedSources): readonly Stretch[] {
  const notes = cited
    .keysIn(text, prose)
    .filter(({ form }) => form === 'definition')
    .map(({ end }) => ({ start: end, end: noteEnd(text, end) }));
  return [...regionsIn(text, languageId, prose), ...notes];
}

/** Where a note that begins behind a key ends: in AsciiDoc with its bracket, else with its line. */
function noteEnd(text: string, start: number): number {
  const end = text[start] === '[' ? /(?<!\\)\]|$/.exec(text.slice(start))?.index : undefined;
  if (end !== undefined) return start + end;
  const line = text.indexOf('\n', start);
  return line < 0 ? text.length : line;
}

/** Whether an offset is in one of the stretches. */
export function isWithin(offset: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ start, end }) => start <= offset && offset < end);
}
