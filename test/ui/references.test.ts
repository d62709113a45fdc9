import assert from 'node:assert/strict';
import { untilWhereUsed } from './support/references';
import { openWorkbench, type Workbench } from './support/workbench';

describe('where a term is used', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: {
        'question.md': 'Where is a hypercall?\n',
        'deep/answer.md': '# Answer\n\nA hypercall calls the hypervisor.\n',
      },
      openFile: 'question.md',
    });
  });

  it('is shown in the References view, from a link in the hover', async () => {
    const text = await workbench.hover('hypercall');
    assert.match(text, /Where used/);
    await workbench.page.locator('.monaco-hover a', { hasText: 'Where used' }).first().click();
    await untilWhereUsed(workbench, /“hypercall”: 3 mentions in 3 notes of 9/);
  });

  it('leads to the place in the note', async () => {
    const row = workbench.page.locator('.monaco-list-row', { hasText: 'answer.md' }).filter({ visible: true });
    await row.click();
    await workbench.page.keyboard.press('ArrowRight');
    const mention = workbench.page
      .locator('.monaco-list-row', { hasText: 'A hypercall calls' })
      .filter({ visible: true });
    await mention.click();
    await workbench.page.locator('.tab.active', { hasText: 'answer.md' }).waitFor();
  });
});
