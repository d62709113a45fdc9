import { ASCIIDOC_INLINE, scanAsciidoc } from './asciidoc';
import { COMMIT_BOX_AT_BEGINNING, gitCommitStateAtBeginning, scanGitCommit } from './gitCommit';
import { HTML_INLINE, scanHtml } from './html';
import type { InlineSyntax } from './inlineSyntax';
import { LATEX_INLINE, scanLatex } from './latex';
import { scanMarkdown, scanMdx } from './markdown';
import { ORG_INLINE, scanOrg } from './org';
import { scanPlainText } from './plainText';
import type { ProseMap } from './proseMap';
import { RangeList } from './rangeList';
import { RESTRUCTURED_TEXT_INLINE, scanRestructuredText } from './restructuredText';
import type { Matters, ProseScanner, ProseState } from './scanner';

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
  ['scminput', scanGitCommit],
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

const INLINE_SYNTAX: ReadonlyMap<string, InlineSyntax> = new Map([
  ['restructuredtext', RESTRUCTURED_TEXT_INLINE],
  ['asciidoc', ASCIIDOC_INLINE],
  ['latex', LATEX_INLINE],
  ['tex', LATEX_INLINE],
  ['org', ORG_INLINE],
  ['html', HTML_INLINE],
  ['mdx', HTML_INLINE],
]);

/** The scanner for a VS Code language id; the one for plain text if the language is unknown. */
export function scannerFor(languageId: string): ProseScanner {
  return SCANNERS.get(languageId) ?? (isMarkdown(languageId) ? scanMarkdown : scanPlainText);
}

/**
 * The state in which the scanner of a language begins: what of a document has to be known before its first line.
 * @param text gives the whole document; it is not asked where nothing has to be known
 */
export function stateAtBeginning(text: () => string, languageId: string): ProseState {
  if (languageId === 'scminput') return COMMIT_BOX_AT_BEGINNING;
  return languageId === 'git-commit' ? gitCommitStateAtBeginning(text()) : '';
}

/** The markup that may stand inside a term in a language; `undefined` where there is none but what all languages have. */
export function inlineSyntaxFor(languageId: string): InlineSyntax | undefined {
  return INLINE_SYNTAX.get(languageId) ?? (isMarkdown(languageId) ? HTML_INLINE : undefined);
}

/**
 * Finds what is not prose: code, addresses, markup, comments…
 * @param languageId a VS Code language id; an unknown one is read as plain text
 * @param matters where it matters what is prose; without it, everywhere
 */
export function proseRanges(text: string, languageId: string, matters?: Matters): ProseMap {
  const out = new RangeList();
  scannerFor(languageId)(
    text,
    stateAtBeginning(() => text, languageId),
    out,
    matters,
  );
  return out.toMap();
}
