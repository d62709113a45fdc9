import type { Format } from '../citing';

/** Lines of text in the format of a note; each part is in its markup already. */

/** A list of items. */
export function listOf(items: readonly string[], format: Format): string {
  if (format === 'html') return `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
  if (format === 'latex') {
    return `\\begin{itemize}\n${items.map((item) => `\\item ${item}\n`).join('')}\\end{itemize}\n`;
  }
  const sign = format === 'asciidoc' ? '*' : '-';
  return items.map((item) => `${sign} ${item}\n`).join('');
}

/** Terms, each with what is said of it. */
export type Definitions = readonly { readonly term: string; readonly says: string }[];

/** A list of definitions, as the format has it; Pandoc's in Markdown. */
export function definitionList(entries: Definitions, format: Format): string {
  const each = (line: (entry: Definitions[number]) => string): string => entries.map(line).join('');
  switch (format) {
    case 'asciidoc':
      return each(({ term, says }) => `${term}:: ${says}\n`);
    case 'restructuredtext':
      return each(({ term, says }) => `${term}\n   ${says}\n\n`).replace(/\n$/, '');
    case 'latex':
      return `\\begin{description}\n${each(({ term, says }) => `\\item[{${term}}] ${says}\n`)}\\end{description}\n`;
    case 'org':
      return each(({ term, says }) => `- ${term} :: ${says}\n`);
    case 'html':
      return `<dl>\n${each(({ term, says }) => `<dt>${term}</dt>\n<dd>${says}</dd>\n`)}</dl>\n`;
    case 'markdown':
    case 'plain':
      return each(({ term, says }) => `${term}\n:   ${says}\n\n`).replace(/\n$/, '');
  }
}

/** A cell in Org, where a bar would end it. */
function orgCell(text: string): string {
  return text.replaceAll('|', '\\vert{}');
}

/** A table with a head. */
export function tableOf(rows: readonly (readonly string[])[], format: Format): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  switch (format) {
    case 'markdown':
      return line(head) + line(head.map(() => '---')) + body.map(line).join('');
    case 'org':
      return `${line(head)}|${head.map(() => '---').join('+')}|\n${body.map((row) => line(row.map(orgCell))).join('')}`;
    case 'asciidoc': {
      const cells = (row: readonly string[]): string => row.map((cell) => `| ${cell}\n`).join('');
      return `[%header,cols="${head.map(() => '1').join(',')}"]\n|===\n${rows.map(cells).join('\n')}|===\n`;
    }
    case 'restructuredtext': {
      const cells = (row: readonly string[]): string =>
        row.map((cell, place) => `${place === 0 ? '   * - ' : '     - '}${cell}`.trimEnd() + '\n').join('');
      return `.. list-table::\n   :header-rows: 1\n\n${rows.map(cells).join('')}`;
    }
    case 'latex': {
      const width = (1 / Math.max(1, head.length)).toFixed(2);
      const columns = head.map(() => `p{${width}\\linewidth}`).join('');
      const cells = (row: readonly string[]): string => `${row.join(' & ')} \\\\\n`;
      return `\\begin{tabular}{${columns}}\n${cells(head)}\\hline\n${body.map(cells).join('')}\\end{tabular}\n`;
    }
    case 'html': {
      const cells = (row: readonly string[], tag: string): string =>
        `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>\n`;
      return `<table>\n${cells(head, 'th')}${body.map((row) => cells(row, 'td')).join('')}</table>\n`;
    }
    case 'plain':
      return rows.map((row) => `${row.join('\t')}\n`).join('');
  }
}
