import type { ProseMap } from '../prose';

/** Lines with the title of something: of a section, a slide, a part that is folded away; and rows of tables. */
const HEADING =
  /^\s*(?:#{1,6}\s|\||={1,6}\s|\*+\s.*:$|\\(?:frame(?:sub)?title|(?:sub)?title|caption)\b|\\begin\{frame\}|<(?:summary|title|caption|th)\b)/;

/** Whether an offset is in the line of a heading or in a table row: places where running text has other rules. */
export function isInHeading(text: string, prose: ProseMap, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (prose.sections.includes(lineStart) || HEADING.test(text.slice(lineStart, lineStart + 200))) {
    return true;
  }
  // A section may begin within its line, behind the marks of a list or quotation.
  const lineEnd = text.indexOf('\n', offset);
  return prose.sections.some((start) => start >= lineStart && start <= (lineEnd < 0 ? text.length : lineEnd));
}
