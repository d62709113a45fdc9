import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, openText, positionOf } from './support/editor';

const section = 'virtualizationNotes.checks';

/** Sets a setting of ours for the workspace; `undefined` takes it back. */
async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Our diagnostics of a document. */
function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Virtualization Study Notes');
}

/** Waits until there are so many diagnostics, and gives them. */
async function expectDiagnostics(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return eventually(`there are ${count} diagnostics`, () => {
    const found = diagnostics(document);
    return found.length === count ? found : undefined;
  });
}

async function fixes(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const at = positionOf(document, words, 1);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
  );
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) {
    const args: unknown[] = action.command.arguments ?? [];
    await vscode.commands.executeCommand(action.command.command, ...args);
  }
}

describe('checks', () => {
  afterEach(async () => {
    await set('ignored', undefined);
    await set('dates', undefined);
    await set('spelling', undefined);
    await closeEditors();
  });

  it('hint at a date that the record contradicts, with who says what, and mend it', async () => {
    const document = await openText('AMD-V was introduced in 2010.\n');
    const [found] = await expectDiagnostics(document, 1);
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(document.getText(found?.range), '2010');
    assert.match(found?.message ?? '', /17 May 2006/);
    const code = found?.code;
    assert.ok(typeof code === 'object' && code.value === 'dates');
    assert.match(code.target.path, /^\/card\//);
    await apply((await fixes(document, '2010'))[0]);
    assert.equal(document.getText(), 'AMD-V was introduced in 2006.\n');
    await expectDiagnostics(document, 0);
  });

  it('replace a former name', async () => {
    const document = await openText('Install Citrix Hypervisor on each host.\n');
    await expectDiagnostics(document, 1);
    await apply((await fixes(document, 'Citrix Hypervisor'))[0]);
    assert.equal(document.getText(), 'Install XenServer on each host.\n');
  });

  it('replace a name that the document otherwise avoids', async () => {
    const document = await openText('A hypervisor.\n\nThe hypervisor.\n\nOne hypervisor.\n\nSo VMMs trap.\n');
    const [found] = await expectDiagnostics(document, 1);
    assert.equal(document.getText(found?.range), 'VMMs');
    await apply((await fixes(document, 'VMMs'))[0]);
    assert.match(document.getText(), /\n\nSo hypervisors trap\.\n$/);
  });

  it('replace a name that the notes otherwise avoid, once they have been searched', async () => {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    const folder = vscode.Uri.joinPath(root, 'checks-test');
    const notes = Array.from({ length: 12 }, (_, index) => vscode.Uri.joinPath(folder, `${index}.md`));
    try {
      for (const note of notes) await vscode.workspace.fs.writeFile(note, Buffer.from('The hypervisor.\n'));
      const document = await openText('So VMMs trap.\n');
      await vscode.commands.executeCommand(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, 'VMMs', 1),
      );
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(1, 0), 'More.\n');
      await vscode.workspace.applyEdit(edit);
      const [found] = await expectDiagnostics(document, 1);
      assert.match(found?.message ?? '', /other notes say “hypervisor”/);
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('speak as loudly as the setting says', async () => {
    const document = await openText('AMD-V was introduced in 2010. A VM exit, a VM exit and a VMexit.\n');
    await expectDiagnostics(document, 1);
    await set('dates', 'warning');
    await set('spelling', 'information');
    const found = await expectDiagnostics(document, 2);
    const { Warning, Information } = vscode.DiagnosticSeverity;
    assert.deepEqual(
      found.map(({ severity }) => severity),
      [Warning, Information],
    );
    await set('dates', 'off');
    await expectDiagnostics(document, 1);
  });

  it('are switched off by a comment, which a quick fix writes', async () => {
    const other = await openText('Text.\n\nAMD-V was introduced in 2010\nby AMD.\n\nAMD-V was introduced in 2011.\n');
    await expectDiagnostics(other, 2);
    await apply((await fixes(other, '2010')).find(({ title }) => title === 'Do not check dates here'));
    assert.match(
      other.getText(),
      /\n\n<!-- virtualization-notes-disable-next-line dates -->\nAMD-V was introduced in 2010/,
    );
    await expectDiagnostics(other, 1);
    await apply((await fixes(other, '2011')).find(({ title }) => title === 'Do not check dates in this file'));
    await expectDiagnostics(other, 0);
  });

  it('are switched off for a term in the workspace', async () => {
    const document = await openText('Install Citrix Hypervisor on each host.\n');
    await expectDiagnostics(document, 1);
    await apply((await fixes(document, 'Citrix Hypervisor')).find(({ title }) => title.endsWith('in this workspace')));
    await expectDiagnostics(document, 0);
    assert.deepEqual(vscode.workspace.getConfiguration(section).get('ignored'), ['names:xenserver']);
  });

  it('stay away from other languages', async () => {
    const code = await openText('// AMD-V was introduced in 2010.\n', 'javascript');
    const document = await openText('AMD-V was introduced in 2010.\n');
    await expectDiagnostics(document, 1);
    assert.deepEqual(diagnostics(code), []);
  });
});
