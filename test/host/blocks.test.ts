import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, openText, positionOf } from './support/editor';

describe('our fenced blocks', () => {
  afterEach(closeEditors);

  it('show a mistyped key among the problems, and mend it', async () => {
    const document = await openText('```virt-timeline\nform: 1999\n```\n');
    const [problem] = await eventually('the problem is shown', () => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : undefined;
    });
    assert.equal(document.getText(problem?.range), 'form');
    assert.match(problem?.message ?? '', /Did you mean “from”/);
    const at = positionOf(document, 'form', 1);
    // VS Code gives up a request while other extensions register what they offer.
    const fix = await eventually('a fix is offered', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
      );
      return actions.find(({ title }) => title === 'Write “from”');
    });
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.lineAt(1).text, 'from: 1999');
    await eventually(
      'no problem is left',
      () => vscode.languages.getDiagnostics(document.uri).length === 0 || undefined,
    );
  });

  it('are completed right behind a fence', async () => {
    const document = await openText('text\n\n```\n');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(2, 3),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    const languages = labels.filter((label) => label.startsWith('virt-'));
    assert.deepEqual(languages.toSorted(), ['virt-compare', 'virt-picture', 'virt-timeline']);
  });
});
