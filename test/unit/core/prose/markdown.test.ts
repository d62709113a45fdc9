import assert from 'node:assert/strict';
import { nonProse, prose, sections } from '../../../support/proseOf';

/** Text and what of it is prose, without white space at either end of each piece. */
const CASES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ['text', 'one two', ['one two']],
  ['a code span', 'a `b` c', ['a', 'c']],
  ['a code span over two lines', 'a `b\nc` d', ['a', 'd']],
  ['a code span with a back-tick', 'a ``b ` c`` d', ['a', 'd']],
  ['an unclosed code span', 'a `b c', ['a `b c']],
  ['a code span that does not reach the next paragraph', 'a `b\n\nc` d', ['a `b\n\nc` d']],
  ['an escaped back-tick', 'a \\`b\\` c', ['a \\`b\\` c']],
  ['a fence', 'a\n```js\nb\n```\nc', ['a', 'c']],
  ['a fence of tildes with back-ticks in it', '~~~\n```\n~~~\na', ['a']],
  ['a fence that only a longer one closes', '````\n```\nb\n````\na', ['a']],
  ['a fence in a list', '- a\n\n  ```\n  b\n  ```\n\n  c', ['- a', 'c']],
  ['a fence that ends with its quote', '> ```\n> b\n\na', ['a']],
  ['an unclosed fence', 'a\n```\nb\n\nc', ['a']],
  ['indented code', 'a\n\n    b\n\nc', ['a', 'c']],
  ['an indented line of a paragraph', 'a\n    b', ['a\n    b']],
  ['an indented paragraph of a list item', '- a\n\n    b\n\n      c', ['- a\n\n    b']],
  ['code in a list item', '1. a\n\n       b', ['1. a']],
  ['a tab', 'a\n\n\tb', ['a']],
  ['a link', '[a](b "c") d', ['[a', 'd']],
  ['a link with brackets in its destination', '[a](b(c)d) e', ['[a', 'e']],
  ['a link in angle brackets', '[a](<b c>) d', ['[a', 'd']],
  ['no link', '[a] (b c)', ['[a] (b c)']],
  ['a reference', '[a][b] c', ['[a', 'c']],
  ['a definition', '[a]: https://b.c "d"\ne', ['e']],
  ['a definition with its title on the next line', '[a]: b\n  "c"\nd', ['d']],
  ['a footnote', 'a[^1] b\n\n[^1]: c `d`', ['a', 'b', 'c']],
  ['an autolink', '<https://a.b> c <d@e.f>', ['c']],
  ['a bare address', 'a https://b.c/d_(e), www.f.g. h', ['a', ',', '. h']],
  ['an e-mail address', 'a b@c.d e', ['a', 'e']],
  ['paths', 'a /dev/kvm b ~/c ./d docs/e.md f and/or', ['a', 'b', 'f and/or']],
  ['numbers and abbreviations', 'e.g. 2.6, i.e. Node.js', ['e.g. 2.6, i.e. Node.js']],
  ['an image', 'a ![b `c`](d) e', ['a ![', 'e']],
  ['an image without a destination', '![a] b', ['![', '] b']],
  ['tags', 'a <b class="c">d</b> e', ['a', 'd', 'e']],
  ['elements with code', 'a <code>b</code> <kbd>c</kbd> d', ['a', 'd']],
  ['comments', 'a <!-- b\nc --> d', ['a', 'd']],
  ['a comment over paragraphs', '<!-- a\n\nb -->\nc', ['c']],
  ['an HTML block', '<div>\na *b*\n</div>\n\nc', ['a *b*', 'c']],
  ['a table in HTML with a tag over two lines', '<table\nclass="a">\n<td>b</td>\n</table>', ['b']],
  ['preformatted text', '<pre>\na\n\nb\n</pre>\nc', ['c']],
  ['a script', '<script>\nvar a;\n\n</script>\nb', ['b']],
  ['less-than signs', 'a < b and c > d', ['a < b and c > d']],
  ['front matter', '---\ntitle: a\n---\nb', ['b']],
  ['TOML front matter', '+++\ntitle = "a"\n\n+++\nb', ['b']],
  ['a rule at the beginning', '---\na', ['---\na']],
  ['formulas', 'a $x_1$ b $$y$$ c', ['a', 'b', 'c']],
  ['a formula block', 'a\n\n$$\nb\n$$\n\nc', ['a', 'c']],
  ['prices', 'a $5 and $10 b', ['a $5 and $10 b']],
  ['headings', '# a `b`\n\nc\n===\nd', ['# a', 'c\n===\nd']],
  ['a table', '| a | `b` |\n|---|---|\n| c | d |', ['| a |', '|\n|---|---|\n| c | d |']],
  ['directives', ':::note\na\n:::', ['a']],
  ['attributes', '# a {#b .c}\n\nd{: .note}', ['# a', 'd']],
  ['MyST roles', 'a {ref}`b` {term}`c` {abbr}`d (e)` f', ['a', '`c`', '`d (e)` f']],
  ['MyST targets', '(a-b)=\n# c', ['# c']],
  ['template tags', 'a {{ b }} {% c %} d', ['a', 'd']],
  ['Windows line breaks', 'a\r\n\r\n```\r\nb\r\n```\r\nc', ['a', 'c']],
  ['nested quotes and lists', '> - a\n>\n>       b\n>\n>   c', ['> - a\n>', '>\n>   c']],
];

const MDX: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ['modules', "import A from 'a'\nexport const b = 1\n\nc", ['c']],
  ['expressions', 'a {b + {c: 1}} d', ['a', 'd']],
  ['components', '<A b="c">\n\nd\n\n</A>', ['d']],
  ['indented text, which is no code', '<A>\n    b\n</A>\n\n    c', ['b', 'c']],
  ['words that only begin like modules', 'a\nimport b', ['a\nimport b']],
];

describe('prose in Markdown', () => {
  for (const [title, text, expected] of CASES) {
    it(`leaves out what is not prose in ${title}`, () => assert.deepEqual(prose(text, 'markdown'), expected));
  }

  it('has kinds of other text', () => {
    const text = '---\na: b\n---\n`c` <d> <!-- e --> [f](g) $h$ ![i](j)\n\n    k';
    assert.deepEqual(nonProse(text, 'markdown'), [
      ['frontMatter', '---\na: b\n---\n'],
      ['code', '`c`'],
      ['markup', '<d>'],
      ['comment', '<!-- e -->'],
      ['url', '](g)'],
      ['math', '$h$'],
      ['alt', 'i'],
      ['url', '](j)'],
      ['code', '    k'],
    ]);
  });

  it('has a section for each heading', () => {
    assert.deepEqual(sections('# a\nb\n\nc\nd\n===\ne\n\n```\n# f\n```\n- # g', 'markdown'), ['# a', 'c', '- # g']);
  });
});

describe('prose in MDX', () => {
  // A quote mark after four spaces, where Markdown has indented code, was read again and again without end.
  it('is found in a deeply indented quote', () => assert.deepEqual(prose('a\n\n    > b `c`', 'mdx'), ['a\n\n    > b']));

  for (const [title, text, expected] of MDX) {
    it(`leaves out what is not prose in ${title}`, () => assert.deepEqual(prose(text, 'mdx'), expected));
  }
});
