// Every surface in every kind of theme, held against a picture that was looked at, and free of accessibility problems. `npm run pictures` takes them anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { Commands } from '../../src/contributions';
import { root } from '../support/paths.mjs';
import { violationsInPreview, violationsInTrees, type AxeViolation } from '../ui/support/axe';
import { until } from '../ui/support/until';
import { openWorkbench, type Theme, type Workbench } from '../ui/support/workbench';
import { References } from './support/references';

const themes: readonly Theme[] = ['light', 'dark', 'hc-light', 'hc-dark'];

/** What is pictured: an element of the window, or all that a webview shows. */
type Subject = Locator | FrameLocator;

/** Something that a surface shows for a while only. */
interface Preparation {
  readonly bringAbout: (subject: Subject) => Promise<void>;
  readonly stillHolds: (subject: Subject) => Promise<boolean>;
}

const quiet = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  // Marks the line of the editor's caret, and the one below the mouse, some time after the page stands.
  'markdown.preview.markEditorSelection': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.tree.renderIndentGuides': 'always',
};

describe('pictures', () => {
  let workbench: Workbench;
  let references: References;

  before(async () => {
    workbench = await openWorkbench({
      files: {
        'plan.md': readFileSync(join(root, 'test', 'fixtures', 'preview', 'study-plan.md'), 'utf8'),
      },
      openFile: 'hypervisors.md',
      settings: quiet,
      size: { width: 900, height: 620 },
    });
    references = await References.open(await workbench.page.context().newPage());
    await workbench.page.bringToFront();
  });

  /**
   * Takes the picture once two in a row are the same: what fades in or is still being drawn has come to rest.
   * @param prepare brings about what is pictured, where it does not last; done before each picture and looked at after it
   */
  async function pictureOf(subject: Subject, prepare?: Preparation): Promise<Buffer> {
    const element = 'owner' in subject ? subject.owner() : subject;
    let last: Buffer | undefined;
    return until('a surface stands still', async () => {
      await prepare?.bringAbout(subject);
      const box = await element.boundingBox();
      if (!box) return undefined;
      const clip = {
        x: Math.round(box.x),
        y: Math.round(box.y),
        width: Math.round(box.width),
        height: Math.round(box.height),
      };
      const taken = await workbench.page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
      if (prepare && !(await prepare.stillHolds(subject))) return undefined;
      const same = last?.equals(taken) === true;
      last = taken;
      return same ? taken : undefined;
    });
  }

  /** Moves the mouse to where nothing answers it. */
  async function restMouse(): Promise<void> {
    await workbench.page.mouse.move(450, 3);
  }

  async function shownCard(title: string): Promise<FrameLocator> {
    const frame = await workbench.webview('h1');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    return frame;
  }

  function tooltip(subject: Subject): Locator {
    return subject.locator('.virt-tip').filter({ visible: true }).first();
  }

  function inPreview(subject: Subject, rules: 'all' | 'colour'): Promise<readonly AxeViolation[]> {
    assert.ok('owner' in subject);
    return violationsInPreview(subject, rules);
  }

  async function toHypervisors(): Promise<void> {
    await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).click();
    await workbench.page.getByRole('treeitem', { name: /^x86 revival\b/ }).click();
    await workbench.page
      .getByRole('treeitem', { name: /^Hypervisors\b/ })
      .first()
      .click();
    await workbench.page.getByRole('treeitem', { name: /^dom0\b/ }).click();
    await shownCard('dom0');
  }

  const surfaces: Readonly<
    Record<
      string,
      {
        readonly show: () => Promise<unknown>;
        readonly take: () => Promise<Subject>;
        readonly prepare?: Preparation;
        /** What axe finds in it; the pages and cards have tests of their own, and the rest is all VS Code's. */
        readonly violations?: (subject: Subject, rules: 'all' | 'colour') => Promise<readonly AxeViolation[]>;
      }
    >
  > = {
    hover: {
      show: () => Promise.resolve(),
      take: async () => {
        await workbench.hover('KVM is');
        return workbench.page.locator('.monaco-resizable-hover').filter({ visible: true }).first();
      },
    },
    pick: {
      show: async () => {
        await workbench.quickPick.find(Commands.goToTimelineEvent, '1972', /VM\/370/);
      },
      take: async () => workbench.page.locator('.quick-input-widget'),
    },
    card: {
      show: async () => {
        await workbench.quickPick.cancel();
        await workbench.quickPick.choose(Commands.goToConcept, 'type 1 hypervisor', /^type 1 hypervisor/);
      },
      take: () => shownCard('type 1 hypervisor'),
    },
    sidebar: {
      show: toHypervisors,
      take: async () => workbench.page.locator('.part.sidebar'),
      violations: (_, rules) => violationsInTrees(workbench.page, rules),
    },
    comparison: {
      show: async () => {
        await workbench.runCommand('workbench.action.closeSidebar');
        await workbench.runCommand(Commands.compareHypervisorTypes);
      },
      take: () => workbench.webview('#table [tabindex="0"]'),
    },
    timeline: {
      show: () => workbench.runCommand(Commands.openTimeline),
      take: async () => {
        const frame = await workbench.webview('body.ready #chart');
        await frame.locator('#chart .label').first().waitFor({ state: 'attached' });
        return frame;
      },
    },
    study: {
      show: () => workbench.runCommand(Commands.study, { mode: 'study', deck: 'about:type-1-hypervisor' }),
      // With its answer, where most of the page is. The progress tells of today: no picture of it would hold tomorrow.
      take: async () => {
        const frame = await workbench.webview('#question');
        const button = frame.locator('#show');
        if (await button.isVisible()) await button.click();
        await frame.locator('#answer').waitFor();
        return frame;
      },
    },
    preview: {
      show: async () => {
        await workbench.openFile('plan.md');
        await workbench.runCommand('markdown.showPreview');
      },
      take: () => workbench.webview('.virt-timeline'),
      // Some time after a change of theme VS Code loads the preview anew, and whatever had the focus has lost it.
      prepare: {
        bringAbout: async (frame) => {
          // All of it is drawn anew, also where the tooltip is still there: where a change of theme draws over a part, the
          // dots of an underline may be out of step.
          await frame.locator('html').evaluate((element) => {
            element.style.display = 'none';
            element.getBoundingClientRect();
            element.style.display = '';
          });
          await frame.locator('dfn').first().focus();
          await tooltip(frame).waitFor();
        },
        stillHolds: (frame) => tooltip(frame).isVisible(),
      },
      violations: inPreview,
    },
  };

  for (const [name, { show, take, prepare, violations }] of Object.entries(surfaces)) {
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
          await references.check(`${name}-${theme}`, () => pictureOf(subject, prepare));
          // The other rules see the same page in every theme.
          if (violations) assert.deepEqual(await violations(subject, theme === 'light' ? 'all' : 'colour'), []);
        });
      }
    });
  }
});
