// Not tests but pictures: `npm run screenshots` takes those of the README from the real thing.
import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.mjs';
import { openWorkbench, type Theme, type Workbench } from '../ui/support/workbench';
import { until } from '../ui/support/until';

const shown = join(root, 'media', 'screenshots');
const toLookAt = join(root, 'out', 'screenshots');
const largest = 150 * 1024;

/** The README shows the dark pictures; the others are there to be looked at. */
const themes: readonly (readonly [Theme, string])[] = [
  ['dark', shown],
  ['light', join(toLookAt, 'light')],
  ['hc-dark', join(toLookAt, 'high-contrast')],
];

for (const [theme, folder] of themes) {
  describe(`pictures in ${theme}`, () => {
    let workbench: Workbench;

    const take = async (name: string): Promise<void> => {
      const path = join(folder, `${name}.png`);
      // Toasts and the hover of whatever lies under the mouse have no place in a picture.
      await workbench.page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
      await workbench.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      const { size } = statSync(path);
      assert.ok(size < largest, `${path} has ${size} bytes`);
    };
    const shownCard = (title: RegExp): Promise<unknown> =>
      until(`the card ${title} is shown`, async () => {
        const frame = await workbench.webviewFrame({ selector: 'h1' });
        return title.test(await frame.locator('h1').first().innerText());
      });
    const restMouse = (): Promise<void> => workbench.page.mouse.move(800, 20);

    before(async () => {
      mkdirSync(folder, { recursive: true });
      workbench = await openWorkbench({
        theme,
        openFile: 'hypervisors.md',
        size: { width: 1000, height: 640 },
        settings: {
          'breadcrumbs.enabled': false,
          'editor.lineHeight': 22,
          'editor.minimap.enabled': false,
          'editor.stickyScroll.enabled': false,
          'workbench.statusBar.visible': false,
        },
      });
    });
    after(() => workbench.close());

    it('sidebar', async () => {
      const { page } = workbench;
      await page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).click();
      await page.getByRole('treeitem', { name: /^x86 revival\b/ }).click();
      await page
        .getByRole('treeitem', { name: /^Hypervisors\b/ })
        .first()
        .click();
      await page.getByRole('treeitem', { name: /^dom0\b/ }).click();
      await shownCard(/dom0/);
      await restMouse();
      await take('sidebar');
    });

    it('hover', async () => {
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.openFile('hypervisors.md');
      await workbench.hover('KVM is');
      await take('hover');
    });

    it('pick and card', async () => {
      await workbench.pick('Virtualization Notes: Go to Timeline Event…', '1972', /VM\/370/);
      await restMouse();
      await take('pick');
      await workbench.quickPick.accept();
      await shownCard(/VM\/370/);
      await take('card');
    });

    it('comparison', async () => {
      await workbench.runCommand('Virtualization Notes: Compare Hypervisor Types');
      await workbench.webviewFrame({ selector: 'table' });
      await restMouse();
      await take('comparison');
    });
  });
}
