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

  /** Waits until a card is in front under that title: not the text, and not the name of the file. */
  function untilCard(title: RegExp): Promise<true> {
    return eventually(`the card ${title} is in front`, () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return (tab?.input instanceof vscode.TabInputCustom && title.test(tab.label)) || undefined;
    });
  }

  it('open as pages under their own titles, from a command, a definition and an address', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.openCard', 'kvm');
    await untilCard(/^KVM$/);
    const { uri } = await openText('With EPT a VM exit is rarer.\n');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    const at = positionOf(editor.document, 'VM exit', 4);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await untilCard(/^VM exit$/);
    await vscode.commands.executeCommand('vscode.open', card('/event/vm370-announced-1972.md'));
    await untilCard(/VM\/370/);
  });

  it('take the place of one another, and never that of a note', async () => {
    const note = await openText('A note that is only looked at.\n');
    await closeEditors();
    await vscode.window.showTextDocument(note, { preview: true });
    for (const id of ['kvm', 'xen', 'kvm-type']) {
      await vscode.commands.executeCommand('virtualizationNotes.openCard', id);
    }
    await untilCard(/^Is KVM a type 1/);
    const labels = vscode.window.tabGroups.activeTabGroup.tabs.map(({ label }) => label);
    assert.deepEqual(labels, ['text.md', 'Is KVM a type 1 hypervisor?']);
  });

  it('of unknown things do no harm', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.openCard', '../../nothing');
    await vscode.commands.executeCommand('virtualizationNotes.openCard', { itemId: 7 });
    await vscode.commands.executeCommand('virtualizationNotes.openCard');
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label)),
      [],
    );
  });
});
