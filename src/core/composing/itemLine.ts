import { edtfInWords } from '../../base/edtf';
import { citation, formatOf, markupOf } from '../citing';
import type { Id, Item, Knowledge } from '../knowledge';
import { meaningOf } from './meaning';

/** The first public source as a link in parentheses, behind a space; empty without any. */
function firstSource(ids: readonly Id[], languageId: string, knowledge: Knowledge): string {
  const source = knowledge.sources(ids).find(({ url }) => url.startsWith('https:'));
  return source ? ` ${citation([source], 'link', languageId, () => false).inline}` : '';
}

/**
 * One line for the user's own notes: what it is, in a sentence, with its first public source. All text is escaped, so
 * that it reads the same in any tool of the format.
 * @param languageId of the text that it is for
 */
export function itemLine(item: Item, languageId: string, knowledge: Knowledge): string {
  const { text, strong } = markupOf(formatOf(languageId));
  const sources = item.kind === 'comparison' ? [] : item.value.sources;
  return `${strong(headOf(item))}: ${text(saidOf(item))}${firstSource(sources, languageId, knowledge)}`;
}

function headOf(item: Item): string {
  switch (item.kind) {
    case 'concept': {
      const { name, expansion } = item.value;
      return expansion === undefined ? name : `${name} (${expansion})`;
    }
    case 'event':
      return edtfInWords(item.value.when);
    case 'dispute':
      return item.value.subject;
    case 'comparison':
      return item.value.title;
  }
}

function saidOf(item: Item): string {
  switch (item.kind) {
    case 'concept':
      return meaningOf(item.value);
    case 'event':
      return `${item.value.title}. ${item.value.summary}`;
    case 'dispute':
      return item.value.record;
    case 'comparison':
      return item.value.summary;
  }
}
