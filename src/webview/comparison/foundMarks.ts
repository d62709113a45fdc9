import { TextQuery } from '../../base/textQuery';
import { foundWords } from '../../core/comparisonPage/foundWords';

/** The name that the style sheet knows the marks by. */
const name = 'found';

/** Marks in the rows that are shown what the filter has found. The document stays as it is: only its look changes. */
export function markFound(table: HTMLElement, filter: string): void {
  CSS.highlights.delete(name);
  const query = new TextQuery(filter);
  if (query.isEmpty) return;
  const ranges: Range[] = [];
  for (const row of table.querySelectorAll('tr:not([hidden])')) {
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('.unseen, .note')) continue;
      for (const { start, end } of foundWords(node.textContent ?? '', query)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
}
