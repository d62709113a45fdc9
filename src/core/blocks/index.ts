import type { Html } from '../../base/html';
import type { BlockPlace } from './blockHtml';
import { compareFigure } from './compareFigure';
import { isBlockLanguage } from './keys';
import { timelineFigure } from './timelineFigure';

export type { BlockPlace } from './blockHtml';
export { blockAt, type BlockCursor } from './cursor';
export { suggestionsAt, type BlockSuggestion } from './values';

/** One of our blocks as HTML; `undefined` when the language is not one of ours. */
export function renderBlock(language: string, content: string, place: BlockPlace): Html | undefined {
  if (!isBlockLanguage(language)) return undefined;
  return language === 'virt-timeline' ? timelineFigure(content, place) : compareFigure(content, place);
}
