import type { Range } from '../matcher';

/** Languages in which words in square brackets are no label. */
const OTHER_BRACKETS: ReadonlySet<string> = new Set([
  'asciidoc',
  'latex',
  'tex',
  'org',
  'html',
  'plaintext',
  'git-commit',
  'scminput',
]);

/**
 * Whether the words at a place hold something else together, so that other words there would break it: the label of a
 * link, a title with its line below, a cell of a table that is drawn by columns.
 * @param languageId a VS Code language id
 */
export function isFixedPlace(text: string, { start, end }: Range, languageId: string): boolean {
  return (
    isLabel(text, start, end, languageId) ||
    isDrawn(text, start, languageId) ||
    isInBrokenTag(text, start) ||
    isBetweenCells(text, start)
  );
}

/** Whether the place is in what would be a tag but for the words there, so that other words could make it one. */
function isInBrokenTag(text: string, start: number): boolean {
  return /<[/!]?[A-Za-z][^<>]*$/.test(text.slice(Math.max(0, start - 300), start));
}

/** How far a table is looked for before a place. */
const TABLE_REACH = 2000;

/**
 * Whether the place is in a table of HTML, but in no cell of it. A browser shows such words before the table, and with
 * them white space that would stay where it is without them (HTML standard, section 13.2.6.4.9: foster parenting).
 */
function isBetweenCells(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - TABLE_REACH), start);
  const last = [...before.matchAll(/<(\/?)(table|thead|tbody|tfoot|tr|colgroup|col|td|th|caption)(?=[\s/>])/gi)].at(-1);
  if (last === undefined) return false;
  const [, slash, name = ''] = last;
  const isCell = /^(?:td|th|caption)$/i.test(name);
  return slash === '/' ? name.toLowerCase() !== 'table' : !isCell;
}

/** Whether the words are what a link is found by: `[Citrix Hypervisor]`, `` `Citrix Hypervisor`_ ``. */
function isLabel(text: string, start: number, end: number, languageId: string): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  if (languageId === 'restructuredtext') return /^(?:__?(?!\w)|[^`\n]*`_)/.test(after);
  if (OTHER_BRACKETS.has(languageId) || /\[\[[^[\]]*\|[^[\]]*$/.test(before) || !/\[[^[\]]*$/.test(before)) {
    return false;
  }
  return /^[^[\]]*\](?!\(|\[[^\]])/.test(after);
}

/** Whether the length of the line counts: a title with an underline, or a table drawn with signs. */
function isDrawn(text: string, start: number, languageId: string): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const blockStart = Math.max(text.lastIndexOf('\n\n', start - 1), text.lastIndexOf('\n\r\n', start - 1), -1) + 1;
  const blockEnd = /\n[ \t]*\r?\n/.exec(text.slice(start))?.index ?? text.length - start;
  const block = text.slice(blockStart, start + blockEnd);
  if (/^\s*\+[-=+]{3,}/m.test(block) || /^[ \t>]*(?:={2,}[ \t]+={2,}|-{2,}[ \t]+-{2,})[-= \t]*\r?$/m.test(block)) {
    return true;
  }
  if (languageId !== 'restructuredtext' && languageId !== 'asciidoc') return false;
  const next = text.slice(from).split('\n', 2)[1] ?? '';
  return /^([^\w\s])\1+\s*$/.test(next);
}
