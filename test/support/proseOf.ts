import { proseRanges, type NonProseKind } from '../../src/core/prose';

function* rangesOf(text: string, languageId: string): Generator<readonly [number, number, NonProseKind | undefined]> {
  const map = proseRanges(text, languageId);
  for (let index = 0; index < map.ranges.length; index += 3) {
    const start = map.ranges[index] ?? 0;
    yield [start, map.ranges[index + 1] ?? 0, map.kindAt(start)];
  }
}

/** The pieces of a text that are prose, trimmed; empty ones are left out. */
export function prose(text: string, languageId: string): readonly string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const [start, end] of rangesOf(text, languageId)) {
    pieces.push(text.slice(last, start));
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The pieces of a text that are not prose, with their kinds. */
export function nonProse(text: string, languageId: string): readonly (readonly [NonProseKind | undefined, string])[] {
  return [...rangesOf(text, languageId)].map(([start, end, kind]) => [kind, text.slice(start, end)]);
}

/** The first line of each section that a heading begins. */
export function sections(text: string, languageId: string): readonly string[] {
  return [...proseRanges(text, languageId).sections].map((start) => text.slice(start).split(/\r?\n/)[0] ?? '');
}
