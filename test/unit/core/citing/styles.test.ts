import assert from 'node:assert/strict';
import { citationStyles, citeEdits, styleOf, type CitationStyle } from '../../../../src/core/citing';
import type { Source } from '../../../../src/core/knowledge';
import { proseRanges } from '../../../../src/core/prose';
import { goldenData } from '../../../support/goldenKnowledge';
import { assertGolden } from '../../../support/goldenText';

/** The language that each style is at home in. */
const languages: Readonly<Record<CitationStyle, string>> = {
  footnote: 'markdown',
  link: 'markdown',
  pandoc: 'quarto',
  asciidoc: 'asciidoc',
  'asciidoc-bibliography': 'asciidoc',
  rst: 'restructuredtext',
  latex: 'latex',
  org: 'org',
  plain: 'plaintext',
};

/** The text with each `¦` taken for a place to cite at. */
function cite(marked: string, style: CitationStyle, sources: readonly Source[], languageId = languages[style]): string {
  const offsets: number[] = [];
  const text = marked.replaceAll('¦', (_mark, at: number) => (offsets.push(at - offsets.length), ''));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const prose = proseRanges(text, languageId);
  return citeEdits({ text, languageId, prose }, offsets, sources, style, eol)
    .toReversed()
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

const [paper, manual] = goldenData.sources;
assert.ok(paper && manual);

describe('the golden text of citations', () => {
  for (const style of citationStyles) {
    it(`is that of ${style}`, () => {
      const text = cite('A hypervisor¦ runs guests.\n\nIt traps¦.\n', style, goldenData.sources);
      assertGolden(`citing/${style}.txt`, text);
    });
  }

  it('is that of links in each markup', () => {
    const all = ['markdown', 'asciidoc', 'restructuredtext', 'latex', 'org', 'html', 'plaintext'];
    const texts = all.map((languageId) => `${languageId}\n${cite('VM¦\n', 'link', goldenData.sources, languageId)}`);
    assertGolden('citing/links.txt', texts.join('\n'));
  });
});

describe('citing', () => {
  it('follows the language of the text', () => {
    const all = ['markdown', 'mdx', 'quarto', 'rmd', 'asciidoc', 'restructuredtext', 'latex', 'tex', 'org', 'html'];
    assert.deepEqual(
      [...all, 'plaintext', 'git-commit', 'fortran'].map(styleOf),
      ['footnote', 'footnote', 'pandoc', 'pandoc', 'asciidoc', 'rst', 'latex', 'latex', 'org', 'link'].concat([
        'plain',
        'plain',
        'plain',
      ]),
    );
  });

  it('uses a footnote that is there again, and adds one behind the last', () => {
    const text = 'VM¦ and VM.[^a]\n\n[^a]: A\n    more of it\n\n    and more\n\n# End\n';
    const once = cite(text, 'footnote', [paper]);
    assert.match(
      once,
      /^VM\[\^paper-1974\] and VM\.\[\^a\]\n\n\[\^a\]: A\n {4}more of it\n\n {4}and more\n\[\^paper-1974\]: /,
    );
    assert.match(once, /\n\n# End\n$/);
    const twice = cite(once.replace(' and', '¦ and'), 'footnote', [paper]);
    assert.equal(twice, once.replace('[^paper-1974]', '[^paper-1974][^paper-1974]'));
  });

  it('takes no definition in code for one', () => {
    const text = 'VM¦\n\n```\n[^paper-1974]: not one\n```\n';
    assert.match(cite(text, 'footnote', [paper]), /```\n\n\[\^paper-1974\]: G\. J\. Author/);
  });

  // In an empty text, or in an empty last line, the definition stood behind the citation, and was none.
  it('begins a definition in a line of its own', () => {
    for (const before of ['¦', 'VM\n\n¦', 'VM\n¦', 'VM\n\n  ¦']) {
      assert.match(cite(before, 'footnote', [manual]), /\[\^manual-2019\]\n\n\[\^manual-2019\]: .*\n$/, before);
    }
  });

  it('keeps the line ends of the text', () => {
    const text = cite('VM¦\r\n\r\nmore', 'footnote', [paper]);
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.match(text, /more\r\n\r\n\[\^paper-1974\]: .*\r\n$/);
  });

  it('cites behind a link, not in it', () => {
    for (const [before, after] of [
      ['[a VM¦ here](u(1)) x', '[a VM here](u(1))[^manual-2019] x'],
      ['[[VM¦]] x', '[[VM]][^manual-2019] x'],
      ['[VM¦][ref] x', '[VM][ref][^manual-2019] x'],
      ['[a] VM¦ x', '[a] VM[^manual-2019] x'],
      ['**VM¦** x', '**VM[^manual-2019]** x'],
    ] as const) {
      assert.equal(cite(before, 'footnote', [manual]).split('\n')[0], after);
    }
  });

  it('puts spaces where the format wants them', () => {
    assert.equal(cite('VM¦s', 'rst', [manual]).split('\n')[0], 'VM [#manual-2019]_\\ s');
    assert.equal(cite('VM ¦.', 'pandoc', [manual]), 'VM [@manual-2019].');
    assert.equal(cite('¦VM', 'latex', [manual]), '\\cite{manual-2019}VM');
    assert.equal(cite('VM¦', 'latex', [paper, manual]), 'VM~\\cite{paper-1974,manual-2019}');
  });

  it('defines an AsciiDoc footnote once', () => {
    const once = cite('VM¦ and VM¦.', 'asciidoc', [manual]);
    assert.match(once, /^VMfootnote:manual-2019\[Example.*\] and VMfootnote:manual-2019\[\]\.$/);
    assert.match(cite(`${once} VM¦`, 'asciidoc', [manual]), /footnote:manual-2019\[\]$/);
  });

  it('writes nothing without a source, and one citation where two cursors are', () => {
    assert.equal(cite('VM¦', 'footnote', []), 'VM');
    assert.equal(cite('VM¦¦', 'pandoc', [manual]), 'VM [@manual-2019]');
  });
});
