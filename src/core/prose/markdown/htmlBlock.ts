import type { RangeList } from '../rangeList';
import { tagEnd } from './htmlSyntax';
import type { InlineScanner } from './inline';
import type { LineReader } from './lineReader';
import type { OpenBlock } from './state';

/**
 * Scans a line of an HTML block. Scripts, comments and the like are not prose as a whole; of other blocks only the tags
 * are not: a reader sees the text between them.
 * @returns whether the block ends with this line
 */
export function scanHtmlBlockLine(
  text: string,
  line: LineReader,
  open: OpenBlock,
  out: RangeList,
  inline: InlineScanner,
): boolean {
  if (open.closer === '') {
    if (line.isBlank) return true;
    if (open.as === 'code') out.add(line.start, line.end, 'code');
    else scanTags(text, line.at, line.contentEnd, out, inline);
    return false;
  }
  const content = text.slice(line.at, line.contentEnd).toLowerCase();
  const closing = content.indexOf(open.closer);
  out.add(line.start, closing < 0 ? line.end : line.at + closing + open.closer.length, open.as);
  return closing >= 0;
}

/** Tags may go on in the next line: what is before the first `>` then is a rest of one. */
function scanTags(text: string, from: number, to: number, out: RangeList, inline: InlineScanner): void {
  const close = text.slice(from, to).indexOf('>');
  const openAt = text.slice(from, to).indexOf('<');
  const isRest = close >= 0 && (openAt < 0 || close < openAt) && out.end < from;
  const start = isRest ? from + close + 1 : from;
  if (isRest) out.add(from, start, 'markup');
  const last = text.lastIndexOf('<', to - 1);
  const isUnfinished = last >= start && /^<\/?[a-zA-Z]/.test(text.slice(last, last + 3)) && tagEnd(text, last, to) < 0;
  inline.scan(start, isUnfinished ? last : to);
  if (isUnfinished) out.add(last, to, 'markup');
}
