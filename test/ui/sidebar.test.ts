import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { Commands, Views } from '../../src/contributions';
import { violationsInTrees } from './support/axe';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

describe('the sidebar', () => {
  let workbench: Workbench;
  let glossary: Locator;
  let timeline: Locator;

  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md', size: { width: 1280, height: 1400 } });
    const { page } = workbench;
    await page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).click();
    glossary = page.getByRole('tree', { name: 'Glossary' });
    timeline = page.getByRole('tree', { name: 'Timeline' });
    await glossary.waitFor();
    await timeline.waitFor();
  });

  /** The names of the rows that are shown, as a screen reader says them. */
  function rows(tree: Locator): Promise<string[]> {
    return tree.getByRole('treeitem').evaluateAll((items) =>
      items
        .map((item) => ({ top: item.getBoundingClientRect().top, name: item.getAttribute('aria-label') ?? '' }))
        .toSorted((a, b) => a.top - b.top)
        .map(({ name }) => name),
    );
  }

  function untilRows(what: string, tree: Locator, test: (names: string[]) => boolean): Promise<string[]> {
    return until(what, async () => {
      const names = await rows(tree);
      return test(names) && names;
    });
  }

  /** Presses a button in the title of a view, which is there while the mouse is over it. */
  async function pressInTitle(view: string, button: string | RegExp): Promise<void> {
    const header = workbench.page.locator('.sidebar .pane-header').filter({ hasText: view });
    await header.hover();
    await header.getByRole('button', { name: button }).click();
  }

  /** Waits until the card of that title is in front. */
  async function untilCard(title: RegExp): Promise<void> {
    const frame = await workbench.webview('h1');
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Gives a view the focus by its command, as keys that follow need. */
  async function focusOn(view: string, tree: Locator): Promise<void> {
    await workbench.runCommand(`${view}.focus`);
    await until('the view has the focus', () => tree.evaluate((each) => each.contains(document.activeElement)));
  }

  it('lists the categories of the glossary and the eras of the timeline', async () => {
    await untilRows('categories', glossary, (names) => /^Fundamentals, \d+ entries/.test(names[0] ?? ''));
    await untilRows('eras', timeline, (names) => /^Origins, to 1971, \d+ events/.test(names[0] ?? ''));
  });

  it('opens the card of an entry that is selected, and marks disputed ones', async () => {
    await glossary.getByRole('treeitem', { name: /^Fundamentals/ }).click();
    const item = glossary.getByRole('treeitem', { name: /^bare metal,/ });
    assert.match((await item.getAttribute('aria-label')) ?? '', /sources disagree/);
    assert.match(await item.innerText(), /disputed/);
    await item.click();
    await untilCard(/^bare metal/);
  });

  it('is worked with the keyboard alone', async () => {
    const { keyboard } = workbench.page;
    await focusOn(Views.timeline, timeline);
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await untilRows('the events of the first era', timeline, (names) => /1959/.test(names[1] ?? ''));
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await untilCard(/Strachey|McCarthy|time.sharing/i);
    await focusOn(Views.timeline, timeline);
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await untilRows('eras alone', timeline, (names) => /^Mainframe/.test(names[1] ?? ''));
  });

  it('selects the entry whose card is opened elsewhere', async () => {
    const selected = glossary.locator('[role="treeitem"][aria-selected="true"][aria-label^="live migration"]');
    await workbench.quickPick.choose(Commands.goToConcept, 'live migration', /^live migration/);
    await selected.waitFor();
  });

  it('inserts a citation where the note was left, from the context menu by keyboard', async () => {
    const { page } = workbench;
    await workbench.openFile('welcome.md');
    await workbench.typeAtEnd('');
    await glossary.locator('[role="treeitem"][aria-selected="true"]').click();
    await untilCard(/live migration/);
    await focusOn(Views.glossary, glossary);
    await page.keyboard.press('Shift+F10');
    const item = page.getByRole('menuitem', { name: 'Insert at Cursor' });
    await item.waitFor();
    await until('the item has the focus', async () => {
      await page.keyboard.press('ArrowDown');
      return /Insert at Cursor/.test(
        await page.evaluate(() => {
          const root = document.querySelector('.shadow-root-host')?.shadowRoot ?? document;
          return root.activeElement?.textContent ?? '';
        }),
      );
    });
    await page.keyboard.press('Enter');
    const saved = join(workbench.folder, 'welcome.md');
    await until('the citation is in the note', async () => {
      await page.keyboard.press('Control+S');
      return /stops\.\n\*\*live migration\*\*: /.test(readFileSync(saved, 'utf8'));
    });
  });

  it('lists A–Z', async () => {
    await workbench.runCommand(Commands.listGlossaryAlphabetically);
    const names = await untilRows(
      'letters',
      glossary,
      (shown) => shown.some((name) => /^A, \d+ entries/.test(name)) && shown.some((name) => /^X, /.test(name)),
    );
    const letters = names.map((name) => name.replace(/,.*/, ''));
    assert.deepEqual(
      letters.filter((name) => /^[A-Z]$/.test(name)),
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => letters.includes(letter)),
    );
  });

  it('lists the terms of the active document in their order, with counts, and follows it', async () => {
    await workbench.openFile('memory.md');
    await workbench.runCommand(Commands.listGlossaryInDocument);
    const memory = await untilRows('terms', glossary, (names) => names.some((name) => /^shadow page table/.test(name)));
    assert.match(memory.find((name) => /^hypervisor,/.test(name)) ?? '', /, (once|\d+ times)/);
    const count = (names: readonly string[]): string | undefined =>
      /, (once|\d+ times)/.exec(names.find((name) => /^hypercall,/.test(name)) ?? '')?.[1];
    const before = count(memory);
    await workbench.typeAtEnd(' A hypercall, and another hypercall.');
    await untilRows('the count follows', glossary, (names) => count(names) !== before && count(names) !== undefined);
    await workbench.openFile('hypervisors.md');
    await untilRows('the list follows', glossary, (names) => names.some((name) => /^binary translation,/.test(name)));
    assert.match(await workbench.page.locator('.sidebar .pane-header').first().innerText(), /in this document/i);
  });

  it('filters the glossary, says so, and clears the filter', async () => {
    await workbench.runCommand(Commands.groupGlossaryByCategory);
    await pressInTitle('Glossary', /^Filter Glossary/);
    await workbench.quickPick.giveAnswer('balloon');
    await untilRows(
      'fewer entries, open',
      glossary,
      (names) => names.length < 9 && names.some((name) => /^balloon/i.test(name)),
    );
    assert.match(await workbench.page.locator('.sidebar .pane-header').first().innerText(), /“balloon”/);
    await pressInTitle('Glossary', /^Filter|^Clear/);
    await untilRows('categories', glossary, (names) => names.length > 9 || /^Fundamentals/.test(names[0] ?? ''));
    await workbench.quickPick.answer(Commands.filterGlossary, 'no such thing');
    await workbench.page.locator('.sidebar').getByText('No item holds “no such thing”.').waitFor();
    await workbench.runCommand(Commands.clearGlossaryFilter);
    await untilRows('categories', glossary, (names) => /^Fundamentals/.test(names[0] ?? ''));
  });

  it('groups the timeline by decade, lane and era, years first', async () => {
    await workbench.runCommand(Commands.groupTimelineByDecade);
    await untilRows('decades', timeline, (names) => /^1950s, \d+ events/.test(names[0] ?? ''));
    await timeline.getByRole('treeitem', { name: /^1950s/ }).click();
    await timeline
      .getByText(/^1959\s/)
      .first()
      .waitFor();
    await workbench.runCommand(Commands.groupTimelineByLane);
    await untilRows('lanes', timeline, (names) => /^Theory, \d+ events/.test(names[0] ?? ''));
    await workbench.runCommand(Commands.groupTimelineByEra);
    await untilRows('eras', timeline, (names) => /^Origins/.test(names[0] ?? ''));
  });

  it('filters the timeline, and clears the filter', async () => {
    await pressInTitle('Timeline', /^Filter Timeline/);
    await workbench.quickPick.giveAnswer('vm/370');
    await untilRows(
      'fewer events',
      timeline,
      (names) => names.length < 30 && names.some((name) => /VM\/370/.test(name)),
    );
    await workbench.runCommand(Commands.clearTimelineFilter);
    await untilRows('eras', timeline, (names) => names.some((name) => /^Origins/.test(name)));
  });

  // What was open was shut after a filter, since VS Code forgets what it does not show.
  it('shows what was open before a filter open again', async () => {
    const category = glossary.getByRole('treeitem', { name: /^Fundamentals/ });
    const isOpen = async (): Promise<boolean> => (await category.getAttribute('aria-expanded')) === 'true';
    if (!(await isOpen())) await category.click();
    await until('the category is open', isOpen);
    await workbench.quickPick.answer(Commands.filterGlossary, 'balloon');
    await untilRows('fewer entries', glossary, (names) => names.length < 9);
    await workbench.runCommand(Commands.clearGlossaryFilter);
    await untilRows('categories', glossary, (names) => /^Fundamentals/.test(names[0] ?? ''));
    await until('the category is open again', isOpen);
  });

  it('selects the card that was opened while it was hidden', async () => {
    await workbench.runCommand('workbench.action.toggleSidebarVisibility');
    await workbench.runCommand(Commands.openCard, 'bare-metal');
    await untilCard(/^bare metal/);
    await workbench.runCommand('workbench.action.toggleSidebarVisibility');
    await glossary.locator('[role="treeitem"][aria-selected="true"][aria-label^="bare metal,"]').waitFor();
  });

  it('asks no other machine for anything', () => assert.deepEqual(workbench.outsideRequests, []));

  it('has no accessibility problem of ours in its trees', async () => {
    assert.deepEqual(await violationsInTrees(workbench.page), []);
  });
});
