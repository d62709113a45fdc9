import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hoversOn, openText } from './support/editor';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('virtualizationNotes');

describe('item actions', () => {
  afterEach(closeEditors);

  it('insert a citation at every cursor, as one step to undo', async () => {
    const document = await openText('a\nb\n', 'markdown');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selections = [0, 1].map((line) => new vscode.Selection(line, 1, line, 1));
    await vscode.commands.executeCommand('virtualizationNotes.insertAtCursor', 'kvm');
    assert.equal(document.getText().match(/\*\*KVM/g)?.length, 2);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'a\nb\n');
  });

  it('copy a link that opens the card', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.copyMarkdownLink', { itemId: 'kvm' });
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^\[KVM\]\([\w-]+:\/\/virtnotes\.virtualization-study-notes\/card\/kvm\)$/);
  });

  it('ignore arguments that name nothing', async () => {
    const document = await openText('a\n');
    for (const argument of [undefined, null, 7, 'nothing', { itemId: 'nothing' }, { itemId: {} }]) {
      await vscode.commands.executeCommand('virtualizationNotes.insertAtCursor', argument);
    }
    assert.equal(document.getText(), 'a\n');
  });
});

describe('muting', () => {
  afterEach(async () => {
    await settings().update('mutedTerms', undefined, vscode.ConfigurationTarget.Global);
    await closeEditors();
  });

  it('takes a term away, and undoing it brings it back', async () => {
    const document = await openText('A hypervisor runs here.\n');
    assert.equal((await hoversOn(document, 'hypervisor')).length, 1);
    await settings().update('mutedTerms', ['hypervisor'], vscode.ConfigurationTarget.Global);
    assert.equal((await hoversOn(document, 'hypervisor')).length, 0);
    await settings().update('mutedTerms', undefined, vscode.ConfigurationTarget.Global);
    assert.equal((await hoversOn(document, 'hypervisor')).length, 1);
  });
});

describe('settings of the wrong type', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['languages', 'markdown'],
    ['languages', [1, 2]],
    ['hover.enabled', 'no'],
    ['marks', 'sometimes'],
    ['mutedTerms', { a: 1 }],
    ['mutedTermsByFile', [1]],
  ];
  for (const [key, value] of wrong) {
    it(`count as the default: ${key} = ${JSON.stringify(value)}`, async () => {
      await settings().update(key, value, vscode.ConfigurationTarget.Global);
      try {
        const document = await openText('A hypervisor runs here.\n');
        assert.equal((await hoversOn(document, 'hypervisor')).length, 1);
      } finally {
        await settings().update(key, undefined, vscode.ConfigurationTarget.Global);
        await closeEditors();
      }
    });
  }

  it('and an empty list of languages means no language', async () => {
    await settings().update('languages', [], vscode.ConfigurationTarget.Global);
    try {
      const document = await openText('A hypervisor runs here.\n');
      assert.equal((await hoversOn(document, 'hypervisor')).length, 0);
    } finally {
      await settings().update('languages', undefined, vscode.ConfigurationTarget.Global);
      await closeEditors();
    }
  });
});
