import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { openWorkbench, type Workbench } from './support/workbench';

const cells = [
  '# Memory\n\nEPT is walked by the processor, so that **EPT** costs little.',
  'Each guest runs under KVM.\n\n```virt-compare\nsubjects: kvm, xen\nrows: hypervisor-type, licence\n```',
];

/** Opens a notebook of Markdown cells. What reads and writes files of notebooks is another extension's, not here. */
function openNotebook(workbench: Workbench): Promise<void> {
  return workbench.inHost(async (vscode, texts) => {
    const type = 'jupyter-notebook';
    vscode.workspace.registerNotebookSerializer(type, {
      deserializeNotebook: () => new vscode.NotebookData([]),
      serializeNotebook: () => new Uint8Array(),
    });
    const { Markup } = vscode.NotebookCellKind;
    const data = new vscode.NotebookData(texts.map((text) => new vscode.NotebookCellData(Markup, text, 'markdown')));
    await vscode.window.showNotebookDocument(await vscode.workspace.openNotebookDocument(type, data));
  }, cells);
}

describe('rendered Markdown cells of a notebook', () => {
  let workbench: Workbench;
  let frame: FrameLocator;

  before(async () => {
    workbench = await openWorkbench({ size: { width: 1100, height: 900 } });
    await openNotebook(workbench);
    frame = await workbench.webview('.virt-mark');
  });

  it('say what a term means under the mouse, and put it away with Escape', async () => {
    const term = frame.locator('dfn', { hasText: /^EPT$/ });
    const tip = frame.locator('.virt-mark', { has: term }).getByRole('tooltip');
    await term.hover();
    await tip.waitFor({ state: 'visible' });
    assert.match(await tip.innerText(), /^EPT.*Extended Page Tables.*Virtualization Study Notes$/s);
    await workbench.page.mouse.move(1, 1);
    await tip.waitFor({ state: 'hidden' });
    await term.getByRole('link').focus();
    await tip.waitFor({ state: 'visible' });
    await workbench.page.keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
  });

  it('mark the first mention in a section alone, and show our blocks', async () => {
    assert.deepEqual(await frame.locator('dfn').allInnerTexts(), ['EPT', 'guest', 'KVM']);
    const heads = frame.locator('figure.virt-compare th[scope="col"]');
    assert.deepEqual((await heads.allInnerTexts()).filter((head) => /^(?:KVM|Xen)/.test(head)).length, 2);
  });

  it('follow the setting for marks', async () => {
    await workbench.configure({ 'virtualizationNotes.preview.marks': 'off' });
    await frame.locator('dfn').first().waitFor({ state: 'detached' });
    await frame.locator('figure.virt-compare').waitFor();
    await workbench.configure({ 'virtualizationNotes.preview.marks': 'all' });
    await frame.locator('dfn', { hasText: /^EPT$/ }).nth(1).waitFor();
  });

  it('lead from a term to its card', async () => {
    await frame.locator('dfn', { hasText: /^KVM$/ }).getByRole('link').click();
    await workbench.page.getByRole('tab', { name: /^KVM/, selected: true }).waitFor();
  });
});
