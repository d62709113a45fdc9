import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hoversOn, openText, readText } from './support/editor';

describe('bad input', () => {
  afterEach(closeEditors);

  it('an empty file has no hover', async () => {
    const document = await readText('');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 0),
    );
    assert.deepEqual(hovers, []);
  });

  it('a file without a final newline, with CRLF, is covered exactly', async () => {
    const document = await readText('First line\r\n\r\nA nested\r\nvirtualization host and a VM exit');
    const [wrapped] = await hoversOn(document, 'virtualization host');
    assert.match(wrapped?.covered ?? '', /^nested\r\nvirtualization$/);
    const [last] = await hoversOn(document, 'VM exit', 6);
    assert.equal(last?.covered, 'VM exit');
  });

  it('binary data that is opened as text has no wrong hover and no error', async () => {
    const bytes = Array.from({ length: 4096 }, (_, index) => String.fromCharCode(1 + ((index * 7919) % 255))).join('');
    const document = await readText(`${bytes} KVM ${bytes}`, 'plaintext');
    const [hover] = await hoversOn(document, ' KVM ', 2);
    assert.ok(hover === undefined || hover.covered === 'KVM');
  });

  const paragraph = 'The guest runs under KVM on a host; live migration moves the virtual machine.\n\n';
  const fiveMegabytes = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));

  it('five megabytes of Markdown are answered', async () => {
    const document = await readText(fiveMegabytes);
    assert.equal((await hoversOn(document, 'live migration')).length, 1);
  });

  it('five megabytes are answered after an edit', async () => {
    // Not of Markdown, over which VS Code's own parser would work for many seconds.
    const document = await openText(fiveMegabytes, 'plaintext');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A vCPU. ');
    await vscode.workspace.applyEdit(edit);
    const [hover] = await hoversOn(document, 'vCPU');
    assert.equal(hover?.covered, 'vCPU');
  });

  it('one line of a million characters is answered', async () => {
    const document = await readText(`${'word '.repeat(200_000)}KVM`);
    const [hover] = await hoversOn(document, 'KVM', 1);
    assert.ok(hover === undefined || hover.covered === 'KVM');
  });
});
