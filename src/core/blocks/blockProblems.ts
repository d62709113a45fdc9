import type { Knowledge } from '../knowledge';
import { blocksIn, type BlockInText } from './blocksInText';
import { parseCompareBlock } from './compareBlock';
import type { BlockProblem } from './fields';
import type { BlockLanguage } from './keys';
import { parsePictureBlock } from './pictureBlock';
import { parseTimelineBlock } from './timelineBlock';

/** Something in a block of a document that is not understood. Lines from 0, columns in UTF-16 units. */
export interface PlacedProblem {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What was probably meant there. */
  readonly replacement?: string;
}

const parsers: Readonly<
  Record<BlockLanguage, (content: string, knowledge: Knowledge) => { readonly problems: readonly BlockProblem[] }>
> = { 'virt-timeline': parseTimelineBlock, 'virt-compare': parseCompareBlock, 'virt-picture': parsePictureBlock };

/** What is wrong in the blocks of a document, in the order of its lines. */
export function blockProblemsIn(text: string, knowledge: Knowledge): readonly PlacedProblem[] {
  return blocksIn(text).flatMap((block) => {
    const { problems } = parsers[block.language](block.lines.map((line) => line.text).join('\n'), knowledge);
    return problems.map((problem) => placed(problem, block));
  });
}

/** A problem of a block that has no lines is one of its fence. */
function placed({ line, start, end, message, replacement }: BlockProblem, block: BlockInText): PlacedProblem {
  const at = block.lines[line];
  if (!at) return { line: block.line, start: block.start, end: block.end, message };
  const { text, indent } = at;
  const from = start ?? text.length - text.trimStart().length;
  return {
    line: block.line + 1 + line,
    start: indent + from,
    end: indent + (end ?? text.trimEnd().length),
    message,
    ...(replacement !== undefined && { replacement }),
  };
}
