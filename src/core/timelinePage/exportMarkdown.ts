import { edtfInWords } from '../../base/edtf';
import { escapeMarkdown } from '../../base/escape';
import { type Knowledge, laneTitles, type Id } from '../knowledge';
import { link, shortSource } from '../render/markdown';

/**
 * Events as a Markdown table with their sources, and a link back to the view that they were copied from.
 * @param ids in the order of the rows; those that name no event are left out
 * @param url of the view
 */
export function timelineMarkdown(ids: readonly Id[], knowledge: Knowledge, url: string): string {
  const rows = ids.flatMap((id) => {
    const event = knowledge.event(id);
    if (!event) return [];
    const disputed = knowledge.disputesOf(id).length > 0 ? ' (sources disagree)' : '';
    const cells = [
      escapeMarkdown(edtfInWords(event.when)) + disputed,
      `**${escapeMarkdown(event.title)}**. ${escapeMarkdown(event.summary)}`,
      laneTitles[event.lane],
      knowledge.sources(event.sources).map(shortSource).join(', '),
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  return [
    '| Date | Event | Lane | Sources |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    link('Timeline, Virtualization Study Notes', url),
    '',
  ].join('\n');
}
