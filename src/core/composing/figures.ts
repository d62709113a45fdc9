import { edtfInWords } from '../../base/edtf';
import { citation, formatOf, markupOf } from '../citing';
import { type Comparison, type DatedEvent, type Id, type Knowledge, nameOf } from '../knowledge';
import { tableOf } from './layout';

/** Events as a table with their sources, in the format of a language; ends with a line break. */
export function timelineTable(events: readonly DatedEvent[], languageId: string, knowledge: Knowledge): string {
  const format = formatOf(languageId);
  const { text, strong } = markupOf(format);
  const rows = events.map(({ id, when, title, summary, sources }) => [
    text(edtfInWords(when) + (knowledge.disputesOf(id).length > 0 ? ' (sources disagree)' : '')),
    `${strong(title)}. ${text(summary)}`,
    citation(knowledge.sources(sources), 'link', languageId, () => false).inline.slice(1, -1),
  ]);
  return tableOf([['Date', 'Event', 'Sources'].map(text), ...rows], format);
}

/** Our fenced block for a timeline of entries. */
export function timelineBlock(concepts: readonly Id[]): string {
  return `\`\`\`virt-timeline\nconcepts: ${concepts.join(', ')}\n\`\`\`\n`;
}

/** A comparison of subjects as a table: a row for each question, a column for each subject; unknown is said. */
export function comparisonTableText(
  comparison: Comparison,
  subjects: readonly Id[],
  languageId: string,
  knowledge: Knowledge,
): string {
  const format = formatOf(languageId);
  const { text } = markupOf(format);
  const cells = subjects.map((subject) => knowledge.cells(comparison, subject));
  const rows = comparison.dimensions.map(({ id, title }) => [
    text(title),
    ...cells.map((own) => {
      const cell = own[id];
      const dated = cell?.asOf === undefined ? '' : ` (${cell.asOf})`;
      return text(`${cell?.value ?? 'unknown'}${dated}`);
    }),
  ]);
  return tableOf([['', ...subjects.map((subject) => text(nameOf(knowledge, subject)))], ...rows], format);
}

/** Our fenced block for a comparison. */
export function comparisonBlock({ id }: Comparison, subjects: readonly Id[]): string {
  return `\`\`\`virt-compare\ncomparison: ${id}\nsubjects: ${subjects.join(', ')}\n\`\`\`\n`;
}
