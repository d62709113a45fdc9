import assert from 'node:assert/strict';
import { lineForComment, lineForFileComment } from '../../../../src/core/checks';

/** The line for a comment about the line that has `VMM`. */
function place(text: string, languageId: string): number | undefined {
  const lines = text.split('\n');
  return lineForComment(
    lines,
    lines.findIndex((line) => line.includes('VMM')),
    languageId,
  );
}

// A comment between the rows of a table, or inside a list, quote or callout, parted it.
describe('a comment that switches a check off', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['markdown', 'Text.\n\nThe first\nVMM runs.', 2],
    ['markdown', '# The VMM\n\nText.', 0],
    ['markdown', '**VMM** is here.', 0],
    ['markdown', '[VMM](a.md) is here.', 0],
    ['markdown', '| a | b |\n|---|---|\n| x | y |\n| VMM | y |', undefined],
    ['markdown', 'a | b\n--|--\nVMM | y', undefined],
    ['markdown', '- a\n- VMM\n- b', undefined],
    ['markdown', '- a\n\n  VMM', undefined],
    ['markdown', '- a\nVMM', undefined],
    ['markdown', '1. a\n2. VMM', undefined],
    ['markdown', '> [!note] Title\n> VMM', undefined],
    ['markdown', '> a\nVMM', undefined],
    ['markdown', 'a\n> VMM', undefined],
    ['markdown', '---\ntitle: VMM\n---\n', undefined],
    ['markdown', '!!! note\n    VMM', undefined],
    ['markdown', '::: note\nVMM\n:::', undefined],
    ['markdown', 'VMM\n: a monitor', undefined],
    ['markdown', '[^1]: VMM', undefined],
    ['markdown', '<div>\nVMM\n</div>', undefined],
    ['quarto', 'The VMM.', 0],
    ['mdx', 'The VMM.', 0],
    ['restructuredtext', 'Text.\n\nThe VMM.', 2],
    ['restructuredtext', '* a\n* VMM', undefined],
    ['restructuredtext', 'term\n  The VMM.', undefined],
    ['restructuredtext', '+---+\n| VMM |\n+---+', undefined],
    ['restructuredtext', '===  ===\na    b\n===  ===\nVMM  c\n===  ===', undefined],
    ['asciidoc', 'Text.\n\nThe VMM.', 2],
    ['asciidoc', '* VMM', undefined],
    ['asciidoc', '|===\n|a\n\nVMM\n|===', undefined],
    ['asciidoc', 'VMM:: a monitor', undefined],
    ['latex', '\\begin{itemize}\n\\item VMM\n\\end{itemize}', 0],
    ['org', 'Text.\n\nThe VMM.', 2],
    ['org', '- VMM', undefined],
    ['org', '| VMM | a |', undefined],
    ['html', '<p>a</p>\n\n<p>The VMM</p>', 2],
    ['html', '<a\n\ntitle="VMM">', undefined],
    ['html', '<pre>a\n\nVMM</pre>', undefined],
    ['git-commit', 'Subject\n\nThe VMM.', 2],
    ['plaintext', 'The VMM.', undefined],
    ['scminput', 'The VMM.', undefined],
    ['unknown', 'The VMM.', undefined],
  ];
  for (const [language, text, line] of cases) {
    it(`in ${language} stands ${line === undefined ? 'nowhere' : `above line ${line}`} of ${JSON.stringify(text)}`, () =>
      assert.equal(place(text, language), line));
  }

  it('for the file stands behind front matter, and not where it would end the properties of a page', () => {
    const file = (text: string, language = 'markdown') => lineForFileComment(text.split('\n'), language);
    assert.equal(file('VMM'), 0);
    assert.equal(file('---\na: b\n---\nVMM'), 3);
    assert.equal(file('---\na: b\n...\nVMM'), 3);
    assert.equal(file('tags:: a\n\nVMM'), undefined);
    assert.equal(file('VMM', 'plaintext'), undefined);
    assert.equal(file('<?xml version="1.0"?>\n<p>VMM</p>', 'html'), undefined);
  });
});
