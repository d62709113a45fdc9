import { formatOf, fullReference, keyOf, markupOf } from '../citing';
import { citedAs, type Source } from '../knowledge';
import { listOf } from './layout';

/** A list of sources in full, by author; ends with a line break. Empty without any. In LaTeX, `\cite` refers to it. */
export function bibliographyText(sources: readonly Source[], languageId: string): string {
  if (sources.length === 0) return '';
  const format = formatOf(languageId);
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const sorted = sources.toSorted((a, b) => collator.compare(citedAs(a), citedAs(b)) || (keyOf(a) < keyOf(b) ? -1 : 1));
  const references = sorted.map((source) => fullReference(source, markupOf(format)));
  if (format !== 'latex') return listOf(references, format);
  const items = sorted.map((source, place) => `\\bibitem{${keyOf(source)}} ${references[place] ?? ''}\n`);
  return `\\begin{thebibliography}{${'9'.repeat(String(sorted.length).length)}}\n${items.join('')}\\end{thebibliography}\n`;
}
