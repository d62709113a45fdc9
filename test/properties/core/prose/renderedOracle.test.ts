import assert from 'node:assert/strict';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { proseRanges } from '../../../../src/core/prose';
import { renderers } from '../../../support/rendering';

/** Elements whose text is no prose. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var', 'script', 'style', 'svg', 'textarea', 'math']);

/** What a reader sees of a page: its prose, and its code. */
function seenIn(html: string): { readonly prose: string; readonly code: string } {
  const seen = { prose: '', code: '' };
  const walk = (node: Tree.Node, isCode: boolean): void => {
    if (node.nodeName === '#text') seen[isCode ? 'code' : 'prose'] += (node as Tree.TextNode).value;
    const inside = isCode || CODE.has(node.nodeName);
    // What is inside of a template is no child of it, and is not seen.
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inside);
    seen[inside ? 'code' : 'prose'] += ' ';
  };
  walk(parse(html), false);
  return seen;
}

type Shown = 'prose' | 'code' | 'hidden';

/** Where the words `x1`, `x2` … of a text are shown on its page, and what the scanner of its language says of them. */
async function words(
  text: string,
  language: 'asciidoc' | 'html',
): Promise<readonly { readonly word: string; readonly shown: Shown; readonly isProse: boolean }[]> {
  const { prose, code } = seenIn(await renderers[language](text));
  const map = proseRanges(text, language);
  return [...text.matchAll(/\bx\d+\b/g)].map(({ 0: word, index }) => {
    const is = (where: string): boolean => new RegExp(`\\b${word}\\b`).test(where);
    return {
      word,
      shown: is(code) ? 'code' : is(prose) ? 'prose' : 'hidden',
      isProse: map.kindOf(index, index + word.length) === undefined,
    };
  });
}

