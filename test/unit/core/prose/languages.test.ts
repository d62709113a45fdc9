import assert from 'node:assert/strict';
import { nonProse, prose, sections } from '../../../support/proseOf';

type Case = readonly [title: string, text: string, expected: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  restructuredtext: [
    ['literals', 'a ``b`` c', ['a', 'c']],
    ['a literal block', 'a::\n\n   b\n\n   c\n\nd', ['a::', 'd']],
    ['a literal block of a nested paragraph', '* a::\n\n     b\n\n  c', ['* a::', 'c']],
    ['code directives', '.. code-block:: c\n   :linenos:\n\n   a\n\nb', ['b']],
    ['notes', '.. note::\n\n   a\n\n.. warning:: b', ['a', 'b']],
    ['options of directives', '.. admonition:: a\n   :class: b\n\n   c', ['a', 'c']],
    ['figures', '.. figure:: a.png\n   :alt: b\n\n   c', ['c']],
    ['comments', '.. a\n   b\n\nc', ['c']],
    ['targets', '.. _a: https://b.c\n\nd `e <f>`_ g_', ['d `e', 'g_']],
    ['footnotes', '.. [#a] b\n\nc [#a]_ d', ['b\n\nc', 'd']],
    ['fields', ':a: b\n:c: d', ['b', 'd']],
    ['roles of code', 'a :c:func:`b` :file:`c` d', ['a', 'd']],
    ['roles of prose', 'a :term:`b` :ref:`c <d>`', ['a', '`b`', '`c']],
    ['substitutions', 'a |b| c', ['a', 'c']],
    ['sessions of Python', 'a\n\n>>> b\n\nc', ['a', 'c']],
    ['titles', 'a\n===\n\nb', ['a\n===\n\nb']],
    ['paths in interpreted text', 'a `/etc/b-c` `d` e/f', ['a `', '` `d` e/f']],
  ],
  asciidoc: [
    ['listings', 'a\n\n----\nb\n\nc\n----\nd', ['a', 'd']],
    ['literal and pass blocks', '....\na\n....\n++++\nb\n++++\nc', ['c']],
    ['comments', 'a\n// b\n////\nc\n////\nd', ['a', 'd']],
    ['literal paragraphs', 'a\n\n b\n\nc', ['a', 'c']],
    ['indented list items', 'a\n\n  * b\n  . c', ['a\n\n  * b\n  . c']],
    ['attributes', ':a: b\n[quote,c]\nd {e} f', ['d', 'f']],
    ['code and quotes', "a `b` ``c'' d", ['a', "``c'' d"]],
    ['links', 'a https://b.c[d] link:e[f] xref:g[h] <<i,j>> <<k>> l', ['a', '[d]', '[f]', '[h]', 'j>>', 'l']],
    ['images', 'a image::b[c] d', ['a', 'd']],
    ['titles on two lines', 'a\n\nTitle\n-----\n\nb', ['a\n\nTitle\n-----\n\nb']],
  ],
  latex: [
    ['commands', 'a \\emph{b} \\label{c} d', ['a', '{b}', 'd']],
    ['comments', 'a % b\nc 5\\% d', ['a', 'c 5\\% d']],
    ['formulas', 'a $b$ \\(c\\) \\[d\\] e', ['a', 'e']],
    ['environments', '\\begin{quote}a\\end{quote}\n\\begin{verbatim}\nb\n\\end{verbatim}\nc', ['a', 'c']],
    ['equations', '\\begin{align*}\na\n\\end{align*}\nb', ['b']],
    ['citations and links', 'a~\\cite[p.~3]{b} \\href{c}{d} \\url{e}', ['a~', '{d}']],
    ['verbatim words', 'a \\verb|b| \\texttt{c} d', ['a', 'd']],
    ['an unclosed environment', 'a \\begin{lstlisting}\nb', ['a']],
  ],
  org: [
    ['blocks', 'a\n#+begin_src c\nb\n#+end_src\nc', ['a', 'c']],
    ['quotes', '#+begin_quote\na\n#+end_quote', ['a']],
    ['drawers', '* a\n:PROPERTIES:\n:b: c\n:END:\nd', ['* a', 'd']],
    ['keywords and comments', '#+TITLE: a\n#+b: c\n# d\ne', ['a', 'e']],
    ['code', 'a =b= ~c~ d', ['a', 'd']],
    ['links', 'a [[b][c]] [[d]] e', ['a', 'c]]', 'e']],
    ['lines of fixed width', ': a\nb', ['b']],
  ],
  html: [
    ['tags', 'a <b c="d">e</b>', ['a', 'e']],
    ['comments', 'a <!-- b > c --> d', ['a', 'd']],
    ['scripts and styles', '<script>a < b</script>c<style>d</style>', ['c']],
    ['code', 'a <code>b</code> <pre>c\n\nd</pre> e', ['a', 'e']],
    ['a less-than sign', 'a < b', ['a < b']],
    ['an unclosed comment', 'a <!-- b', ['a']],
  ],
  'git-commit': [
    ['comments', 'a\n\nb `c`\n# d', ['a\n\nb']],
    ['the diff', 'a\n# ------------------------ >8 ------------------------\n# b\ndiff c', ['a']],
    ['indented lines', 'a\n\n    b\n', ['a']],
  ],
  plaintext: [
    ['addresses', 'a https://b.c d', ['a', 'd']],
    ['back-ticks', 'a `b` c', ['a `b` c']],
    ['options with values', 'a:\n  -device b-c,d=e\n  --f g=h\n\n- i = j\n-k l', ['a:', '- i = j\n-k l']],
    ['lists of values', 'a b-c,d=e,f=g h, i=j', ['a', 'h, i=j']],
    ['prompts', '$ a\n(qemu) b\nc@d:~$ e\n$5 f\n# g\nh', ['$5 f\n# g\nh']],
    ['objects', "a\n{'b': 'c'}\n-> { d\n}\ne {f}", ['a', 'e {f}']],
    ['paths in quotes', "a '/b/c' d's/e", ["a '", "' d's/e"]],
  ],
  'an unknown language': [['addresses', 'a https://b.c `d`', ['a', '`d`']]],
};

