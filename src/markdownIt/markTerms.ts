import type { Env, MarkdownIt, Token } from 'markdown-it';
import { FirstMentions, type MarkMode, type MentionList } from '../core/mentions';
import type { Mention } from '../core/matcher';
import { contentOffset, SourceLines, type Stretch } from './sourceLines';
import { rangesInVisibleText } from './visibleText';
import { copyOf, markable, wrapRanges, type Wrapped, type Wrapping } from './wrap';

/** What to mark in one document. */
export interface Marks extends MentionList {
  /** The text of the document with `\n` line ends; the list's offsets are into it. */
  readonly source: string;
  readonly mode: Exclude<MarkMode, 'off'>;
  /** The markup around a mention, or around one of its pieces. */
  wrapping(mention: Mention, isFirst: boolean): Wrapping;
}

/**
 * The tokens of a document with its terms marked. Neither the tokens nor their children are changed: those that
 * differ are copies, so that other readers of the tokens see what the parser made.
 * @param env the environment for parsing; rules may write to it
 */
export function markTerms(md: MarkdownIt, tokens: readonly Token[], marks: Marks, env: Env): Token[] {
  const lines = new SourceLines(marks.source);
  const firsts = new FirstMentions(marks.sections);
  let row: readonly [number, number] | null = null;
  return tokens.map((token, index) => {
    if (token.type === 'tr_open') row = token.map;
    if (token.type !== 'inline' || !token.children) return token;
    const opener = tokens[index - 1]?.type;
    const isCell = opener === 'td_open' || opener === 'th_open';
    // Older versions of markdown-it give lines for rows only.
    const map = token.map ?? (isCell ? row : null);
    const stretches = map ? lines.stretchesOf(token, map, isCell) : [];
    const wanted = mentionsWithin(marks.mentions, stretches).filter(
      ({ value }) => marks.mode === 'all' || !firsts.has(value),
    );
    if (wanted.length === 0) return token;
    const places = rangesInVisibleText(md, token, wanted, env);
    const located = wanted.flatMap(({ value }, each) => {
      const place = places[each];
      return place ? [{ ...place, value }] : [];
    });
    const shown = markable(token.children, located).filter(({ value }) => marks.mode === 'all' || firsts.add(value));
    if (shown.length === 0) return token;
    return copyOf(token, {
      children: wrapRanges(token.children, shown, (value, isFirst) => marks.wrapping(value, isFirst)),
    });
  });
}

/** The mentions that lie wholly within the content, with offsets into it. */
function mentionsWithin(mentions: readonly Mention[], stretches: readonly Stretch[]): readonly Wrapped<Mention>[] {
  const from = stretches[0]?.sourceStart;
  const to = stretches.at(-1)?.sourceEnd;
  if (from === undefined || to === undefined) return [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within: Wrapped<Mention>[] = [];
  for (let index = low; index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.end > to) break;
    const start = contentOffset(stretches, mention.start);
    const end = contentOffset(stretches, mention.end);
    if (start !== undefined && end !== undefined && start < end) within.push({ start, end, value: mention });
  }
  return within;
}
