import { isBlockLanguage, type BlockLanguage } from './keys';

/** A line of a block without what encloses the block, a quote or a list. */
interface BlockLine {
  readonly text: string;
  /** UTF-16 units of the document's line before the text. */
  readonly indent: number;
}

/** One of our blocks in a document. */
export interface BlockInText {
  readonly language: BlockLanguage;
  /** The line of the opening fence, from 0, and where its language stands: UTF-16 columns. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly lines: readonly BlockLine[];
}

/** A fence with what may stand before it: quotes and list markers. */
const fence = /^((?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*)(`{3,}|~{3,})[ \t]*([^\s`{]*)/;

/** What encloses a line: marks of quotes, and as many spaces as the fence is indented by. */
function enclosure(line: string, indent: number): number {
  const quotes = /^[ \t]*(?:>[ \t]?)+/.exec(line)?.[0].length ?? 0;
  const spaces = /^[ \t]*/.exec(line.slice(quotes))?.[0].length ?? 0;
  return quotes + Math.min(spaces, Math.max(0, indent - quotes));
}

/** The blocks of ours in a Markdown document, in order. A block in another block is text of that block. */
export function blocksIn(text: string): readonly BlockInText[] {
  if (!text.includes('virt-')) return [];
  const lines = text.split(/\r\n?|\n/);
  const blocks: BlockInText[] = [];
  for (let line = 0; line < lines.length; line++) {
    const opening = fence.exec(lines[line] ?? '');
    if (!opening) continue;
    const [whole, before = '', ticks = '', language = ''] = opening;
    const end = closingLine(lines, line + 1, ticks);
    if (isBlockLanguage(language)) {
      const content = lines.slice(line + 1, end).map((each) => {
        const indent = enclosure(each, before.length);
        return { text: each.slice(indent), indent };
      });
      blocks.push({ language, line, start: whole.length - language.length, end: whole.length, lines: content });
    }
    line = end;
  }
  return blocks;
}

/** The line that closes a fence; behind the last one where none does. */
function closingLine(lines: readonly string[], from: number, ticks: string): number {
  const closing = new RegExp(`^(?:[ \\t]*>)*[ \\t]*${ticks[0] ?? '`'}{${ticks.length},}[ \\t]*$`);
  const found = lines.slice(from).findIndex((line) => closing.test(line));
  return found < 0 ? lines.length : from + found;
}
