import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, openText } from './support/editor';

/** The webview tabs of the comparison that are open. */
function comparisonTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && /virtualizationNotes\.comparison/.test(input.viewType),
    );
}

/** Waits until the comparison is the active tab. */
function shown(): Promise<vscode.Tab> {
  return eventually('the comparison is shown', () => comparisonTabs().find(({ isActive }) => isActive));
}

describe('the comparison', () => {
  afterEach(closeEditors);

  it('opens by its command', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    assert.equal((await shown()).label, 'Compare');
  });

  it('has one page, whichever comparison is asked for', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    await shown();
    await vscode.commands.executeCommand('virtualizationNotes.openComparison', 'techniques', 'paravirtualization');
    await openText('A text beside it.\n');
    await vscode.commands.executeCommand('virtualizationNotes.openComparison', 'platforms', 'kvm');
    await shown();
    assert.equal(comparisonTabs().length, 1);
  });

  for (const [what, args] of [
    ['an unknown comparison', ['no-such-table']],
    ['an entry', ['kvm']],
    ['a tree item', [{ subjectId: 'kvm' }]],
    ['an unknown subject', ['techniques', 'no-such-subject']],
    ['a name that every object has', ['__proto__', 'constructor']],
    ['a number', [42, { evil: true }]],
    ['a query full of nonsense', ['techniques', { query: 'subjects=<script>&sort=%&filter=%E0%A4%A&layout=x' }]],
    ['nothing', []],
  ] as const) {
    it(`opens all the same when asked for ${what}`, async () => {
      await vscode.commands.executeCommand('virtualizationNotes.openComparison', ...args);
      await shown();
    });
  }

  it('opens anew after it was closed', async () => {
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    await vscode.window.tabGroups.close(await shown());
    await vscode.commands.executeCommand('virtualizationNotes.compareHypervisorTypes');
    await shown();
  });
});
