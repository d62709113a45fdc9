import assert from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { Commands } from '../../src/contributions';
import { violationsInAllThemes } from './support/axe';
import { chooseTab, compareTabs, headsOf, openComparison, rowHeads, shownComparison } from './support/comparisonPage';
import { until } from './support/until';
import { magnified, openUrl } from './support/webviewPages';
import { openWorkbench, type Workbench } from './support/workbench';

/** What has the focus inside the page, as its text. */
function focused(frame: FrameLocator): Promise<string> {
  return frame.locator('body').evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

function columnHeads(frame: FrameLocator): Promise<string[]> {
  return headsOf(frame, '#table thead th .head');
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function window(): Promise<Workbench> {
  return openWorkbench({ size: { width: 1400, height: 900 }, openFile: 'welcome.md' });
}

describe('the comparison, by mouse', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  before(async () => {
    workbench = await window();
    frame = await openComparison(workbench);
  });

  it('opens at the types of hypervisors, in a table with scoped headers', async () => {
    assert.equal(await frame.getByRole('tab', { selected: true }).innerText(), 'Types');
    await frame.getByRole('columnheader', { name: /type 1 hypervisor/ }).waitFor();
    await frame.getByRole('rowheader', { name: /Definition/ }).waitFor();
  });

  it('opens a cell to its sources, and closes it by a click elsewhere', async () => {
    await frame.locator('#table td[data-dimension="definition"] button.cell').first().click();
    const dialog = frame.getByRole('dialog');
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /type 1 hypervisor[^]*Sources/);
    assert.ok((await dialog.getByRole('link').count()) > 0);
    await frame.locator('h1').click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('filters rows by text', async () => {
    await frame.locator('#filter').fill('definition');
    const heads = await rowHeads(frame);
    assert.ok(heads.length > 0 && heads.length < 6, heads.join());
    await frame.locator('#filter').fill('nothing like this');
    await frame.getByRole('button', { name: 'Show everything' }).click();
    assert.ok((await rowHeads(frame)).length > 6);
  });

  it('chooses and orders subjects', async () => {
    await chooseTab(frame, 'Techniques');
    const before = await columnHeads(frame);
    await frame.getByRole('button', { name: /^Subjects: all/ }).click();
    await frame.getByRole('checkbox', { name: before[2] }).uncheck();
    assert.equal((await columnHeads(frame)).includes(before[2] ?? ''), false);
    await frame.getByRole('button', { name: `Move ${before[0]} down` }).click();
    assert.deepEqual((await columnHeads(frame)).slice(0, 2), [before[1], before[0]]);
    await frame.getByRole('button', { name: 'All', exact: true }).click();
    assert.deepEqual(await columnHeads(frame), before);
    await frame.getByRole('button', { name: /^Subjects: all/ }).click();
  });

  it('chooses questions', async () => {
    const before = await rowHeads(frame);
    await frame.getByRole('button', { name: /^Questions: all/ }).click();
    await frame.getByRole('button', { name: 'None', exact: true }).click();
    await frame.getByText('No question is ticked.').waitFor();
    await frame.getByRole('checkbox', { name: before[1], exact: true }).check();
    assert.deepEqual(await rowHeads(frame), [before[1]]);
    await frame.getByRole('button', { name: 'All', exact: true }).click();
    assert.deepEqual(await rowHeads(frame), before);
    await frame.getByRole('button', { name: /^Questions: all/ }).click();
  });

  it('shows only rows that differ', async () => {
    await frame.getByRole('button', { name: /^Subjects: all/ }).click();
    const [all, [only = '']] = [(await rowHeads(frame)).length, await columnHeads(frame)];
    await frame.getByRole('button', { name: 'None', exact: true }).click();
    await frame.getByRole('checkbox', { name: only, exact: true }).check();
    await frame.getByRole('checkbox', { name: 'Only rows that differ' }).check();
    await frame.getByText('The subjects shown agree on everything.').waitFor();
    await frame.getByRole('button', { name: 'Show everything' }).click();
    assert.equal((await rowHeads(frame)).length, all);
  });

  it('walks through a privileged instruction', async () => {
    await frame.getByRole('radio', { name: 'Hardware assistance' }).check();
    await frame.getByRole('button', { name: 'Next' }).click();
    await frame.getByRole('button', { name: 'Next' }).click();
    assert.match(await frame.locator('#walkthrough-words').innerText(), /Step 3 of 5[^]*VM exit/);
    await frame.getByRole('button', { name: 'Previous' }).click();
    assert.match(await frame.locator('#walkthrough-words').innerText(), /Step 2 of 5/);
  });

  it('sorts platforms by any dimension, and keeps heads in sight', async () => {
    await chooseTab(frame, 'Platforms');
    await frame.getByRole('button', { name: /^First release/ }).click();
    const first = await rowHeads(frame);
    assert.match(first[0] ?? '', /Atlas|M44|CP-40/);
    await frame.getByRole('button', { name: /^First release/ }).click();
    assert.equal(await frame.locator('#table th[aria-sort="descending"]').count(), 1);
    assert.notEqual((await rowHeads(frame))[0], first[0]);
    const places = await frame.locator('body').evaluate(async () => {
      scrollTo({ left: 900, top: 1500, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const head = document.querySelector('#table thead th')?.getBoundingClientRect();
      const column = [...document.querySelectorAll('#table tbody th')].map((each) => each.getBoundingClientRect().left);
      return { top: head?.top ?? -1, left: [...new Set(column)], scrolled: [scrollX, scrollY] };
    });
    assert.deepEqual([places.top, places.left, places.scrolled], [0, [0], [900, 1500]]);
  });

  it('copies a Markdown table, CSV, and a link that names this view', async () => {
    await chooseTab(frame, 'Types');
    await frame.locator('#filter').fill('definition');
    const copied = async (item: string): Promise<string> => {
      const { page } = workbench;
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await frame.getByRole('button', { name: 'Copy or insert' }).click();
      await frame.getByRole('menuitem', { name: item }).click();
      await until(`${item} is announced`, async () => /copied/.test(await frame.locator('#announcement').innerText()));
      // The announcement may be that of the copy before.
      return until('it is in the clipboard', () => clipboard(page));
    };
    assert.match(await copied('Copy Markdown table'), /^\| {2}\| type 1 hypervisor \| type 2 hypervisor \|\n\| --- \|/);
    assert.match(await copied('Copy CSV'), /^,type 1 hypervisor,type 2 hypervisor\r\nDefinition,/);
    assert.match(
      await copied('Copy link to this view'),
      /^[a-z-]+:\/\/virtnotes\.virtualization-study-notes\/compare\/hypervisor-types\?filter=definition$/,
    );
  });

  it('comes back to this very view by the link that was copied', async () => {
    const address = await clipboard(workbench.page);
    await openComparison(workbench);
    await until('all rows are shown', async () => (await frame.locator('#filter').inputValue()) === '');
    await openUrl(workbench, address);
    await until('the filter is as it was', async () => (await frame.locator('#filter').inputValue()) === 'definition');
    assert.equal(await frame.getByRole('tab', { selected: true }).innerText(), 'Types');
  });

  it('inserts the table at the cursor of the last editor', async () => {
    await frame.getByRole('button', { name: 'Copy or insert' }).click();
    await frame.getByRole('menuitem', { name: 'Insert Markdown table' }).click();
    await until('the text editor holds the table', async () =>
      /type.1.hypervisor/.test(await workbench.page.locator('.editor-group-container.active .view-lines').innerText()),
    );
  });
});

describe('the comparison, by keyboard alone', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  before(async () => {
    workbench = await window();
    frame = await openComparison(workbench);
  });

  it('chooses tabs with arrow keys', async () => {
    await frame.getByRole('tab', { selected: true }).focus();
    await press('ArrowRight');
    await until('the second comparison is shown', async () =>
      /Virtualization techniques/.test(await frame.locator('h1').innerText()),
    );
    assert.equal(await focused(frame), 'Techniques');
    await press('Home');
    await until('the first comparison is shown', async () => /type/i.test(await frame.locator('h1').innerText()));
  });

  it('reaches every control by Tab, and the table as one stop', async () => {
    // What is before that are the pictures.
    await frame.locator('.picture summary').last().focus();
    const stops: string[] = [];
    for (let index = 0; index < 8; index++) {
      await press('Tab');
      stops.push(
        await frame
          .locator('body')
          .evaluate(() => document.activeElement?.id || document.activeElement?.className || ''),
      );
    }
    const controls = ['filter', 'differing', 'subjects-button', 'questions-button', 'swap', 'export-button', 'cell'];
    assert.deepEqual(stops.slice(0, 7), controls);
    assert.notEqual(stops[7], 'cell');
  });

  it('moves between cells with arrow keys, opens one with Enter, and comes back with Esc', async () => {
    await frame.locator('#table td[data-dimension="definition"] button.cell').first().focus();
    const here = await focused(frame);
    await press('ArrowRight');
    assert.notEqual(await focused(frame), here);
    await press('ArrowLeft');
    assert.equal(await focused(frame), here);
    await press('Enter');
    const dialog = frame.getByRole('dialog');
    await dialog.waitFor();
    await until('the dialog has the focus', () =>
      frame.locator('body').evaluate(() => document.activeElement?.id === 'details'),
    );
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await focused(frame), here);
    await press(' ');
    await dialog.waitFor();
    await press('Escape');
  });

  it('sorts from a heading that arrow keys reach', async () => {
    await press('ArrowLeft');
    assert.match(await focused(frame), /^Definition/);
    await press('Enter');
    assert.equal(await frame.locator('#table th[aria-sort="ascending"]').count(), 1);
    assert.match(await focused(frame), /^Definition/);
    await press('Enter');
    await press('Enter');
    assert.equal(await frame.locator('#table th[aria-sort]').count(), 0);
  });

  it('ticks what is typed, and keeps the focus on what is pressed in the list', async () => {
    await frame.locator('#subjects-button').focus();
    await press('Enter');
    assert.ok(await frame.locator('#subjects [data-find]').evaluate((input) => input === document.activeElement));
    const [first = ''] = await columnHeads(frame);
    // Unticked, and ticked again.
    for (const text of [first, first]) {
      await workbench.page.keyboard.type(text);
      await press('Enter');
    }
    await until('it is the last one', async () => (await columnHeads(frame)).at(-1) === first);
    while (
      !(await frame.locator('body').evaluate(() => document.activeElement?.matches('[data-move="down"]:enabled')))
    ) {
      await press('Tab');
    }
    const name = await frame.locator('body').evaluate(() => document.activeElement?.closest('li')?.dataset['subject']);
    await press('Enter');
    assert.equal(
      await frame.locator('body').evaluate(() => document.activeElement?.closest('li')?.dataset['subject']),
      name,
    );
    await frame.locator('#subjects [data-take="all"]').focus();
    await press('Enter');
    await frame.locator('#subjects-button').focus();
    await press('Enter');
  });

  it('opens the menu with the arrow key and leaves it with Esc', async () => {
    await frame.locator('#export-button').focus();
    await press('ArrowDown');
    assert.equal(await focused(frame), 'Copy Markdown table');
    await press('End');
    assert.equal(await focused(frame), 'Insert link to this view');
    await press('Escape');
    assert.equal(await frame.locator('body').evaluate(() => document.activeElement?.id), 'export-button');
  });

  it('opens a dispute from its cell', async () => {
    await frame.locator('#table button.cell:has(.mark-disputed)').first().focus();
    await press('Enter');
    await frame.locator('#details [data-card]').focus();
    await press('Enter');
    const card = await workbench.webview('.dispute.open');
    assert.ok(await card.locator('.record').isVisible());
  });
});

describe('the comparison, seen again', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await window();
  });

  it('is as it was after it was hidden', async () => {
    const frame = await openComparison(workbench);
    await chooseTab(frame, 'Platforms');
    await frame.locator('#filter').fill('kvm');
    const heads = await rowHeads(frame);
    assert.ok(heads.length > 0 && heads.length < 40);
    await workbench.openFile('welcome.md');
    await compareTabs(workbench).click();
    await shownComparison(workbench);
    await until('the filtered platforms are there', async () => (await rowHeads(frame)).join() === heads.join());
    assert.equal(await frame.locator('#filter').inputValue(), 'kvm');
  });

  it('opens at the subject of the hover that leads to it', async () => {
    await workbench.openFile('hypervisors.md');
    await workbench.hover('Paravirtualization');
    await workbench.page.locator('.monaco-hover').getByRole('link', { name: 'Compare' }).first().click();
    const frame = await shownComparison(workbench);
    await until('the column of paravirtualization has the focus', async () =>
      (await focused(frame)).startsWith('paravirtualization'),
    );
    assert.match(await frame.locator('h1').innerText(), /techniques/i);
    assert.equal(await frame.locator('#table th.is-here').count(), 1);
    assert.equal(await compareTabs(workbench).count(), 1);
  });

  it('opens at the row of an entry of the sidebar, from its menu, and at what is picked in the palette', async () => {
    const { page, quickPick } = workbench;
    await quickPick.answer(Commands.filterGlossary, 'libvirt');
    await page.locator('.activitybar').getByRole('tab', { name: 'Virtualization Notes' }).click();
    await page.getByRole('treeitem', { name: /^libvirt,/ }).click({ button: 'right' });
    const compare = page.getByRole('menuitem', { name: 'Compare' });
    await compare.waitFor();
    // A menu takes no click in its first moment.
    await page.waitForTimeout(300);
    await compare.click();
    const frame = await shownComparison(workbench);
    await until('the row of libvirt has the focus', async () => (await focused(frame)).startsWith('libvirt'));
    assert.match(await frame.locator('h1').innerText(), /platforms/i);
    // The column has the focus then.
    await quickPick.choose(Commands.goToComparison, 'amd-vi', /^AMD-Vi/);
    await until('the column of AMD-Vi has the focus', async () => (await focused(frame)).startsWith('AMD-Vi'));
    assert.match(await frame.locator('h1').innerText(), /extensions/i);
    await workbench.runCommand(Commands.clearGlossaryFilter);
  });

  it('ignores a message that it does not know', async () => {
    const frame = await openComparison(workbench);
    const before = await frame.locator('#panel').innerText();
    await frame.locator('body').evaluate(() => globalThis.postMessage({ type: 'show', model: 7 }, '*'));
    await frame.locator('body').evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await frame.locator('#panel').innerText(), before);
  });

  it('asks no other machine for anything', () => assert.deepEqual(workbench.outsideRequests, []));
});

