// Not tests but pictures: `npm run screenshots` takes those of the README from the real thing.
import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Commands } from '../../src/contributions';
import { root } from '../support/paths.mjs';
import { openWorkbench, type Theme, type Workbench } from '../ui/support/workbench';

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
    const shownCard = async (name: RegExp): Promise<void> => {
      const frame = await workbench.webview('h1');
      await frame.getByRole('heading', { level: 1, name }).waitFor();
    };
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
      await workbench.runCommand('workbench.action.closeSidebar');
      await workbench.openFile('hypervisors.md');
      await workbench.hover('KVM is');
      await take('hover');
    });

    it('pick and card', async () => {
      await workbench.quickPick.find(Commands.goToTimelineEvent, '1972', /VM\/370/);
      await restMouse();
      await take('pick');
      await workbench.quickPick.accept();
      await shownCard(/VM\/370/);
      await take('card');
    });

    it('comparison', async () => {
      await workbench.runCommand(Commands.compareHypervisorTypes);
      await workbench.webview('table');
      await restMouse();
      await take('comparison');
    });
  });
}
