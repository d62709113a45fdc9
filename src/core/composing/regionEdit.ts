import type { TextEdit } from '../citing';
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
 * The edit that puts a region into a text: to an offset in an empty line, else behind the line of the offset, with
 * empty lines around it.
 */
export function insertEdit(
  text: string,
  offset: number,
  region: { readonly kind: RegionKind; readonly options: RegionOptions; readonly content: string },
  languageId: string,
  eol: string,
): TextEdit {
  return blockEdit(text, offset, regionText(region.kind, region.options, padded(region.content), languageId), eol);
}

/**
 * The edit that puts a block of lines into a text, with empty lines around it.
 * @param block with `\n` line ends, none at its end
 */
export function blockEdit(text: string, offset: number, block: string, eol: string): TextEdit {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const lineEnd = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  const isEmpty = text.slice(lineStart, lineEnd).trim() === '';
  const at = isEmpty ? lineStart : lineEnd;
  const before = text.slice(0, at);
  const gap = isEmpty ? (before === '' || /\n\r?\n$/.test(before) ? '' : eol) : eol + eol;
  const after = text.slice(lineEnd);
  const rest = after === '' ? eol : /^\r?\n[ \t]*(?:\r?\n|$)/.test(after) ? '' : eol;
  return { start: at, end: isEmpty ? lineEnd : at, text: gap + withLineEnds(block, eol) + rest };
}
