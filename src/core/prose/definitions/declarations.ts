import { asAcronym } from './acronyms';
import type { AcronymDefinition } from './definition';
import { spelledOutAtStart } from './initials';
import { visibleText, type ProseText } from './visibleText';

/** Where an acronym and its meaning stand in a declaration, `[from, to)` each. */
interface Places {
  readonly acronym: readonly [number, number];
  readonly meaning: readonly [number, number];
}

/** How a declaration is written, and what a text that has one surely has. */
interface Form {
  readonly sign: string;
  /** With the groups `acronym` and `meaning`. What it may look at is bounded. */
  readonly pattern: RegExp;
}

const ARGUMENT = '\\{(?:[^{}\\n]|\\{[^{}\\n]*\\}){0,200}\\}';

const FORMS: readonly Form[] = [
  // Markdown Extra, kramdown, Python-Markdown.
  { sign: '*[', pattern: /^[ \t]{0,3}\*\[(?<acronym>[^\]\n]{2,40})\]:[ \t]*(?<meaning>[^\n]{2,200})/dgm },
  // HTML, and JSX.
  {
    sign: 'title',
    pattern:
      /<(?:abbr|acronym|dfn)\b[^<>]{0,200}?\btitle\s?=\s?\{?["'](?<meaning>[^"'<>]{2,200})["'][^<>]{0,200}>\s*(?<acronym>[^<>\n]{2,40}?)\s*<\//dgi,
  },
  // LaTeX: glossaries, glossaries-extra.
  {
    sign: '\\new',
    pattern: new RegExp(
      `\\\\new(?:acronym|abbreviation|acro)\\s?(?:\\[[^\\]]{0,200}\\])?\\s?${ARGUMENT}\\s*\\{(?<acronym>[^{}\\n]{2,40})\\}\\s*\\{(?<meaning>(?:[^{}]|\\{[^{}\\n]*\\}){2,200})\\}`,
      'gd',
    ),
  },
  // acronym: \\acro{key}[short]{long}.
  {
    sign: '\\acro',
    pattern:
      /\\(?:acro|acrodef|newacro)\{[^{}\n]{1,40}\}\[(?<acronym>[^\]\n]{2,40})\]\{(?<meaning>(?:[^{}]|\{[^{}\n]*\}){2,200})\}/dg,
  },
  {
    sign: '\\acro',
    pattern: /\\(?:acro|acrodef|newacro)\{(?<acronym>[^{}\n]{2,40})\}\{(?<meaning>(?:[^{}]|\{[^{}\n]*\}){2,200})\}/dg,
  },
  // acro: keys in any order are rare.
  {
    sign: '\\DeclareAcronym',
    pattern:
      /\\DeclareAcronym\{[^{}\n]{1,40}\}\s*\{[^{}]{0,100}?\bshort\s*=\s*\{?(?<acronym>[^{},\n]{2,40}?)\}?\s*,[^{}]{0,100}?\blong\s*=\s*\{?(?<meaning>[^{},\n]{2,200})/dg,
  },
  {
    sign: '\\nomenclature',
    pattern:
      /\\nomenclature(?:\[[^\]\n]{0,40}\])?\{(?<acronym>[^{}\n]{2,40})\}\{(?<meaning>(?:[^{}]|\{[^{}\n]*\}){2,200})\}/dg,
  },
  // Quarto's extension for acronyms, in the front matter.
  {
    sign: 'shortname',
    pattern:
      /\bshortname:[ \t]*["']?(?<acronym>[\w/-]{2,40})["']?\s*\n\s*longname:[ \t]*["']?(?<meaning>[^"'\n]{2,200})/dg,
  },
];

/** What a text declares its acronyms to mean, by the means that its format has for that; in the order of the text. */
export function declaredDefinitions(document: ProseText): readonly AcronymDefinition[] {
  const { text } = document;
  return FORMS.flatMap(({ sign, pattern }) =>
    text.includes(sign) ? [...text.matchAll(pattern)].flatMap((match) => declared(document, match)) : [],
  ).sort((a, b) => a.start - b.start);
}

function declared(document: ProseText, match: RegExpMatchArray): readonly AcronymDefinition[] {
  const { text, prose } = document;
  const places = placesOf(match);
  const kind = prose.kindAt(match.index ?? 0);
  if (places === undefined || kind === 'code' || kind === 'comment') return [];
  const [start, to] = places.acronym;
  const acronym = asAcronym(text.slice(start, to).trim());
  if (acronym === undefined) return [];
  const [from, end] = places.meaning;
  // What is in a tag is read as it stands.
  const meaning =
    prose.kindAt(from) === undefined
      ? visibleText(document, from, end).text.trim()
      : text.slice(from, end).replaceAll(/\s+/g, ' ').trim();
  const spelled = spelledOutAtStart(acronym, meaning) !== undefined;
  return [
    {
      acronym,
      start,
      end: start + acronym.length,
      meaning,
      meaningStart: from,
      meaningEnd: end,
      isSpelledOut: spelled,
      by: 'declaration',
    },
  ];
}

function placesOf({ indices }: RegExpMatchArray): Places | undefined {
  const acronym = indices?.groups?.['acronym'];
  const meaning = indices?.groups?.['meaning'];
  return acronym && meaning ? { acronym, meaning } : undefined;
}
