import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeHtml, escapeMarkdown, markdownDestination } from '../../../src/base/escape';

const markdown = new MarkdownIt({ html: true, linkify: false });

/** The text that a reader sees, and whether anything but text was made of it. */
function rendered(source: string): { text: string; tags: boolean } {
  const html = markdown.renderInline(source);
  const text = html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return { text, tags: /<\w/.test(html) };
}

describe('escaping', () => {
  it('makes Markdown show exactly the text', () => {
    const pieces = fc.constantFrom(
      '**',
      '_',
      '`',
      '<b>',
      '[x](y)',
      '![',
      '](',
      '&amp;',
      '\\',
      '#',
      '|',
      '~~',
      'a',
      ' b',
      '$(warning)',
      ':',
      '<',
      '1.',
      '- ',
      '+ ',
      'https://x.y',
      '<!--',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('').trim()),
        (text) => {
          const { text: shown, tags } = rendered(escapeMarkdown(text));
          assert.equal(shown, text);
          assert.equal(tags, false);
        },
      ),
    );
  });

  it('keeps block syntax from starting at the beginning of a line', () => {
    for (const text of [
      '# heading',
      '- item',
      '+ item',
      '1. item',
      '> quote',
      '---',
      '```',
      '| a |',
      '=== x',
      '* * *',
      '~~~',
      '[a]: b',
    ]) {
      assert.match(markdown.render(escapeMarkdown(text)), /^<p>/, text);
    }
  });

  it('folds line breaks, so that one line stays one line', () =>
    assert.equal(escapeMarkdown('a\r\n  b\n\nc'), 'a b c'));

  it('makes HTML inert in content and in quoted attributes', () => {
    assert.equal(escapeHtml(`<a href="x" title='y'>&`), '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  it('keeps a link destination in one piece', () => {
    const url = 'https://example.org/a b(c)\\<d>';
    assert.match(markdown.renderInline(`[x](${markdownDestination(url)})`), /^<a href="[^"]+">x<\/a>$/);
  });
});
