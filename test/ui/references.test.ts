import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './support/until';
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
  after(() => workbench.close());

  /** What the References view says above its results, once it is the expected. */
  async function expectMessage(expected: RegExp): Promise<void> {
    const view = workbench.page.locator('.pane-body, .tree-explorer-viewlet-tree-view').filter({ visible: true });
    await until(`the References view says ${expected}`, async () =>
      (await view.allInnerTexts()).some((text) => expected.test(text.replaceAll('\u00a0', ' '))),
    );
  }

  it('is shown in the References view, from a link in the hover', async () => {
    const text = await workbench.hover('hypercall');
    assert.match(text, /Where used/);
    await workbench.page.locator('.monaco-hover a', { hasText: 'Where used' }).first().click();
    await expectMessage(/“hypercall”: 3 mentions in 3 notes of 9/);
    await workbench.screenshot('where-used');
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
    await workbench.screenshot('where-used-opened');
  });

  it('is right again after the extension host has ended while it read', async () => {
    const folder = workbench.folder ?? '';
    for (let index = 0; index < 1200; index++) {
      writeFileSync(join(folder, `note-${index}.md`), `Note ${index}\n\n${'Some words. '.repeat(500)}A hypercall.\n`);
    }
    const ask = async (): Promise<void> => {
      await workbench.openFile('question.md');
      for (const key of ['Control+Home', 'End', 'ArrowLeft', 'ArrowLeft']) await workbench.page.keyboard.press(key);
      await workbench.runCommand('Virtualization Notes: Where Used');
    };
    // Reading has begun when the window goes, and with it the extension host.
    await ask();
    await workbench.page.reload();
    await ask();
    await expectMessage(/“hypercall”: 1,203 mentions in 1,203 notes of 1,209/);
  });
});