/** A text for each construct of a format; each word `x1`, `x2` … stands in it once. */
const constructs: Readonly<Record<'asciidoc' | 'html', Readonly<Record<string, string>>>> = {
  asciidoc: {
    'headings and paragraphs': '== x1\n\n=== x2\n\nx3 and\nx4.\n',
    emphasis: 'a *x1* b _x2_ c #x3# d **x4** e ~x5~ f ^x6^ and x7\n',
    'inline code': 'a `x1` b ``x2`` c `+x3+` and x4\n',
    'curved quotes': 'a "`x1`" and \'`x2`\' b\n',
    lists: '* x1\n** x2\n\n. x3\n.. x4\n\n- x5\n',
    'description lists': 'x1:: x2\nx3::\n  x4\n',
    'listings and literal blocks': '----\nx1\n----\n\n....\nx2\n....\n\n x3\n\nx4\n',
    'source blocks': '[source,sh]\n----\nx1\n----\n\n[source,sh]\nx2\n\nx3\n',
    'fenced code': '```sh\nx1\n```\n\nx2\n',
    comments: '// x1\nx2\n\n////\nx3\n////\n\nx4\n',
    'quotes, examples and sidebars': '____\nx1\n____\n\n====\nx2\n====\n\n****\nx3\n****\n\n--\nx4\n--\n',
    admonitions: 'NOTE: x1\n\n[TIP]\n====\nx2\n====\n',
    tables: '|===\n|x1 |x2\n\n|x3\n|x4\n|===\n',
    'cells of code': '[cols="1m,1"]\n|===\n|x1 |x2\n|===\n',
    'heads of code columns': '[%header,cols="1m,1"]\n|===\n|x1 |x2\n|x3 |x4\n|===\n',
    'heads told by an empty line': '[cols="1m,2*l"]\n|===\n|x1 |x2 |x3\n\n|x4\n|x5\nd|x6\n|===\n',
    'cells over columns and rows': '[cols="1,1m"]\n|===\n2+|x1\n.2+|x2 |x3\n|x4\n|x5 |x6\n|===\n',
    'cells with blocks': '[cols="1a,1"]\n|===\n|\n----\nx1\n----\n\nx2\n|x3\n|===\n',
    'tables in cells': '|===\na|\n!===\n!x1 !x2\nl!x3 !x4\n!===\n|x5\n|===\n\nx6\n',
    'comma-separated values': '[cols="1m,1"]\n,===\nx1,"x2, x3"\nx4,"x5\nx6"\n,===\n',
    'values by format and separator': '[format=csv,separator=;,cols="1,1l"]\n|===\nx1;x2\nx3;x4\n|===\n',
    'colon-separated values': '[cols="1,1m"]\n:===\nx1:x2\nx3\\:x4:x5\n:===\n',
    'separators of their own': '[separator=¦,cols="1m,1"]\n|===\n¦x1 ¦x2\n¦x3 ¦ x4\n|===\n',
    'lines behind the title of a document': '= Title\nA. Writer <x1@a.example>\nv1, 2026-01-01: x2\n:x3: x4\n\nx5\n',
    conditions:
      'ifdef::asciidoctor[]\nx1\nendif::[]\n\nifdef::asciidoctor[x2]\n\nifeval::["a" == "a"]\nx3\nendif::[]\n',
    'questions, horizontal lists and callouts':
      '[horizontal]\nx1:: x2\n\n----\nx3 <1>\n----\n<1> x4\n\n[qanda]\nx5::\n  x6\n',
    'attached blocks': '* x1\n+\n----\nx2\n----\n+\nx3\n\n* x4\n\n  x5\n',
    'styles on paragraphs': '[listing]\nx1\n\n[literal]\nx2\n\n[quote,x3]\nx4\n\n[verse]\n x5\n\n[example]\nx6\n',
    'escapes and quotes': "a \\`x1` b ``x2`` \"`x3`\" '`x4`' `'x5'` c\n",
    'marked text': 'a #x1# b [.small]#x2# c ##x##3 [.a.b]*x4* d\n',
    'macros with text': 'mailto:a@b.example[x1] xref:x2.adoc[x3] link:++x4 x5++[x6] https://a.example[x7,role="x8"]\n',
    'titles on two lines': 'x1 title\n--------\n\nx2\n\nx3 longer\n~~~~~~~~~\n\nx4\n',
    links: 'https://a.example/x1[x2] and link:x3.html[x4] and <<x5,x6>>\n',
    images: 'image::x1.png[]\n\nx2 image:x3.png[]\n',
    passthroughs: 'a +x1+ b\n\n++++\n<p>x2</p>\n++++\n\nx3\n',
    'index terms': '(((x1)))x2 ((x3))\n',
    footnotes: 'x1footnote:[x2]\n\nx3\n'.replace('x1footnote', 'x1 footnote'),
    attributes: ':x1: x2\n\nx3\n',
    'block titles and roles': '.x1\n[.x2]\nx3\n',
    conditionals: 'ifdef::x1[]\nx2\nendif::[]\n\nx3\n'.replace('x2\n', ''),
    'keyboard macros': ':experimental:\n\nkbd:[x1] btn:[x2] x3\n',
    formulas: 'stem:[x1] x2\n\n[stem]\n++++\nx3\n++++\n',
  },
  html: {
    blocks: '<h1>x1</h1><p>x2<br>x3</p><ul><li>x4</li></ul><table><tr><td>x5</td></tr></table>',
    'inline elements': '<p><b>x1</b> <em class="x2">x3</em> <a href="x4">x5</a> <abbr title="x6">x7</abbr></p>',
    code: '<p><code>x1</code> <kbd>x2</kbd> <samp>x3</samp> x4</p><pre>x5</pre>',
    'scripts and styles': '<script>x1 < "</p>"</script><style>x2</style><p>x3</p>',
    comments: '<p>x1<!-- x2 -- > x3 -->x4<!-->x5</p>',
    'attributes with signs': '<p title="a > x1">x2</p><p title=\'x3 > \'>x4</p><p data-a=x5>x6</p>',
    'unclosed elements': '<p>x1<p>x2<li>x3',
    'text areas and drawings': '<textarea>x1 <p></textarea><svg><text>x2</text></svg><p>x3</p>',
    'signs that are no tags': '<p>a < x1 and x2 <3 x3</p>',
    references: '<p>x1&nbsp;x2 &amp; x3</p>',
    'a doctype and processing instructions': '<!doctype html><?x1 x2?><p>x3</p>',
  },
};

/** Where we differ on purpose, and why. */
const explained: Readonly<Record<string, string>> = {
  'asciidoc: passthroughs x2': 'what is passed on may be anything; mostly it is HTML',
  'asciidoc: keyboard macros x2': 'the name of a button is a word of a program',
  'asciidoc: styles on paragraphs x3': 'whom a quotation is of is a name',
  'asciidoc: styles on paragraphs x5': 'a verse is set like code, but is none',
  'asciidoc: formulas x1': 'a formula is no code, but no prose either',
  'asciidoc: formulas x3': 'a formula is no code, but no prose either',
};

for (const language of ['asciidoc', 'html'] as const) {
  describe(`the scanner of ${language} and what renders it`, () => {
    for (const [construct, text] of Object.entries(constructs[language])) {
      it(`agree on ${construct}`, async () => {
        const all = await words(text, language);
        assert.ok(all.length > 1);
        const differing = all
          .filter(({ shown, isProse }) => isProse !== (shown === 'prose'))
          .map(({ word, shown, isProse }) => `${word} is ${shown}, we say ${isProse ? 'prose' : 'no prose'}`);
        const meant = Object.keys(explained)
          .filter((key) => key.startsWith(`${language}: ${construct} `))
          .map((key) => key.split(' ').at(-1));
        assert.deepEqual(
          differing.filter((each) => !meant.includes(each.split(' ')[0])),
          [],
        );
        assert.equal(differing.length, meant.length, `not all that is explained differs: ${differing.join('; ')}`);
      });
    }
  });
}
