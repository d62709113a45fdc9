import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, openFixture, readText } from './support/editor';

/** The page that the built-in preview would show. */
async function render(document: vscode.TextDocument | string): Promise<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', document);
}

function marks(page: string): readonly string[] {
  return [...page.matchAll(/<dfn [^>]*>(.*?)<\/dfn>/gs)].map(([, words]) => words ?? '');
}

/** Sets a setting of ours for the time of a test. */
async function withSetting(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('virtualizationNotes');
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

const text =
  '# Notes on EPT\n\nWith EPT a VM exit is rarer; EPT is Intel’s.\n\n## More\n\nEPT again, and [EPT](x.md).\n';

describe('the Markdown preview', () => {
  afterEach(closeEditors);

  it('marks a term once in each section, not in links', async () => {
    assert.deepEqual(marks(await render(text)), ['EPT', 'VM exit', 'EPT']);
  });

  it('marks the same words of an open document, however its lines end', async () => {
    const expected = ['EPT', 'VM exit', 'EPT'];
    const windows = await readText(text.replaceAll('\n', '\r\n'));
    assert.equal(windows.eol, vscode.EndOfLine.CRLF);
    assert.deepEqual(marks(await render(await readText(text))), expected);
    assert.deepEqual(marks(await render(windows)), expected);
  });

  it('marks all or none as the setting says', async () => {
    await withSetting('preview.marks', 'all', async () => {
      assert.deepEqual(marks(await render(text)), ['EPT', 'EPT', 'VM exit', 'EPT', 'EPT']);
    });
    await withSetting('preview.marks', 'off', async () => assert.deepEqual(marks(await render(text)), []));
    await withSetting('languages', ['plaintext'], async () => assert.deepEqual(marks(await render(text)), []));
  });

  it('does not mark muted terms, those of single files included', async () => {
    const document = await readText(text);
    await withSetting('mutedTerms', ['vm-exit'], async () => {
      assert.deepEqual(marks(await render(document)), ['EPT', 'EPT']);
    });
    const path = vscode.workspace.asRelativePath(document.uri, false);
    await withSetting('mutedTermsByFile', { [path]: ['vm-exit'] }, async () => {
      assert.deepEqual(marks(await render(document)), ['EPT', 'EPT']);
      assert.deepEqual(marks(await render(text)), ['EPT', 'VM exit', 'EPT']);
    });
  });

  it('leaves a document without terms as it is, and the ids of headings with terms', async () => {
    const plain = '# Shopping\n\n- eggs\n- *milk*\n\n| a | b |\n| - | - |\n| `1` | 2 |\n\n```js\n1\n```\n';
    const page = await render(plain);
    await withSetting('preview.marks', 'off', async () => assert.equal(await render(plain), page));
    assert.match(await render(text), /<h1[^>]* id="notes-on-ept"/);
    assert.match(await render('## **live** migration & EPT\n'), /<h2[^>]* id="live-migration--ept"/);
  });

  it('keeps the outline and the links of a document with terms', async () => {
    const document = await readText(text);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(symbols[0]?.name, '# Notes on EPT');
    assert.equal(symbols[0]?.children[0]?.name, '## More');
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      9,
    );
    assert.deepEqual(
      links.map(({ range }) => document.getText(range)),
      ['x.md'],
    );
  });

  it('draws timelines and comparisons, and says what is wrong with them', async () => {
    const page = await render(await openFixture('preview/study-plan.md'));
    assert.equal(page.match(/<figure /g)?.length, 3);
    assert.equal(page.match(/<li class="virt-event/g)?.length, 6);
    assert.match(page, /<th scope="col">KVM<\/th>/);
    assert.match(page, /Line 45:<\/strong> There is no key “form”. Did you mean “from”\?/);
  });

  it('goes on after the Markdown features have loaded their plugins anew', async () => {
    await vscode.commands.executeCommand('markdown.api.reloadPlugins');
    assert.deepEqual(marks(await render(text)), ['EPT', 'VM exit', 'EPT']);
  });
});