describe('prose in other languages', () => {
  for (const [languageId, cases] of Object.entries(CASES)) {
    for (const [title, text, expected] of cases) {
      it(`leaves out what is not prose in ${title} (${languageId})`, () =>
        assert.deepEqual(prose(text, languageId), expected));
    }
  }

  it('has sections', () => {
    assert.deepEqual(sections('A\n=\n\nB\n---\n\n~~~\nC\n~~~\n', 'restructuredtext'), ['B', '~~~']);
    assert.deepEqual(sections('= A\n\n== B\n\nCde\n---\n\n----\n== D\n----', 'asciidoc'), ['= A', '== B', 'Cde']);
    assert.deepEqual(sections('\\section{A} b\n\\subsection*{C}', 'latex'), ['\\section{A} b', '\\subsection*{C}']);
    assert.deepEqual(sections('* A\nb\n** C\n*d*', 'org'), ['* A', '** C']);
    assert.deepEqual(sections('<h1>A</h1>\n<p>b\n<h2 class="c">D', 'html'), ['<h1>A</h1>', '<h2 class="c">D']);
    assert.deepEqual(sections('1. INTRO\n\nb\n\nCD E\n\n1.2 e\n\nF\n---\ng', 'plaintext'), [
      '1. INTRO',
      'CD E',
      '1.2 e',
      'F',
    ]);
  });

  it('has kinds of other text', () => {
    assert.deepEqual(nonProse('<a>b</a><!-- c --><code>d', 'html'), [
      ['markup', '<a>'],
      ['markup', '</a>'],
      ['comment', '<!-- c -->'],
      ['markup', '<code>'],
      ['code', 'd'],
    ]);
  });
});
