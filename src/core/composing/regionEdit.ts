import type { TextEdit } from '../citing';
import { proseRanges } from '../prose';
import { regionText, type Region, type RegionKind, type RegionOptions } from './regions';

/** A body between its marks: an empty line on both sides, so that no format takes marks and body for one. */
function padded(content: string): string {
  return `\n${content.replace(/\n*$/, '\n')}\n`;
}

function withLineEnds(text: string, eol: string): string {
  return eol === '\n' ? text : text.replaceAll('\n', eol);
}

/**
 * The edit that writes a region anew; `undefined` where it would change nothing.
 * @param content with `\n` line ends
 */
export function updateEdit(
  region: Region,
  text: string,
  content: string,
  languageId: string,
  eol: string,
): TextEdit | undefined {
  const now = withLineEnds(regionText(region.kind, region.options, padded(content), languageId), eol);
  if (now === text.slice(region.start, region.end)) return undefined;
  return { start: region.start, end: region.end, text: now };
}

/**
 * The edit that puts a region into a text: to an offset in an empty line, else behind the paragraph or table of the
 * offset, or behind the code that it is in, with empty lines around it.
 */
export function insertEdit(
  text: string,
  offset: number,
  region: { readonly kind: RegionKind; readonly options: RegionOptions; readonly content: string },
  languageId: string,
  eol: string,
): TextEdit {
  return blockEdit(
    text,
    offset,
    regionText(region.kind, region.options, padded(region.content), languageId),
    languageId,
    eol,
  );
}

/**
 * The edit that puts a block of lines into a text, with empty lines around it, where nothing is cut in two.
 * @param block with `\n` line ends, none at its end
 */
export function blockEdit(text: string, offset: number, block: string, languageId: string, eol: string): TextEdit {
  const place = placeBehind(text, offset, languageId);
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const next = text.indexOf('\n', place);
  const lineEnd = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  const isEmpty = text.slice(lineStart, lineEnd).trim() === '';
  const at = isEmpty ? lineStart : lineEnd;
  const before = text.slice(0, at);
  const gap = isEmpty ? (before === '' || /\n\r?\n$/.test(before) ? '' : eol) : eol + eol;
  const after = text.slice(lineEnd);
  const rest = after === '' ? eol : /^\r?\n[ \t]*(?:\r?\n|$)/.test(after) ? '' : eol;
  return { start: at, end: isEmpty ? lineEnd : at, text: gap + withLineEnds(block, eol) + rest };
}

/** A heading that is one without the line behind it. */
const HEADING = /^(?:#{1,6}|={1,6})[ \t]/;

/** An offset in the last line of what an offset is in the midst of: code, a comment, front matter, a paragraph, a table. */
function placeBehind(text: string, offset: number, languageId: string): number {
  const { ranges } = proseRanges(text, languageId);
  let place = offset;
  for (let index = 0; index < ranges.length && (ranges[index] ?? 0) <= lineEndAt(text, place); index += 3) {
    const end = (ranges[index + 1] ?? 0) - 1;
    if (end > lineEndAt(text, place)) place = end;
  }
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const line = text.slice(lineStart, lineEndAt(text, place));
  if (line.trim() === '' || HEADING.test(line)) return place;
  const blank = /\r?\n[ \t]*(?:\r?\n|$)/g;
  blank.lastIndex = lineEndAt(text, place) - (text[lineEndAt(text, place) - 1] === '\r' ? 1 : 0);
  return blank.exec(text)?.index ?? text.length;
}

function lineEndAt(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}
