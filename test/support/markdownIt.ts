import Markdown15 from 'markdown-it';
import Markdown14 from 'markdown-it-14';
import type { MarkdownIt } from 'markdown-it';
import type { MarkMode } from '../../src/core/mentions';
import { proseRanges } from '../../src/core/prose';
import { bundledKnowledge, bundledMatcher } from './bundled';
import { extendMarkdownIt, tooltipHtml, type PreviewHost } from '../../src/markdownIt';

const options = { html: true, linkify: true } as const;

/** A fresh markdown-it of each version that hosts use, as VS Code sets it up. */
export const versions: Readonly<Record<string, (more?: { readonly typographer?: boolean }) => MarkdownIt>> = {
  'markdown-it 14': (more) => new Markdown14({ ...options, ...more }),
  'markdown-it 15': (more) => new Markdown15({ ...options, ...more }),
};

export const knowledge = bundledKnowledge();
export const matcher = bundledMatcher();

/** A host that marks by the bundled data; failures of the plugin fail the test. */
export function testHost(mode: MarkMode = 'all', over: Partial<PreviewHost> = {}): PreviewHost {
  return {
    marks: () => (mode === 'off' ? undefined : { mode, isHidden: () => false }),
    mentions: (source) => ({
      mentions: matcher.findMentions(source, 'markdown'),
      sections: proseRanges(source, 'markdown').sections,
    }),
    card: () => undefined,
    tooltip: (id) => {
      const entry = knowledge.entry(id);
      return entry && tooltipHtml(entry, knowledge);
    },
    block: () => undefined,
    report: (error) => {
      throw error;
    },
    ...over,
  };
}

/** A markdown-it with the plugin. */
export function extended(make: () => MarkdownIt, mode: MarkMode = 'all', over: Partial<PreviewHost> = {}): MarkdownIt {
  return extendMarkdownIt(make(), testHost(mode, over));
}

/** The rendered page without our markup: what it would be without the plugin. */
export function withoutMarks(page: string): string {
  return page
    .replaceAll(/<span class="virt-tip".*?<span class="virt-tip-from">[^<]*<\/span><\/span><\/span>/g, '')
    .replaceAll(/<span class="virt-mark"><dfn [^>]*>(.*?)<\/dfn>/gs, '$1')
    .replaceAll(/<span class="virt-term">(.*?)<\/span>/gs, '$1');
}

/** The words of each mark, with white space made plain and pieces that emphasis cuts apart joined. */
export function markedWords(page: string): readonly string[] {
  const words: string[] = [];
  const pattern = /<dfn [^>]*>(.*?)<\/dfn>|<span class="virt-term">(.*?)<\/span>/gs;
  for (const [, first, more] of page.matchAll(pattern)) {
    if (first !== undefined) words.push(first);
    else words.push(`${words.pop() ?? ''} ${more ?? ''}`);
  }
  return words.map(plain);
}

/** Visible text of a piece of HTML or Markdown, without what may differ between the two. */
export function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll(/[*_]+/g, '')
    .replaceAll(/\s+(?:> ?)*\s*/g, ' ')
    .trim();
}
