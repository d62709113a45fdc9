import type { RangeList } from '../rangeList';
import type { Matters, ProseState } from '../scanner';
import { BlockScanner } from './blocks';

export { frontMatterEnd } from './frontMatter';

/** Markdown: CommonMark with GFM, front matter, footnotes, math, directives and attributes. */
export function scanMarkdown(text: string, state: ProseState, out: RangeList, matters?: Matters): ProseState {
  return new BlockScanner(text, state, out, false, matters).scan();
}

/** MDX: Markdown with JSX, expressions in braces and modules; no indented code, no autolinks. */
export function scanMdx(text: string, state: ProseState, out: RangeList, matters?: Matters): ProseState {
  return new BlockScanner(text, state, out, true, matters).scan();
}
