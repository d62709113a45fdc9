import { csvRow } from '../../base/csv';
import { escapeMarkdown } from '../../base/escape';
import { isoDatesInWords } from '../../base/isoDates';
import { cellOf, type ComparisonModel } from './pageModel';
import type { ComparisonTable } from './table';

/** What the shown table can be exported as, and where to. */
export const exportFormats = ['markdown', 'csv', 'link'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportTargets = ['copy', 'insert'] as const;
export type ExportTarget = (typeof exportTargets)[number];

/** Rows of plain texts, the header first, laid out as on the page. */
function grid(table: ComparisonTable, model: ComparisonModel): readonly (readonly string[])[] {
  const { subjects, dimensions } = table;
  if (table.layout === 'columns') {
    return [
      ['', ...subjects.map(({ name }) => name)],
      ...dimensions.map(({ id, title }) => [title, ...subjects.map((subject) => cellOf(model, subject.id, id).value)]),
    ];
  }
  return [
    ['', ...dimensions.map(({ title }) => title)],
    ...subjects.map(({ id, name }) => [name, ...dimensions.map((dimension) => cellOf(model, id, dimension.id).value)]),
  ];
}

/** The shown table in Markdown (GFM), every text escaped; ends with a line break. */
export function tableMarkdown(table: ComparisonTable, model: ComparisonModel): string {
  const [head = [], ...rows] = grid(table, model);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(isoDatesInWords(cell))).join(' | ')} |\n`;
  const rule = `| ${head.map(() => '---').join(' | ')} |\n`;
  return line(head) + rule + rows.map(line).join('');
}

/** The shown table as CSV (RFC 4180): lines end with CR LF. */
export function tableCsv(table: ComparisonTable, model: ComparisonModel): string {
  return grid(table, model).map(csvRow).join('');
}
