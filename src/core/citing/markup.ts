import { escapeHtml, escapeMarkdown, markdownDestination } from '../../base/escape';
import { escapeLatex, latexUrl } from './latex';

/** How a format of notes writes text, so that it shows just that text. */
export interface Markup {
  /** Text in one line; line breaks become spaces. */
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, url: string) => string;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

const markdown: Markup = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  link: (text, url) => `[${escapeMarkdown(text)}](${markdownDestination(url)})`,
};

/** What AsciiDoc might take for markup, as character references: they pass everywhere, in notes and links too. */
function asciidocText(text: string): string {
  return oneLine(text).replaceAll(
    /[*_`#^~{}+<>|\\[\]]|(?<=-)-|(?<=:):|(?<=\()\(|(?<=\))\)/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

const asciidoc: Markup = {
  text: asciidocText,
  strong: (text) => `*${asciidocText(text)}*`,
  link: (text, url) => `link:${encodeSpecial(url)}[${asciidocText(text)}]`,
};

function encodeSpecial(url: string): string {
  return url.replaceAll(/[\s[\]<>`"{}|\\^]/g, (character) => encodeURIComponent(character));
}

function rstText(text: string): string {
  return oneLine(text).replaceAll(/[\\*`_|]/g, '\\$&');
}

const restructuredText: Markup = {
  text: rstText,
  strong: (text) => `**${oneLine(text).replaceAll(/[\\*]/g, '\\$&')}**`,
  // With two underscores: two works of one title would be one name for two targets.
  link: (text, url) => `\`${oneLine(text).replaceAll(/[\\`<>]/g, '\\$&')} <${encodeSpecial(url)}>\`__`,
};

const latex: Markup = {
  text: escapeLatex,
  strong: (text) => `\\textbf{${escapeLatex(text)}}`,
  link: (text, url) => `\\href{${latexUrl(url).replaceAll(/[%#]/g, '\\$&')}}{${escapeLatex(text)}}`,
};

/** Org has no escape; a zero-width space before a marker keeps it from being one, as its manual says. */
function orgText(text: string): string {
  return oneLine(text)
    .replaceAll(/(^|[\s('"{-])([*/_=~+])(?=\S)/g, '$1\u200B$2')
    .replaceAll(/\[(?=[[\d])|\](?=\])|<(?=[\d<])/g, '$&\u200B');
}

const org: Markup = {
  text: orgText,
  strong: (text) => `*${orgText(text)}*`,
  link: (text, url) => `[[${encodeSpecial(url)}][${orgText(text)}]]`,
};

const html: Markup = {
  text: (text) => escapeHtml(oneLine(text)),
  strong: (text) => `<strong>${escapeHtml(oneLine(text))}</strong>`,
  link: (text, url) => `<a href="${escapeHtml(url)}">${escapeHtml(oneLine(text))}</a>`,
};

const plain: Markup = {
  text: oneLine,
  strong: oneLine,
  link: (text, url) => `${oneLine(text)}, ${url}`,
};

/** The formats of notes. */
export type Format = 'markdown' | 'asciidoc' | 'restructuredtext' | 'latex' | 'org' | 'html' | 'plain';

const markups: Readonly<Record<Format, Markup>> = {
  markdown,
  asciidoc,
  restructuredtext: restructuredText,
  latex,
  org,
  html,
  plain,
};

export function markupOf(format: Format): Markup {
  return markups[format];
}

/** The format of a VS Code language id; plain text if the language is unknown. */
export function formatOf(languageId: string): Format {
  if (languageId === 'tex') return 'latex';
  if (languageId in markups) return languageId as Format;
  const isMarkdown = /markdown|^(?:mdx|quarto|rmd|myst|mdc|markdoc|prompt|instructions|chatagent|chatmode|skill)$/;
  return isMarkdown.test(languageId) ? 'markdown' : 'plain';
}
