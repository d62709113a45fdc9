export { extendMarkdownIt, type MarkChoice, type PreviewHost } from './plugin';
export { tooltipHtml } from './tooltip';
