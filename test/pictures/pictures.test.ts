// Every surface in every kind of theme, held against a picture that was looked at, and free of accessibility problems. `npm run pictures` takes them anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { root } from '../support/paths.mjs';
import { violationsInPreview, violationsInTrees, type AxeViolation } from '../ui/support/frames';
import { until } from '../ui/support/until';
import { openWorkbench, type Theme, type Workbench } from '../ui/support/workbench';
import { References } from './support/references';

/** Between the two of a pair, a window can change while it is open. */
const pairs = [
  ['light', 'dark'],
  ['hc-light', 'hc-dark'],
] as const satisfies readonly (readonly [Theme, Theme])[];

/** What is pictured: an element of the window, or all that a webview shows. */
type Subject = Locator | Frame;

const quiet = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  // Marks the line of the editor's caret, and the one below the mouse, some time after the page stands.
  'markdown.preview.markEditorSelection': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.reduceMotion': 'on',
  'workbench.statusBar.visible': false,
  'workbench.tree.renderIndentGuides': 'always',
};

for (const themes of pairs) {
  describe(`pictures in ${themes.join(' and ')}`, () => {
    let workbench: Workbench;
    let references: References;

    before(async () => {
      workbench = await openWorkbench({
        files: {
          'plan.md': readFileSync(join(root, 'test', 'fixtures', 'preview', 'study-plan.md'), 'utf8'),
        },
        openFile: 'hypervisors.md',
        themes,
        settings: quiet,
        size: { width: 900, height: 620 },
        calm: true,
      });
      references = await References.open(await workbench.page.context().newPage());
      await workbench.page.bringToFront();
    });
    after(() => workbench.close());

    /** Takes the picture once two in a row are the same: what fades in or is still being drawn has come to rest. */
    async function pictureOf(subject: Subject): Promise<Buffer> {
      const element = 'parentFrame' in subject ? await subject.parentFrame()?.frameElement() : subject;
      let last: Buffer | undefined;
      return until('a surface stands still', async () => {
        const box = await element?.boundingBox();
        if (!box) return undefined;
        const clip = {
          x: Math.round(box.x),
          y: Math.round(box.y),
          width: Math.round(box.width),
          height: Math.round(box.height),
        };
        const taken = await workbench.page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
        const same = last?.equals(taken) === true;
        last = taken;
        return same ? taken : undefined;
      });
    }

    /** Moves the mouse to where nothing answers it. */
    async function restMouse(): Promise<void> {
      await workbench.page.mouse.move(450, 3);
    }

    async function shownCard(title: RegExp): Promise<Frame> {
      return until(`the card ${title} is shown`, async () => {
        const frame = await workbench.webviewFrame({ selector: 'h1' });
        return title.test(await frame.locator('h1').first().innerText()) ? frame : undefined;
      });
    }

    function inPreview(subject: Subject): Promise<readonly AxeViolation[]> {
      assert.ok('parentFrame' in subject);
      return violationsInPreview(subject);
    }

    async function hideSidebar(): Promise<void> {
      if (await workbench.page.locator('.part.sidebar').isVisible()) {
        await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      }
    }

    async function toHypervisors(): Promise<void> {
      await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).click();
      await workbench.page.getByRole('treeitem', { name: /^x86 revival\b/ }).click();
      await workbench.page
        .getByRole('treeitem', { name: /^Hypervisors\b/ })
        .first()
        .click();
      await workbench.page.getByRole('treeitem', { name: /^dom0\b/ }).click();
      await shownCard(/dom0/);
    }

    const surfaces: Readonly<
      Record<
        string,
        {
          readonly show: () => Promise<unknown>;
          readonly take: () => Promise<Subject>;
          /** What axe finds in it; the two pages have tests of their own, and the rest is all VS Code's. */
          readonly violations?: (subject: Subject) => Promise<readonly AxeViolation[]>;
        }
      >
    > = {
      hover: {
        show: hideSidebar,
        take: async () => {
          await workbench.hover('KVM is');
          return workbench.page.locator('.monaco-resizable-hover').filter({ visible: true }).first();
        },
      },
      pick: {
        show: async () => {
          await workbench.pick('Virtualization Notes: Go to Timeline Event…', '1972', /VM\/370/);
        },
        take: async () => workbench.page.locator('.quick-input-widget'),
      },
      card: {
        show: async () => {
          await workbench.quickPick.cancel();
          const title = /^type 1 hypervisor/;
          await workbench.choose('Virtualization Notes: Go to Concept…', 'type 1 hypervisor', title, () =>
            shownCard(title),
          );
        },
        take: () => shownCard(/type 1 hypervisor/),
        violations: inPreview,
      },
      sidebar: {
        show: toHypervisors,
        take: async () => workbench.page.locator('.part.sidebar'),
        violations: () => violationsInTrees(workbench.page),
      },
      comparison: {
        show: async () => {
          await hideSidebar();
          await workbench.runCommand('Virtualization Notes: Compare Hypervisor Types');
        },
        take: () => workbench.webviewFrame({ selector: '#table [tabindex="0"]' }),
      },
      timeline: {
        show: () => workbench.runCommand('Virtualization Notes: Open Timeline'),
        take: async () => {
          const frame = await workbench.webviewFrame({ selector: 'body.ready #chart' });
          await frame.locator('#chart .label').first().waitFor({ state: 'attached' });
          return frame;
        },
      },
      preview: {
        show: async () => {
          await workbench.openFile('plan.md');
          await workbench.page.locator('.monaco-editor').first().click();
          await workbench.page.keyboard.press('Control+Shift+V');
        },
        take: async () => {
          const frame = await workbench.webviewFrame({ selector: '.virt-timeline' });
          await frame.locator('dfn').first().focus();
          await frame.locator('.virt-tip').filter({ visible: true }).first().waitFor();
          return frame;
        },
        violations: inPreview,
      },
    };

    for (const [name, { show, take, violations }] of Object.entries(surfaces)) {
      describe(`of the ${name}`, () => {
        before(async () => {
          await show();
          await workbench.page.locator('.notifications-toasts.visible').waitFor({ state: 'hidden' });
        });
        for (const theme of themes) {
          it(theme, async () => {
            await workbench.setTheme(theme);
            if (name !== 'hover') await restMouse();
            const subject = await take();
            await references.check(`${name}-${theme}`, () => pictureOf(subject));
            if (violations) assert.deepEqual(await violations(subject), []);
          });
        }
      });
    }
  });
}
