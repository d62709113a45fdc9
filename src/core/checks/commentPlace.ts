import { frontMatterEnd, scannerFor } from '../prose';
import { startsBlock } from './suppression';

/** What begins an ordinary paragraph or heading, by language; everything else is left in peace. */
const MARKDOWN_BLOCK = /^(?:#{1,6} |(?!\d+[.)]|[*_](?:\s|\[)|\[\^|(?:[*_] ?){3}|!!!)[\p{L}\p{N}"“‘'(*_`![])/u;
const PLAIN_BLOCK = /^(?!\d+[.)]|[a-zA-Z#][.)]\s|\([\da-z#]+\)\s)[\p{L}\p{N}"“‘'(*_`]/u;
const STARTS: ReadonlyMap<string, RegExp> = new Map([
  ['restructuredtext', /^(?!\d+[.)]|[a-zA-Z#][.)]\s|\([\da-z#]+\)\s|[*_]\s)[\p{L}\p{N}"“‘'(*_`]/u],
  ['asciidoc', /^(?:={1,6} |(?!\d+[.)]|[a-zA-Z#][.)]\s|[*_]+\s|\*{4}|_{4})[\p{L}\p{N}"“‘'(*_`])/u],
  ['latex', /^/],
  ['tex', /^/],
  ['org', /^(?:\*+ |(?!\d+[.)]|[a-zA-Z][.)]\s)[\p{L}\p{N}"“‘'(*_/])/u],
  ['html', /^/],
  ['git-commit', PLAIN_BLOCK],
]);

/** Whether a language has comments: what is read as plain text has none, so one would be shown. */
function hasComments(languageId: string): boolean {
  return scannerFor(languageId) !== scannerFor('plaintext') && languageId !== 'scminput';
}

/** The lines `[first, end)` between empty lines around a line. */
function blockAround(lines: readonly string[], line: number): readonly [number, number] {
  let first = line;
  while (first > 0 && lines[first - 1]?.trim() !== '') first--;
  let end = line + 1;
  while (end < lines.length && lines[end]?.trim() !== '') end++;
  return [first, end];
}

/**
 * The line above which a comment about a line can stand without a change of what is rendered; `undefined` if there is
 * none, as in tables, lists, quotes and callouts, which it would split. Only what is surely an ordinary paragraph or
 * heading counts.
 * @param languageId a VS Code language id
 */
export function lineForComment(lines: readonly string[], line: number, languageId: string): number | undefined {
  if (!hasComments(languageId)) return undefined;
  const [first, end] = blockAround(lines, line);
  // A comment is about one block only.
  if (lines.slice(first + 1, line + 1).some((each) => startsBlock(each))) return undefined;
  const before = lines.slice(0, first).join('\n');
  if (first < lineAfterFrontMatter(lines, languageId)) return undefined;
  if (languageId === 'html') return isBetweenTags(before) ? first : undefined;
  if (languageId === 'latex' || languageId === 'tex') return isBetweenListings(before) ? first : undefined;
  if (!(STARTS.get(languageId) ?? MARKDOWN_BLOCK).test(lines[first] ?? '')) return undefined;
  if (lines.slice(first, end).some((each) => isPartOfMore(each, languageId))) return undefined;
  if (languageId === 'asciidoc' && isInTable(lines, first)) return undefined;
  return first;
}

/** The line where a comment about the whole file can stand; `undefined` if there is none. */
export function lineForFileComment(lines: readonly string[], languageId: string): number | undefined {
  if (!hasComments(languageId)) return undefined;
  const line = lineAfterFrontMatter(lines, languageId);
  const next = lines.slice(line).find((each) => each.trim() !== '') ?? '';
  // Properties at the beginning of a page, a declaration, and what is indented would change with what is above.
  return /^(?:[\w-]+:: |<\?xml|:PROPERTIES:|%&|[ \t])/.test(next) ? undefined : line;
}

/** Whether a line shows that its block is a table, a definition, or has parts that are indented. */
function isPartOfMore(line: string, languageId: string): boolean {
  if (/^[ \t]*\||^[ \t]*:[ \t]|::[ \t]*$|^[ \t|:+=-]*[-=][ \t]*[|+ ][ \t|:+=-]*$|^\+[-=]/.test(line)) return true;
  return (languageId === 'restructuredtext' || languageId === 'asciidoc') && /^[ \t]|::(?:[ \t]|$)/.test(line);
}

function isInTable(lines: readonly string[], line: number): boolean {
  return lines.slice(0, line).filter((each) => /^[|,:!]={3,}\s*$/.test(each)).length % 2 === 1;
}

/** Whether an HTML document is between two tags here, and not where white space or a comment would be shown. */
function isBetweenTags(before: string): boolean {
  if (before.lastIndexOf('<') > before.lastIndexOf('>')) return false;
  return ['pre', 'textarea', 'title', 'script', 'style'].every((name) => {
    const opened = [...before.matchAll(new RegExp(`<${name}\\b`, 'gi'))].length;
    return opened <= [...before.matchAll(new RegExp(`</${name}\\b`, 'gi'))].length;
  });
}

function isBetweenListings(before: string): boolean {
  const count = (command: string): number =>
    [...before.matchAll(new RegExp(`\\\\${command}\\{(?:verbatim|lstlisting|minted)`, 'g'))].length;
  return count('begin') === count('end');
}

/** The first line that is not front matter. */
function lineAfterFrontMatter(lines: readonly string[], languageId: string): number {
  const text = lines.join('\n');
  const end = languageId === 'restructuredtext' || languageId === 'html' ? 0 : frontMatterEnd(text);
  return end === 0 ? 0 : text.slice(0, end).split('\n').length - (text[end - 1] === '\n' ? 1 : 0);
}
