import assert from 'node:assert/strict';
import Markdown from 'markdown-it';
import { html } from '../../src/base/html';
import { bodyHtml } from '../../src/core/cardPage/bodyHtml';
import { cardPageHtml } from '../../src/core/cardPage/cardPageHtml';
import { bundledKnowledge, bundledMatcher } from '../support/bundled';

/** HTML without what the two may write differently: paragraphs in list items, attributes, levels of headings, space. */
function skeleton(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:p|div|thead|tbody)\b[^>]*>/g, '')
    .replaceAll(/<(?!a )(\w+) [^>]*>/g, '<$1>')
    .replaceAll(/<th><\/th>/g, '<td></td>')
    .replaceAll(/<(\/?)h\d>/g, '<$1h>')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<\/?(?:li|ul|ol|tr|td|th|table|pre|h)>) ?/g, '$1')
    .trim();
}

describe('the bodies of entries', () => {
  it('are read on cards as a full Markdown parser reads them', () => {
    const markdown = new Markdown();
    const bodies = bundledKnowledge().entries.flatMap(({ id, body }) => (body === undefined ? [] : [{ id, body }]));
    assert.ok(bodies.length > 200);
    for (const { id, body } of bodies) {
      const ours = bodyHtml(body, {
        text: (text) => html`${text}`,
        link: (to, content) => html`<a href="${to}">${content}</a>`,
      });
      assert.equal(skeleton(String(ours)), skeleton(markdown.render(body)), id);
    }
  });
});

describe('the pages of cards', () => {
  // A term that was found within the words of a link gave a link within a link, and the outer one was lost.
  it('hold no link within a link, on any card', () => {
    const knowledge = bundledKnowledge();
    for (const { id } of [...knowledge.entries, ...knowledge.disputes]) {
      const page = String(
        cardPageHtml(knowledge.item(id), {
          knowledge,
          actions: [],
          termsIn: (text, language) => bundledMatcher().findMentions(text, language),
        }),
      );
      assert.doesNotMatch(page, /<a\b[^>]*>(?:(?!<\/a\s*>)[^])*<a\b/, id);
    }
  });
});
