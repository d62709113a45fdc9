import { formatOf, type Format } from '../citing';
import type { ProseMap } from '../prose';

/** What we write and write anew. */
const regionKinds = ['glossary', 'bibliography'] as const;
export type RegionKind = (typeof regionKinds)[number];

/** What a region was made with, as its first mark says; names and values are plain words. */
export type RegionOptions = Readonly<Record<string, string>>;

/** A part of a text that is ours, between two marks. Offsets are UTF-16. */
export interface Region {
  readonly kind: RegionKind;
  readonly options: RegionOptions;
  /** With both marks, without the line break behind the last. */
  readonly start: number;
  readonly end: number;
  /** What is between the marks. */
  readonly body: string;
  /** Whether someone has changed the body since we wrote it. */
  readonly isChanged: boolean;
}

/** What was found: nothing, one region, or marks that are no pair. */
export type FoundRegion = Region | 'none' | 'broken';

/** Comments that take a whole line, by format; text without comments can have no marks. */
const comments: Readonly<Record<Exclude<Format, 'plain'>, readonly [string, string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  asciidoc: ['// ', ''],
  restructuredtext: ['.. ', ''],
  latex: ['% ', ''],
  org: ['# ', ''],
};

/** The comment of a language; `undefined` where it has none. */
function commentOf(languageId: string): readonly [string, string] | undefined {
  if (languageId === 'mdx') return ['{/* ', ' */}'];
  const format = formatOf(languageId);
  return format === 'plain' ? undefined : comments[format];
}

/** Whether a language can have regions. */
export function hasRegions(languageId: string): boolean {
  return commentOf(languageId) !== undefined;
}

const name = 'virtualization-notes';

/** A body as eight hexadecimal digits (FNV-1a); line ends do not count, since tools change them. */
function hashOf(body: string): string {
  let hash = 0x811c9dc5;
  for (const unit of body.replaceAll('\r\n', '\n')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * A region as text, without a line break behind it.
 * @param body ends with a line break
 */
export function regionText(kind: RegionKind, options: RegionOptions, body: string, languageId: string): string {
  const [open, close] = commentOf(languageId) ?? ['', ''];
  const words = Object.entries({ ...options, hash: hashOf(body) }).map(([key, value]) => `${key}=${value}`);
  return `${open}${name} ${kind} ${words.join(' ')}${close}\n${body}${open}/${name} ${kind}${close}`;
}

/** Whether a line is in a block of code. In MDX a comment is code too, but not what is before it. */
function isInCode(lineStart: number, languageId: string, prose: ProseMap): boolean {
  if (prose.kindAt(lineStart) !== 'code') return false;
  return languageId !== 'mdx' || (lineStart > 0 && prose.kindAt(lineStart - 1) === 'code');
}

/** Finds the region of a kind in a text. Marks in code are none. */
export function findRegion(text: string, kind: RegionKind, languageId: string, prose: ProseMap): FoundRegion {
  const comment = commentOf(languageId);
  if (!comment) return 'none';
  const [open, close] = comment.map((part) => part.replaceAll(/[.*/{}]/g, String.raw`\$&`));
  const mark = new RegExp(String.raw`^${open}(/?)${name} ${kind}\b(.*?)${close}[ \t]*(?=\r?$)`, 'gm');
  const marks = [...text.matchAll(mark)].filter(({ index }) => !isInCode(index, languageId, prose));
  const [first, second] = marks;
  if (!first) return 'none';
  if (!second || marks.length > 2 || first[1] !== '' || second[1] !== '/') return 'broken';
  const options = optionsOf(first[2] ?? '');
  const from = text.indexOf('\n', first.index) + 1;
  const body = text.slice(from, second.index);
  if (!options || /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(body)) return 'broken';
  const { hash, ...rest } = options;
  const isChanged = hashOf(body) !== hash;
  return { kind, options: rest, start: first.index, end: second.index + second[0].length, body, isChanged };
}

/** The words of a mark; `undefined` when they are not as we write them. */
function optionsOf(words: string): Readonly<Record<string, string>> | undefined {
  if (!/^(?: [a-z]+=[a-z0-9-]+)+$/.test(words)) return undefined;
  const options = Object.fromEntries(
    words
      .trim()
      .split(' ')
      .map((word) => word.split('=') as [string, string]),
  );
  return /^[0-9a-f]{8}$/.test(options['hash'] ?? '') ? options : undefined;
}

/** All regions of a text that are whole. */
export function regionsIn(text: string, languageId: string, prose: ProseMap): readonly Region[] {
  return regionKinds.flatMap((kind) => {
    const found = findRegion(text, kind, languageId, prose);
    return typeof found === 'string' ? [] : [found];
  });
}

/** The text with blanks in place of what is ours, so that offsets stay: what we wrote does not count as written. */
export function withoutRegions(text: string, languageId: string, prose: ProseMap): string {
  let result = text;
  for (const { start, end } of regionsIn(text, languageId, prose)) {
    result = result.slice(0, start) + result.slice(start, end).replaceAll(/[^\r\n]/g, ' ') + result.slice(end);
  }
  return result;
}
