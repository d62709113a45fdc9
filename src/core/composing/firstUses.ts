import { formatOf, type Format, type TextEdit } from '../citing';
import type { Id } from '../knowledge';
import type { Mention } from '../matcher';
import type { ProseMap } from '../prose';
import { anchorName, anchorsOf } from './anchors';
import { isWithin, type Stretch } from './oursIn';

/** A text with the terms in it. */
export interface TextWithTerms {
  readonly text: string;
  readonly languageId: string;
  /** Ascending. Offsets are UTF-16. */
  readonly mentions: readonly Mention[];
  readonly prose: ProseMap;
  /** What of it we wrote, see `oursIn`. */
  readonly ours: readonly Stretch[];
}

/** Words that can stand in a link of any format as they are. */
const plainWords = /^[\p{L}\p{N}][\p{L}\p{N} ./'’-]*$/u;

/**
 * The edits that link the first use of each of these entries to the glossary, ascending: the first that is no heading,
 * no link already, and not in what we wrote ourselves. None for what the text has no such use of.
 */
export function firstUseEdits(
  { text, languageId, mentions, prose, ours }: TextWithTerms,
  ids: ReadonlySet<Id>,
): readonly TextEdit[] {
  const format = formatOf(languageId);
  const anchors = anchorsOf(format);
  if (!anchors) return [];
  const open = new Set(ids);
  return mentions.flatMap(({ start, end, conceptId }): readonly TextEdit[] => {
    if (!open.has(conceptId) || isWithin(start, ours)) return [];
    const words = text.slice(start, end);
    // In HTML, a line may hold a heading and more.
    const isHeading = format !== 'html' && isInHeading(text, start, prose);
    if (!plainWords.test(words) || isHeading || isInMarkup(text, start, format)) return [];
    open.delete(conceptId);
    return [{ start, end, text: anchors.link(words, anchorName(conceptId)) }];
  });
}

/** Whether a heading that begins a section is in the line of an offset. */
function isInHeading(text: string, offset: number, { sections }: ProseMap): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const lineEnd = next < 0 ? text.length : next;
  return sections.some((start) => start >= lineStart && start <= lineEnd);
}

/** Where markup begins and ends in which a link would break what is there: a link, a heading, a command's argument. */
const brackets: { readonly [F in Format]?: readonly (readonly [RegExp, RegExp])[] } = {
  markdown: [
    [/\[/g, /\]/g],
    [/<a\b/g, /<\/a\b/g],
  ],
  html: [
    [/<a\b/g, /<\/a\b/g],
    [/<(?:h[1-6]|title)\b/g, /<\/(?:h[1-6]|title)\b/g],
  ],
  asciidoc: [
    [/\[/g, /\]/g],
    [/<</g, />>/g],
  ],
  latex: [
    [/\{/g, /\}/g],
    [/\[/g, /\]/g],
  ],
  org: [[/\[/g, /\]/g]],
};

/** Whether a bracket is open at an offset, in its paragraph. */
function isInMarkup(text: string, offset: number, format: Format): boolean {
  const paragraph = text
    .slice(Math.max(0, offset - 2000), offset)
    .split(/\n[ \t]*\r?\n/)
    .at(-1);
  const count = (sign: RegExp): number => paragraph?.match(sign)?.length ?? 0;
  return (brackets[format] ?? []).some(([open, close]) => count(open) > count(close));
}
