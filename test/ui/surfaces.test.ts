import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './support/workbench';

/** Opens the view container and gives the tree of one of its views. */
async function openTree(workbench: Workbench, view: 'Glossary' | 'Timeline') {
  const { page } = workbench;
  const tab = page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' });
  if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
  const tree = page.getByRole('tree', { name: view });
  await tree.waitFor();
  return tree;
}

describe('the sidebar', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });
  after(() => workbench.close());

  it('lists the categories of the glossary and the eras of the timeline', async () => {
    const glossary = await openTree(workbench, 'Glossary');
    await glossary.getByRole('treeitem', { name: /^Fundamentals/ }).waitFor();
    await glossary.getByRole('treeitem', { name: /^CPU/ }).waitFor();
    const timeline = await openTree(workbench, 'Timeline');
    await timeline.getByRole('treeitem', { name: /^Origins/ }).waitFor();
    await workbench.screenshot('sidebar');
  });

  it('opens the card of an entry that is selected', async () => {
    const glossary = await openTree(workbench, 'Glossary');
    await glossary.getByRole('treeitem', { name: /^Hypervisors/ }).click();
    await glossary.getByRole('treeitem', { name: /^dom0/ }).click();
    const frame = await workbench.webviewFrame({ selector: 'h1' });
    assert.match(await frame.locator('h1').first().innerText(), /dom0/);
    await workbench.screenshot('card-concept');
  });
});

describe('the event pick', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  it('leads from 1972 and Enter to the VM/370 card, with the keyboard alone', async () => {
    await workbench.runCommand('Virtualization Notes: Go to Timeline Event…');
    await workbench.quickPick.type('1972');
    await workbench.quickPick.waitForFocusedRow(/VM\/370/);
    await workbench.screenshot('pick-1972');
    await workbench.page.keyboard.press('Enter');
    const frame = await workbench.webviewFrame({ selector: 'h1' });
    assert.match(await frame.locator('h1').first().innerText(), /VM\/370/);
    await workbench.screenshot('card-event');
  });
});
