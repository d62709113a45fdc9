import type { ProseMap } from '../prose';

/** Whether an offset is in the line of a heading or in a table row: places where running text has other rules. */
export function isInHeading(text: string, prose: ProseMap, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (
    prose.sections.includes(lineStart) ||
    /^\s*(?:#{1,6}\s|\||={1,6}\s|\*+\s.*:$)/.test(text.slice(lineStart, lineStart + 200))
  ) {
    return true;
  }
  // A section may begin within its line, behind the marks of a list or quotation.
  const lineEnd = text.indexOf('\n', offset);
  return prose.sections.some((start) => start >= lineStart && start <= (lineEnd < 0 ? text.length : lineEnd));
}
