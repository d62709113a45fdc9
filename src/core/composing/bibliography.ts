import { formatOf, fullReference, keyOf, markupOf } from '../citing';
import { citedAs, type Source } from '../knowledge';
import { listOf } from './layout';

/** What a reference is looked up by: what it begins with, the family name of an author, else the title. */
function sortedBy(source: Source): string {
  return source.authors.length > 0 ? citedAs(source) : source.title;
}

/**
 * A list of sources in full, by author or title; ends with a line break. Empty without any. In LaTeX `\cite` refers to it, in
 * AsciiDoc `<<key>>`.
 */
export function bibliographyText(sources: readonly Source[], languageId: string): string {
  if (sources.length === 0) return '';
  const format = formatOf(languageId);
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const sorted = sources.toSorted(
    (a, b) => collator.compare(sortedBy(a), sortedBy(b)) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  const markup = markupOf(format);
  const items = sorted.map((source) => ({
    key: keyOf(source),
    cited: markup.text(citedAs(source)),
    reference: fullReference(source, markup),
  }));
  switch (format) {
    case 'asciidoc':
      return `[bibliography]\n${listOf(
        items.map(({ key, cited, reference }) => `[[[${key},${cited}]]] ${reference}`),
        format,
      )}`;
    case 'latex': {
      const lines = items.map(({ key, reference }) => `\\bibitem{${key}} ${reference}\n`);
      const widest = '9'.repeat(String(items.length).length);
      return `\\begin{thebibliography}{${widest}}\n${lines.join('')}\\end{thebibliography}\n`;
    }
    default:
      return listOf(
        items.map(({ reference }) => reference),
        format,
      );
  }
}
