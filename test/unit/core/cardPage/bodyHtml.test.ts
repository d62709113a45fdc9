import assert from 'node:assert/strict';
import { html } from '../../../../src/base/html';
import { bodyHtml } from '../../../../src/core/cardPage/bodyHtml';

/** The body with each piece of visible text between bars, where the writer is told that it stands. */
function rendered(source: string): string {
  const body = bodyHtml(source, {
    text: (text, start) => {
      assert.equal(source.slice(start, start + text.length), text);
      return html`|${text}|`;
    },
    link: (to, content) => html`<a href="${to}">${content}</a>`,
  });
  return String(body).replaceAll(/\s+/g, ' ').trim();
}

describe('the body of a card', () => {
  const examples: readonly (readonly [what: string, source: string, expected: string])[] = [
    ['paragraphs', 'One\ntwo.\n\nThree.', '<p>|One two.|</p> <p>|Three.|</p>'],
    [
      'emphasis, also around a link and code',
      '**a** _b [c](#d) `e`_ *f*',
      '<p><strong>|a|</strong>| |<em>|b |<a href="#d">c</a>| |<code>e</code></em>| |<em>|f|</em></p>',
    ],
    ['underscores within a word as they are', 'guest_memfd_x', '<p>|guest_memfd_x|</p>'],
    ['escaped signs', '2 \\* 3', '<p>|2 |*| 3|</p>'],
    ['a list whose items run over lines', '- a\n  b\n- c', '<ul> <li>|a b|</li> <li>|c|</li> </ul>'],
    ['a numbered list after a paragraph', 'So:\n1. a\n2. b', '<p>|So:|</p> <ol> <li>|a|</li> <li>|b|</li> </ol>'],
    ['code as it is', '```\n<b> [x](#y)\n```\nz', '<pre tabindex="0"><code>&lt;b&gt; [x](#y) </code></pre> <p>|z|</p>'],
    ['code that never ends', '```\nx', '<pre tabindex="0"><code>x </code></pre>'],
    ['markup of HTML as text', '<b onclick="x">&amp;', '<p>|&lt;b onclick=&quot;x&quot;&gt;&amp;amp;|</p>'],
    ['a row without a rule as text', '| a | b |', '<p>|| a | b ||</p>'],
  ];
  for (const [what, source, expected] of examples) {
    it(`shows ${what}`, () => assert.equal(rendered(source), expected));
  }

  it('shows a table, with pipes in its cells, and no head without a name', () => {
    const table = rendered('| | a |\n| --- | --- |\n| b \\| c | `d` |');
    assert.match(table, /<td><\/td><th scope="col">\|a\|<\/th>/);
    assert.match(table, /<td>\|b \|\|\| c\|<\/td><td><code>d<\/code><\/td>/);
  });
});
