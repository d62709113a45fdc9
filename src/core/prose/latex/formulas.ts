import type { RangeList } from '../rangeList';

/**
 * Adds the formula that an opener (`$`, `$$`, `\(`, `\[`) begins, if it ends within the paragraph.
 * @param end behind the opener; any other escape stands for itself
 * @returns where to go on
 */
export function scanFormula(text: string, start: number, end: number, opener: string, out: RangeList): number {
  const closer = opener === '\\(' ? '\\)' : opener === '\\[' ? '\\]' : opener.startsWith('$') ? opener : undefined;
  if (closer === undefined) return end;
  const limit = text.slice(end, end + 4000);
  const paragraphEnd = /\n[ \t]*\r?\n/.exec(limit)?.index ?? limit.length;
  const close = indexOfUnescaped(limit, closer);
  if (close < 0 || close > paragraphEnd) return end;
  out.add(start, end + close + closer.length, 'math');
  return end + close + closer.length;
}

function indexOfUnescaped(text: string, closer: string): number {
  let at = text.indexOf(closer);
  while (at > 0 && closer.startsWith('$') && text[at - 1] === '\\') at = text.indexOf(closer, at + 1);
  return at;
}
