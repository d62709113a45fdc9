import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, openText, positionOf } from './support/editor';

const card = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'virtualization-notes', path });

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('cards', () => {
  afterEach(closeEditors);

  it('of a concept, an event and a dispute can be read', async () => {
    assert.match(await textOf(card('/concept/kvm.md')), /^# KVM\n/);
    assert.match(await textOf(card('/event/vm370-announced-1972.md')), /2 August 1972/);
    assert.match(await textOf(card('/dispute/kvm-type.md')), /\| Source \| What it says \|/);
  });

  it('link to cards that exist', async () => {
    const from = card('/concept/kvm.md');
    const links = [...(await textOf(from)).matchAll(/\]\((\.\.\/(?:concept|event|dispute)\/[^)]+)\)/g)].map(
      ([, to]) => to ?? '',
    );
    assert.ok(links.length > 5, `only ${links.length} links`);
    for (const link of links) {
      const target = vscode.Uri.joinPath(from, '..', link);
      assert.equal((await vscode.workspace.fs.stat(target)).type, vscode.FileType.File, link);
    }
  });

  it('of unknown ids, and under the wrong kind of an id, are not found', async () => {
    for (const path of ['/concept/nothing.md', '/concept/../../etc/passwd', '/kvm.md', '/concept/kvm']) {
      await assert.rejects(async () => vscode.workspace.fs.readFile(card(path)), path);
    }
  });

  it('cannot be written, deleted or renamed', async () => {
    const uri = card('/concept/kvm.md');
    await assert.rejects(async () => vscode.workspace.fs.writeFile(uri, new Uint8Array()));
    await assert.rejects(async () => vscode.workspace.fs.delete(uri));
    await assert.rejects(async () => vscode.workspace.fs.rename(uri, card('/concept/x.md')));
  });

  it('are where Go to Definition on a term leads', async () => {
    const document = await openText('With EPT a VM exit is rarer.\n');
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, 'VM exit', 4),
    );
    const targets = links.map((link) => ('targetUri' in link ? link.targetUri : link.uri).toString());
    assert.deepEqual(targets, ['virtualization-notes:/concept/vm-exit.md']);
  });

  it('are rendered by the Markdown preview as tables and links', async () => {
    const document = await vscode.workspace.openTextDocument(card('/dispute/kvm-type.md'));
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    assert.match(html, /<table/);
    assert.match(html, /href="\.\.\/concept\/kvm\.md"/);
  });

  it('open from an address, and an address that names nothing does no harm', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.openCard', 'kvm');
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await eventually('the preview of the card', () => tabs().find(({ label }) => label.includes('kvm.md')));
    await vscode.commands.executeCommand('virtualizationNotes.openCard', '../../nothing');
    await vscode.commands.executeCommand('virtualizationNotes.openCard', { itemId: 7 });
    await vscode.commands.executeCommand('virtualizationNotes.openCard');
  });
});
