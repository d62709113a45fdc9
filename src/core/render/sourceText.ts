import { escapeMarkdown } from '../../base/escape';
import { fullReference, keyOf, markupOf } from '../citing';
import { citedAs, type Id, type Knowledge, type Source } from '../knowledge';
import type { Links } from './links';
import { itemLink } from './markdown';
import { sourceWords } from './sourceWords';

/** A source as Markdown: the reference, its key, and what of the data rests on it. Ends with a line break. */
export function sourceMarkdown(source: Source, knowledge: Knowledge, links: Links): string {
  const cites = ({ sources }: { readonly sources: readonly Id[] }): boolean => sources.includes(source.id);
  const section = (title: string, items: readonly { readonly id: Id }[]): string =>
    items.length === 0
      ? ''
      : `\n## ${title}\n\n${items.map(({ id }) => `- ${itemLink(knowledge, id, links)}\n`).join('')}`;
  return [
    `# ${escapeMarkdown(citedAs(source))}\n\n`,
    `${fullReference(source, markupOf('markdown'))}\n\n`,
    `Key: \`${keyOf(source)}\`. ${sourceWords(source).remarks.map(escapeMarkdown).join('; ')}.\n`,
    section('Terms that cite it', knowledge.entries.filter(cites)),
    section('Events that cite it', knowledge.events.filter(cites)),
    section('Disputes that cite it', knowledge.disputes.filter(cites)),
  ].join('');
}
