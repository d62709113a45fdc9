import type { Source } from '../knowledge';
import type { ProseMap } from '../prose';
import { definitionsEnd, hasLine } from './footnotes';
import { citation, type Citation, type CitationStyle } from './styles';

/** A change of a text: `[start, end)` becomes `text`. Offsets are UTF-16. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text that is written in. */
export interface CitedText {
  readonly text: string;
  readonly languageId: string;
  /** What of the text is not prose. */
  readonly prose: ProseMap;
}

/** Where a citation can stand that would be inside a link: behind it. */
function behindLink(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (before.lastIndexOf('[') <= before.lastIndexOf(']')) return offset;
  const rest = /^[^[\]\r\n]*\](?:\]|\((?:[^()\r\n]|\([^()\r\n]*\))*\)|\[[^\]\r\n]*\])/.exec(
    text.slice(offset, offset + 2000),
  );
  return offset + (rest?.[0].length ?? 0);
}

/** What has to stand around a citation so that it is one: a space, and in reStructuredText an end that it sees. */
function atPlace({ inline, space }: Citation, text: string, offset: number, style: CitationStyle): string {
  const before = text[offset - 1];
  const gap = before === undefined || /[\s([{]/.test(before) ? '' : space;
  const after = text[offset];
  const joined = style === 'rst' && after !== undefined && /[\p{L}\p{N}]/u.test(after) ? '\\ ' : '';
  return gap + inline + joined;
}

/**
 * The edits that cite sources at places of a text, ascending and not touching each other. A footnote that the text
 * defines is used again; what is not yet defined goes behind the last definition, or to the end.
 * @param offsets UTF-16, in any order; two in one place give one citation
 * @param eol line end of the text
 */
export function citeEdits(
  { text, languageId, prose }: CitedText,
  offsets: readonly number[],
  sources: readonly Source[],
  style: CitationStyle,
  eol: string,
): readonly TextEdit[] {
  if (sources.length === 0) return [];
  const wanted = style === 'footnote' ? offsets.map((offset) => behindLink(text, offset)) : offsets;
  const places = [...new Set(wanted)].sort((a, b) => a - b);
  const first = places[0] ?? 0;
  const edits = places.map((offset): TextEdit => {
    const isDefined = (key: string): boolean => offset > first || text.slice(0, offset).includes(`footnote:${key}[`);
    const cited = citation(sources, style, languageId, isDefined);
    return { start: offset, end: offset, text: atPlace(cited, text, offset, style) };
  });
  const { definitions } = citation(sources, style, languageId, () => false);
  const missing = definitions.filter(({ start }) => !hasLine(text, start, prose));
  if (missing.length === 0) return edits;
  const end = definitionsEnd(text, style, prose);
  const lines = missing.map(({ line }) => line).join(eol);
  // A citation at the very end is before the definitions.
  const last = edits.at(-1);
  const whole = last?.start === text.length ? text + last.text : text;
  const definition = end === undefined ? atEnd(whole, lines, eol) : `${eol}${lines}`;
  return withDefinition(edits, { start: end ?? text.length, end: end ?? text.length, text: definition });
}

/** Definitions at the end of a text, with an empty line before and a line break behind them. */
function atEnd(text: string, lines: string, eol: string): string {
  const gap = /\n[ \t]*\r?\n[ \t]*$|^$/.test(text) ? '' : /\n[ \t]*$/.test(text) ? eol : eol + eol;
  return `${gap}${lines}${eol}`;
}

/** The edits with one more; at one place, what is cited stands before the definitions. */
function withDefinition(edits: readonly TextEdit[], definition: TextEdit): readonly TextEdit[] {
  const same = edits.find(({ start }) => start === definition.start);
  const all = same
    ? edits.map((edit) => (edit === same ? { ...edit, text: edit.text + definition.text } : edit))
    : [...edits, definition];
  return all.toSorted((a, b) => a.start - b.start);
}
