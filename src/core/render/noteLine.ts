import { edtfInWords } from '../../base/edtf';
import { escapeMarkdown } from '../../base/escape';
import type { Knowledge, Item } from '../knowledge';
import { shortSource } from './markdown';

function firstSource(knowledge: Knowledge, ids: readonly string[]): string {
  const source = knowledge.sources(ids).find(({ url }) => url.startsWith('https:'));
  return source ? ` (${shortSource(source)})` : '';
}

/**
 * One line of Markdown for the user's own notes: what it is, in a sentence, with its first public source.
 * All text is escaped, so that it reads the same in any Markdown.
 */
export function citationMarkdown(item: Item, knowledge: Knowledge): string {
  switch (item.kind) {
    case 'concept': {
      const { name, expansion, summary, sources } = item.value;
      const full = expansion ? `${name} (${expansion})` : name;
      return `**${escapeMarkdown(full)}**: ${escapeMarkdown(summary)}${firstSource(knowledge, sources)}`;
    }
    case 'event': {
      const { when, title, summary, sources } = item.value;
      return `**${escapeMarkdown(edtfInWords(when))}**: ${escapeMarkdown(title)}. ${escapeMarkdown(summary)}${firstSource(knowledge, sources)}`;
    }
    case 'dispute': {
      const { subject: question, record, sources } = item.value;
      return `**${escapeMarkdown(question)}**: ${escapeMarkdown(record)}${firstSource(knowledge, sources)}`;
    }
    case 'comparison':
      return `**${escapeMarkdown(item.value.title)}**: ${escapeMarkdown(item.value.summary)}`;
  }
}
