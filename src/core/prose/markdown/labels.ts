/**
 * Labels that stand in the text of notes without being part of what is said: tags, keys of citations, names of blocks.
 * All functions take the offset of the first character and give the end; -1 if none begins there.
 */

/** `#tag`, `#nested/tag` and Logseq's `#[[a tag of words]]`. A number alone is no tag: `#42` is an issue. */
const TAG =
  /#(?:\[\[[^\]\n]{1,200}\]\]|(?=[\p{N}_/-]{0,200}[\p{L}\p{M}\p{Extended_Pictographic}])[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]{1,200})/uy;

/** Pandoc's key of a citation or cross-reference, also in braces; punctuation only between two other characters. */
const CITATION = /@(?:\{[^}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-]{1,2}(?=[\p{L}\p{N}_])){0,200})/uy;

/** Obsidian's name of a block, at the end of a line. */
const BLOCK_ID = /\^[a-zA-Z0-9-]{1,100}(?=[ \t]*(?:\r?\n|$))/y;

/** The kind of a callout (`[!note]`, `[!warning|metadata]-`), and what Microsoft's documentation includes by name. */
const CALLOUT =
  /\[!(?:(?:include|code(?:-[\w-]+)?|video)\b[^\n[\]]{0,200}(?:\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)[^\n[\]]{0,100})?\]|[\w-]{1,40}(?:\|[^\]\n]{0,200})?\][+-]?)/iy;

/** The name of a directive within a line (`:abbr[…]`), of an emoji or of an icon (`:rocket:`). */
const NAME = /:[a-zA-Z0-9][\w+-]{0,60}(?=\[)|:[a-z0-9][a-z0-9_+-]{0,60}:(?![\w:/])/y;

/** A command of LaTeX that a reader sees a number for, or nothing: its argument is a name; and the definition of one. */
const REFERENCE =
  /\\(?:[a-zA-Z]*cite[a-zA-Z]*\*?|[a-zA-Z]{0,10}ref\*?|label|index|gls\w*|Gls\w*|input|include(?:graphics)?|url|hspace|vspace)(?:\[[^\]\n]{0,200}\]){0,2}\{[^{}\n]{0,400}\}|\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator)\*?\{?\\[a-zA-Z]{1,40}\}?(?:\[[^\]\n]{0,100}\]){0,2}\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\}){0,400}\}/y;

/** Classes of remark before their text in brackets: `.left-column[…]`. */
const CLASSES = /(?:\.[a-zA-Z][\w-]{0,40}){1,5}(?=\[)/y;

/** Properties of Logseq that name things, by key; those of other keys say something. */
const PROPERTY =
  /^[ \t]*(?:[-*+][ \t]+)?(?:tags?|alias(?:es)?|id|type|template[\w-]*|icon|collapsed|public|exclude-from[\w-]*|query-[\w-]+|background-color|heading|ls-type|card-[\w-]+|filters|created-at|updated-at|up|related):$/i;

/** A tag of Obsidian, Foam or Logseq. It follows white space or an opening bracket: `C#`, `a#b` and `##` have none. */
export function hashtagEnd(text: string, offset: number, from: number): number {
  return isFree(text, offset, from, /[\s(,]/) ? endAt(TAG, text, offset) : -1;
}

/** The key of a citation. A letter before it makes it an e-mail address. */
export function citationEnd(text: string, offset: number, from: number): number {
  return isFree(text, offset, from, /[^\p{L}\p{N}_@./\\]/u) ? endAt(CITATION, text, offset) : -1;
}

/** The name of a block: `^a1b2c3`. */
export function blockIdEnd(text: string, offset: number, from: number): number {
  return isFree(text, offset, from, /\s/) ? endAt(BLOCK_ID, text, offset) : -1;
}

/** The kind of a callout. */
export function calloutEnd(text: string, offset: number): number {
  return endAt(CALLOUT, text, offset);
}

/** Classes of what stands in the brackets behind them. */
export function classesEnd(text: string, offset: number, from: number): number {
  return isFree(text, offset, from, /[\s[]/) ? endAt(CLASSES, text, offset) : -1;
}

/** The name of a directive or emoji. */
export function nameEnd(text: string, offset: number, from: number): number {
  return isFree(text, offset, from, /[^\p{L}\p{N}:/]/u) ? endAt(NAME, text, offset) : -1;
}

/** A command of LaTeX with its argument. */
export function latexReferenceEnd(text: string, offset: number): number {
  return endAt(REFERENCE, text, offset);
}

/** Whether what stands before the second colon of a line is the key of a property of names: `tags:: …`. */
export function isNameProperty(lineBefore: string): boolean {
  return PROPERTY.test(lineBefore);
}

function isFree(text: string, offset: number, from: number, before: RegExp): boolean {
  return offset <= from || before.test(text[offset - 1] ?? '');
}

function endAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
