import { citedAs, type Source } from '../knowledge';
import { keyOf } from './keys';
import { formatOf, markupOf, type Markup } from './markup';
import { fullReference } from './reference';
import { publicUrl } from './sourceType';

/** How a source is cited in a text. */
export const citationStyles = [
  'footnote',
  'link',
  'pandoc',
  'asciidoc',
  'asciidoc-bibliography',
  'rst',
  'latex',
  'org',
  'plain',
] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The style that the tools of a language read; for HTML a link, for what has no notes plain text. */
export function styleOf(languageId: string): CitationStyle {
  if (languageId === 'quarto' || languageId === 'rmd') return 'pandoc';
  const styles = {
    markdown: 'footnote',
    asciidoc: 'asciidoc',
    restructuredtext: 'rst',
    latex: 'latex',
    org: 'org',
    html: 'link',
    plain: 'plain',
  } as const;
  return styles[formatOf(languageId)];
}

/** A citation for a place in a text. */
export interface Citation {
  /** What stands at the place. */
  readonly inline: string;
  /** Whether a space goes before it, where there is none. LaTeX has one that does not break. */
  readonly space: '' | ' ' | '~';
  /** Footnotes that must be defined somewhere in the text: the beginning of the definition, and all of it. */
  readonly definitions: readonly { readonly start: string; readonly line: string }[];
}

function short(source: Source, markup: Markup): string {
  const url = publicUrl(source);
  return url === undefined ? markup.text(citedAs(source)) : markup.link(citedAs(source), url);
}

function plainly(source: Source): string {
  return [citedAs(source), publicUrl(source)].filter(Boolean).join(', ');
}

/**
 * What cites sources in a style.
 * @param languageId of the text: its markup is that of links and notes
 * @param isDefined whether the text has, before the place, the footnote of a key, for AsciiDoc
 */
export function citation(
  sources: readonly Source[],
  style: CitationStyle,
  languageId: string,
  isDefined: (key: string) => boolean,
): Citation {
  const keys = sources.map(keyOf);
  const markup = markupOf(formatOf(languageId));
  const inPlace = (inline: string, space: Citation['space'] = ' '): Citation => ({ inline, space, definitions: [] });
  switch (style) {
    case 'footnote':
      return {
        inline: keys.map((key) => `[^${key}]`).join(''),
        space: '',
        definitions: sources.map((source) => {
          const start = `[^${keyOf(source)}]:`;
          return { start, line: `${start} ${fullReference(source, markupOf('markdown'))}` };
        }),
      };
    case 'rst':
      return {
        inline: keys.map((key) => `[#${key}]_`).join(' '),
        space: ' ',
        definitions: sources.map((source) => {
          const start = `.. [#${keyOf(source)}]`;
          return { start, line: `${start} ${fullReference(source, markupOf('restructuredtext'))}` };
        }),
      };
    case 'asciidoc':
      return inPlace(sources.map((source) => asciidocFootnote(source, isDefined)).join(' '), '');
    // The anchors are those of the bibliography.
    case 'asciidoc-bibliography':
      return inPlace(keys.map((key) => `<<${key}>>`).join(', '));
    case 'pandoc':
      return inPlace(`[${keys.map((key) => `@${key}`).join('; ')}]`);
    case 'org':
      return inPlace(`[cite:${keys.map((key) => `@${key}`).join(';')}]`);
    case 'latex':
      return inPlace(`\\cite{${keys.join(',')}}`, '~');
    case 'link':
      return inPlace(`(${sources.map((source) => short(source, markup)).join('; ')})`);
    case 'plain':
      return inPlace(`(${sources.map((source) => markup.text(plainly(source))).join('; ')})`);
  }
}

function asciidocFootnote(source: Source, isDefined: (key: string) => boolean): string {
  const key = keyOf(source);
  if (isDefined(key)) return `footnote:${key}[]`;
  // The bracket of a link would end the note.
  return `footnote:${key}[${fullReference(source, markupOf('asciidoc')).replaceAll(']', '\\]')}]`;
}