describe('the comparison, looked at', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  before(async () => {
    workbench = await window();
    frame = await openComparison(workbench);
  });

  /** What of the page reaches beyond the right edge of the window, though it need not. */
  function beyondEdge(): Promise<string[]> {
    return frame
      .locator('body')
      .evaluate(() =>
        [...document.querySelectorAll('.intro, .toolbar, .status, #pictures, .tabs, #details')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.className || element.id),
      );
  }

  it('has no accessibility violation in any theme', async () => {
    await chooseTab(frame, 'Techniques');
    await frame.locator('#subjects-button').click();
    await frame.locator('#table button.cell').nth(3).click();
    assert.deepEqual(await violationsInAllThemes(workbench, frame), []);
    await frame.locator('#details [data-close]').click();
    await frame.locator('#subjects-button').click();
  });

  it('needs no scrolling sideways but for the table, from 300 to 1,600 px and at 200 %', async () => {
    const { page } = workbench;
    for (const width of [1600, 700, 300]) {
      await page.setViewportSize({ width: width + 48, height: 900 });
      await until(`the page is ${width} px wide`, () =>
        frame.locator('body').evaluate((_, most) => innerWidth <= most, width),
      );
      assert.deepEqual(await beyondEdge(), [], `at ${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await magnified(page, 2, async () => {
      await until('the page is magnified', () =>
        frame.locator('body').evaluate(() => devicePixelRatio === 2 && innerWidth < 640),
      );
      await frame.locator('#table button.cell').first().click();
      assert.deepEqual(await beyondEdge(), [], 'at 200 %');
      const [cell, details] = await Promise.all(
        ['#table .is-open', '#details'].map((selector) => frame.locator(selector).boundingBox()),
      );
      const { height = 0 } = (await page.locator('.editor-group-container.active').boundingBox()) ?? {};
      assert.ok(cell && details && details.width > 200 && details.height < height, 'the cell opens within the window');
    });
  });
});
