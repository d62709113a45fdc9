import type { RangeList } from '../rangeList';
import type { ProseState } from '../scanner';
import { BlockScanner } from './blocks';

export { frontMatterEnd } from './frontMatter';

/** Markdown: CommonMark with GFM, front matter, footnotes, math, directives and attributes. */
export function scanMarkdown(text: string, state: ProseState, out: RangeList): ProseState {
  return new BlockScanner(text, state, out, false).scan();
}

/** MDX: Markdown with JSX, expressions in braces and modules; no indented code, no autolinks. */
export function scanMdx(text: string, state: ProseState, out: RangeList): ProseState {
  return new BlockScanner(text, state, out, true).scan();
}
