import type { Html } from '../../base/html';
import type { BlockPlace } from './blockHtml';
import { compareFigure } from './compareFigure';
import { isBlockLanguage, type BlockLanguage } from './keys';
import { pictureBlockFigure } from './pictureBlock';
import { timelineFigure } from './timelineFigure';

export type { BlockPlace } from './blockHtml';
export { blockAt, type BlockCursor } from './cursor';
export { blockProblemsIn } from './blockProblems';
export { languageAt } from './languagePlace';
export { suggestionsAt, type BlockSuggestion } from './values';

const figures: Readonly<Record<BlockLanguage, (content: string, place: BlockPlace) => Html>> = {
  'virt-timeline': timelineFigure,
  'virt-compare': compareFigure,
  'virt-picture': pictureBlockFigure,
};

/** One of our blocks as HTML; `undefined` when the language is not one of ours. */
export function renderBlock(language: string, content: string, place: BlockPlace): Html | undefined {
  if (!isBlockLanguage(language)) return undefined;
  return figures[language](content, place);
}
