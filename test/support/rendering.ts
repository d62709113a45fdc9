import { convert, NullLogger } from '@asciidoctor/core';
import MarkdownIt from 'markdown-it';
import { parse, serialize } from 'parse5';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** How a document is shown, as HTML in one normal form, by what reads its language. */
export const renderers: Readonly<Record<'markdown' | 'html' | 'asciidoc', (text: string) => string | Promise<string>>> =
  {
    markdown: (text) => markdown.render(text),
    html: (text) => serialize(parse(text)),
    asciidoc: async (text) => {
      const page = await convert(text, { safe: 'secure', logger: new NullLogger() });
      if (typeof page !== 'string') throw new Error('Asciidoctor gave no page');
      return page;
    },
  };

/** Two pages where they differ: what stands between the longest beginning and the longest end that they share. */
export function difference(before: string, after: string): { readonly before: string; readonly after: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  // Whole tags and words: a difference may begin or end inside of one.
  while (start > 0 && /[^\s>]/.test(before[start - 1] ?? '')) start--;
  while (end > 0 && /[^\s<]/.test(before[before.length - end] ?? '')) end--;
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
}

/** The tags of a piece of a page, in order. */
export function tagsOf(html: string): string {
  return html.match(/<[^>]*>/g)?.join('') ?? '';
}

/** The words of a piece of a page. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&nbsp;|\s+/g, ' ')
    .trim();
}
