import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { root } from '../support/paths.mjs';
import { violationsInPreview } from './support/axe';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

const text = readFileSync(join(root, 'test', 'fixtures', 'preview', 'study-plan.md'), 'utf8');

describe('the Markdown preview of notes', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  let term: Locator;
  let tip: Locator;

  before(async () => {
    workbench = await openWorkbench({
      files: { 'plan.md': text },
      openFile: 'plan.md',
      size: { width: 1100, height: 900 },
    });
    await workbench.runCommand('markdown.showPreview');
    frame = await workbench.webview('.virt-mark');
    term = frame.locator('dfn', { hasText: /^QEMU$/ });
    tip = frame.locator('.virt-mark', { has: term }).getByRole('tooltip');
  });
  afterEach(async () => {
    await workbench.page.mouse.move(1, 1);
    await frame.locator('body').evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  });

  it('shows what a term means under the mouse, also while the mouse is on the tooltip', async () => {
    await term.hover();
    await tip.waitFor({ state: 'visible' });
    assert.match(await tip.innerText(), /QEMU.*Virtualization Study Notes/s);
    const [from, to] = [await term.boundingBox(), await tip.boundingBox()];
    assert.ok(from && to);
    // Slowly, across the gap between the two.
    await workbench.page.mouse.move(from.x + 8, from.y + from.height / 2);
    await workbench.page.mouse.move(from.x + 8, to.y + to.height / 2, { steps: Math.ceil(to.height) });
    assert.ok(await tip.isVisible());
    await workbench.page.mouse.move(1, 1);
    await tip.waitFor({ state: 'hidden' });
  });

  it('shows it to who comes by keyboard, and puts it away with Escape', async () => {
    await term.focus();
    await tip.waitFor({ state: 'visible' });
    const described = await term.getAttribute('aria-describedby');
    assert.equal(described, await tip.getAttribute('id'));
    const { keyboard } = workbench.page;
    await keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowLeft');
    await tip.waitFor({ state: 'visible' });
  });

  it('is one stop of the Tab key with all its marks, which arrow keys lead through', async () => {
    const { keyboard } = workbench.page;
    const marks = frame.locator('dfn');
    const isFocused = (index: number): Promise<boolean> =>
      marks.nth(index).evaluate((each) => each === document.activeElement);
    await marks.first().focus();
    await keyboard.press('ArrowDown');
    assert.ok(await isFocused(1));
    await keyboard.press('Shift+Tab');
    assert.ok(await isFocused(0));
    await keyboard.press('Tab');
    assert.equal(await frame.locator('dfn:focus').count(), 0);
  });

  it('keeps tooltips within the window', async () => {
    for (const each of await frame.locator('dfn').all()) {
      await each.focus();
      const box = await frame.locator('.virt-mark:focus-within .virt-tip').boundingBox();
      const window = await frame.locator('html').evaluate(() => document.documentElement.clientWidth);
      const left = (await frame.locator('html').boundingBox())?.x ?? 0;
      assert.ok(box && box.x >= left && box.x + box.width <= left + window, await each.innerText());
    }
  });

  it('draws a timeline and a table of our blocks, and says what is wrong in one', async () => {
    assert.equal(await frame.locator('.virt-timeline').first().locator('li.virt-event').count(), 6);
    assert.ok(await frame.getByRole('columnheader', { name: 'Hyper-V' }).isVisible());
    assert.match(await frame.locator('.virt-problems').innerText(), /Line 45: There is no key “form”/);
    await frame.locator('.virt-timeline').first().scrollIntoViewIfNeeded();
  });

  it('adds no accessibility problem of its own', async () => {
    assert.deepEqual(await violationsInPreview(frame), []);
  });

  it('follows the setting while it is open', async () => {
    await workbench.configure({ 'virtualizationNotes.preview.marks': 'off' });
    await until('no term is marked', async () => {
      const [timelines, marks] = await Promise.all([
        frame.locator('.virt-timeline').count(),
        frame.locator('.virt-mark').count(),
      ]);
      return timelines > 0 && marks === 0;
    });
  });
});
