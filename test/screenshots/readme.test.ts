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

/** A note before anything is cited in it, and the events whose sources are cited behind its words. */
const bare = `# Live migration

Pre-copy was described for Xen in 2005.

Page-modification logging finds dirty pages.
`;
const cited = [
  ['in 2005', 'live-migration-nsdi-2005'],
  ['modification logging', 'page-modification-logging-2015'],
] as const;

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
    /** Runs a command with the cursor behind words of the note. */
    const atEndOf = (words: string, command: string, argument: unknown): Promise<void> =>
      workbench.inHost(
        async (api, given) => {
          const editor = api.window.activeTextEditor;
          if (!editor) throw new Error('No editor is active');
          const { document } = editor;
          const place = document.positionAt(document.getText().indexOf(given.words) + given.words.length);
          editor.selection = new api.Selection(place, place);
          await api.commands.executeCommand(given.command, given.argument);
        },
        { words, command, argument },
      );
    const restMouse = (): Promise<void> => workbench.page.mouse.move(1, 1);

    before(async () => {
      mkdirSync(folder, { recursive: true });
      workbench = await openWorkbench({
        theme,
        files: { 'live-migration.md': bare },
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

    it('citing', async () => {
      await workbench.openFile('live-migration.md');
      for (const [words, event] of cited) await atEndOf(words, Commands.citeSource, event);
      await atEndOf('dirty pages', Commands.insertGlossary, { form: 'list', scope: 'note', links: 'none' });
      await workbench.hover('clark-live');
      await take('citing');
    });

    it('comparison', async () => {
      await workbench.runCommand(Commands.compareHypervisorTypes);
      const frame = await workbench.webview('table');
      // The table, which the pictures of the types push down.
      await frame.locator('#table').evaluate((table) => table.scrollIntoView({ block: 'center' }));
      await restMouse();
      await take('comparison');
    });

    it('timeline', async () => {
      await workbench.runCommand(Commands.openTimeline);
      const frame = await workbench.webview('body.ready #chart');
      await frame.locator('#chart .label').first().waitFor({ state: 'attached' });
      await restMouse();
      await take('timeline');
    });
  });
}
