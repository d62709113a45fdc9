import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually } from './support/editor';

const command = 'virtualizationNotes.openTimeline';

/** The tabs that hold the timeline page. */
function timelineTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith('virtualizationNotes.timelinePage'),
    );
}

describe('the command that opens the timeline', () => {
  afterEach(closeEditors);

  it('opens one page, and shows the same one again', async () => {
    await vscode.commands.executeCommand(command);
    await eventually('the page is open', () => (timelineTabs().length === 1 ? true : undefined));
    await vscode.commands.executeCommand(command, 'vm370-announced-1972');
    assert.equal(timelineTabs().length, 1);
    assert.equal(timelineTabs()[0]?.label, 'Timeline');
  });

  // Each opens a page of its own: one that an earlier argument has left open would pass for it.
  it('opens for an event, a concept, an item of a tree, an address, and for what it does not know', async () => {
    for (const argument of [
      'vm370-announced-1972',
      'kvm',
      { itemId: 'kvm' },
      { query: 'about=kvm&layout=table' },
      'nothing',
      null,
      { query: '%%%&from=x&hide=y' },
    ]) {
      assert.equal(timelineTabs().length, 0);
      await vscode.commands.executeCommand(command, argument);
      const tab = await eventually('the page is open', () => timelineTabs()[0]);
      await vscode.window.tabGroups.close(tab);
      await eventually('the page is closed', () => (timelineTabs().length === 0 ? true : undefined));
    }
  });
});
