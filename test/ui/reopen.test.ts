import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { Commands } from '../../src/contributions';
import { chooseTab, compareTabs, openComparison, rowHeads, shownComparison } from './support/comparisonPage';
import { untilWhereUsed } from './support/references';
import { until } from './support/until';
import { openWorkbench, patience, type Workbench } from './support/workbench';

const glossary = '.vscode/virtualization-glossary.yaml';
const ownTerms = `terms:
  # moved in March
  - name: rack nine
    definition: The rack in the lab's cold aisle; six hosts, one switch.
`;

const files = {
  [glossary]: ownTerms,
  'journal.md': 'Live migration from rack nine took four seconds.\n',
  'question.md': 'Where is a hypercall?\n',
};

/** A file that is not saved would hold up the end of a window. */
const settings = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };

/** So many notes take longer to read than the window lives. */
const many = 1200;

describe('a window that was left abruptly, 40 ms after a new term and while notes were read, and is opened again', () => {
  let workbench: Workbench;
  let page: FrameLocator;
  let filtered: readonly string[];

  async function askWhereUsed(): Promise<void> {
    await workbench.openFile('question.md');
    await workbench.select('hypercall');
    await workbench.runCommand(Commands.whereUsed);
  }

  before(async function () {
    this.timeout(patience);
    workbench = await openWorkbench({ files, settings });
    await workbench.runCommand(Commands.openTimeline);
    await workbench.webview('body.ready #chart');
    page = await openComparison(workbench);
    await chooseTab(page, 'Platforms');
    // By these letters it is known when VS Code has written down this page, and not one of an earlier test.
    await page.locator('#filter').fill('BHYVE');
    filtered = await rowHeads(page);
    assert.ok(filtered.length > 0 && filtered.length < 40, filtered.join());
    await workbench.openFile('journal.md');
    await workbench.untilWrittenDown('BHYVE');
    for (let index = 0; index < many; index++) {
      const text = `Note ${index}\n\n${'Some words. '.repeat(500)}A hypercall.\n`;
      writeFileSync(join(workbench.folder, `note-${index}.md`), text);
    }
    await askWhereUsed();
    await workbench.openFile('journal.md');
    await workbench.select('four seconds');
    await workbench.runCommand(Commands.addTerm);
    await workbench.quickPick.waitForText(/Its definition/);
    await workbench.quickPick.giveAnswer('Too long.');
    await new Promise((resolve) => setTimeout(resolve, 40));
    await workbench.reopen();
  });

  it('has a whole glossary, and goes on with it', async () => {
    const added = '  - name: four seconds\n    definition: Too long.\n';
    const saved = readFileSync(join(workbench.folder, glossary), 'utf8');
    assert.ok([ownTerms, ownTerms + added].includes(saved), saved);
    await workbench.openFile('journal.md');
    assert.match(await workbench.hover('rack nine'), /six hosts, one switch/);
  });

  it('opens a page in the place of the one that was left in the background', async () => {
    const tabs = workbench.page.locator('.editor-group-container .tab').filter({ hasText: 'Timeline' });
    await tabs.waitFor();
    await workbench.runCommand(Commands.openTimeline);
    await workbench.webview('body.ready #chart');
    await until('there is one tab', async () => (await tabs.count()) === 1);
  });

  it('has the comparison as it was', async () => {
    await compareTabs(workbench).click();
    await shownComparison(workbench);
    await until('the filtered platforms are there', async () => (await rowHeads(page)).join() === filtered.join());
    assert.equal(await page.locator('#filter').inputValue(), 'BHYVE');
  });

  it('reads all notes when it is asked again', async () => {
    await askWhereUsed();
    await untilWhereUsed(workbench, /“hypercall”: 1,202 mentions in 1,202 notes of 1,209/);
  });
});
