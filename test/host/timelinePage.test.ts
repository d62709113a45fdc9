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

  it('takes an event, a concept, an item of a tree or the query of an address', async () => {
    for (const argument of ['vm370-announced-1972', 'kvm', { subjectId: 'kvm' }, { query: 'about=kvm&layout=table' }]) {
      await vscode.commands.executeCommand(command, argument);
      await eventually('the page is open', () => (timelineTabs().length === 1 ? true : undefined));
    }
  });

  it('opens the timeline as it is when it is told something unknown', async () => {
    for (const argument of [null, 7, 'nothing', { subjectId: {} }, { query: 7 }, { query: '%%%&from=x&hide=y' }]) {
      await vscode.commands.executeCommand(command, argument);
    }
    await eventually('the page is open', () => (timelineTabs().length === 1 ? true : undefined));
  });
});
