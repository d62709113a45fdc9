import { scanAsciidoc } from './asciidoc';
import { scanGitCommit } from './gitCommit';
import { scanHtml } from './html';
import { scanLatex } from './latex';
import { scanMarkdown, scanMdx } from './markdown';
import { scanOrg } from './org';
import { scanPlainText } from './plainText';
import type { ProseMap } from './proseMap';
import { RangeList } from './rangeList';
import { scanRestructuredText } from './restructuredText';
import type { Matters, ProseScanner } from './scanner';

const SCANNERS: ReadonlyMap<string, ProseScanner> = new Map([
  ['markdown', scanMarkdown],
  ['mdx', scanMdx],
  ['restructuredtext', scanRestructuredText],
  ['asciidoc', scanAsciidoc],
  ['latex', scanLatex],
  ['tex', scanLatex],
  ['org', scanOrg],
  ['html', scanHtml],
  ['git-commit', scanGitCommit],
  ['plaintext', scanPlainText],
]);

/**
 * Languages that are Markdown by another name: documents with cells (Quarto, R Markdown, Julia), with LaTeX, with
 * components (Nuxt, Markdoc), and the instructions that VS Code has for its agents.
 */
const MARKDOWN_DIALECTS: ReadonlySet<string> = new Set([
  'quarto',
  'rmd',
  'juliamarkdown',
  'myst',
  'mdc',
  'markdoc',
  'prompt',
  'instructions',
  'chatagent',
  'chatmode',
  'skill',
]);

/** Whether a VS Code language id stands for Markdown or a dialect of it, such as `markdown_latex_combined`; MDX is none. */
function isMarkdown(languageId: string): boolean {
  return languageId.includes('markdown') || MARKDOWN_DIALECTS.has(languageId);
}

/** The scanner for a VS Code language id; the one for plain text if the language is unknown. */
export function scannerFor(languageId: string): ProseScanner {
  return SCANNERS.get(languageId) ?? (isMarkdown(languageId) ? scanMarkdown : scanPlainText);
}

/**
 * Finds what is not prose: code, addresses, markup, comments…
 * @param languageId a VS Code language id; an unknown one is read as plain text
 * @param matters where it matters what is prose; without it, everywhere
 */
export function proseRanges(text: string, languageId: string, matters?: Matters): ProseMap {
  const out = new RangeList();
  scannerFor(languageId)(text, '', out, matters);
  return out.toMap();
}
