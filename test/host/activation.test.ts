import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const id = 'virtnotes.virtualization-study-notes';

describe('activation', () => {
  it('finds the extension in this VS Code', () => {
    assert.ok(vscode.extensions.getExtension(id));
  });

  it('activates and offers the Markdown preview a plugin', async () => {
    const exports: unknown = await vscode.extensions.getExtension(id)?.activate();
    assert.ok(typeof exports === 'object' && exports !== null && 'extendMarkdownIt' in exports);
    assert.equal(typeof exports.extendMarkdownIt, 'function');
  });

  it('registers every command that the manifest contributes', async () => {
    const extension = vscode.extensions.getExtension(id);
    const manifest = extension?.packageJSON as { contributes: { commands?: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = (manifest.contributes.commands ?? [])
      .map(({ command }) => command)
      .filter((each) => !registered.has(each));
    assert.deepEqual(missing, []);
  });

  it('leaves the built-in Markdown rendering intact', async () => {
    const html = await vscode.commands.executeCommand<string>(
      'markdown.api.render',
      '# Title\n\nSome *plain* words.\n',
    );
    assert.match(html, /<h1[^>]*>Title<\/h1>/);
    assert.match(html, /<em>plain<\/em>/);
  });
});
