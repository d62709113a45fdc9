import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { Commands } from '../../src/contributions';
import { violationsInAllThemes } from './support/axe';
import { untilWhereUsed } from './support/references';
import { until } from './support/until';
import { magnified } from './support/webviewPages';
import { shownWebview } from './support/webviews';
import { openWorkbench, type Workbench } from './support/workbench';

/** Waits until the card of that title is in front. */
async function shown(workbench: Workbench, title: RegExp | string): Promise<FrameLocator> {
  const heading = shownWebview(workbench.page).locator('h1').first();
  await until(`the card ${title} is shown`, async () => {
    const text = await heading.innerText({ timeout: 1_000 });
    return typeof title === 'string' ? text === title : title.test(text);
  });
  return workbench.webview('h1');
}

/** Opens the card that a pick offers first. */
async function choose(workbench: Workbench, command: string, text: string, title: RegExp): Promise<FrameLocator> {
  await workbench.quickPick.choose(command, text, title);
  return shown(workbench, title);
}

async function open(workbench: Workbench, id: string, title: RegExp | string): Promise<FrameLocator> {
  await workbench.runCommand(Commands.openCard, id);
  return shown(workbench, title);
}

/** What has the focus on a card: its words, and a part of the class that tells where it is. */
function focused(card: FrameLocator): Promise<string> {
  return card.locator('body').evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

describe('a card', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });

  // Nothing opened: Enter was answered with the place of a row in the list of the letter before.
  it('of an event opens although Enter comes before the list has followed the typing', async () => {
    await workbench.runCommand(Commands.goToTimelineEvent);
    await workbench.quickPick.waitUntilOpen();
    await workbench.page.keyboard.type('1999');
    await workbench.page.keyboard.press('Enter');
    await shown(workbench, /Workstation/);
  });

  it('of an event opens by year and Enter, with the keyboard alone', async () => {
    await choose(workbench, Commands.goToTimelineEvent, '1972', /VM\/370/);
  });

  it('opens of the event that an arrow key has led to', async () => {
    const { quickPick } = workbench;
    await until('the event below the best one is taken', async () => {
      await quickPick.find(Commands.goToTimelineEvent, 'xen', /Xen 1\.0/);
      await quickPick.press('ArrowDown');
      await quickPick.waitForFocusedRow(/Xen and the Art/, 5_000);
      await quickPick.accept();
      return true;
    });
    await shown(workbench, /Xen and the Art/);
  });

  it('shows the picture of a hypervisor type, and the same in words', async () => {
    const card = await choose(workbench, Commands.goToConcept, 'type 1 hypervisor', /^type 1 hypervisor/);
    const picture = card.getByRole('img', { name: 'Type 1: on the hardware' });
    assert.ok(await picture.isVisible());
    const words = await picture.getAttribute('aria-describedby');
    assert.match((await card.locator(`#${words}`).textContent()) ?? '', /From the bottom up: Hardware; Hypervisor/);
  });

  it('leads from concept to event, dispute and back to a concept, and the same way back', async () => {
    const card = await open(workbench, 'kvm', 'KVM');
    await card.locator('.kinds a').click();
    const event = await shown(workbench, /2\.6\.20/);
    const title = await event.locator('h1').innerText();
    await event.locator('.verdicts a').first().click();
    await event.locator('details.dispute[open]').getByRole('link', { name: 'Open this dispute' }).click();
    const dispute = await shown(workbench, 'When KVM appeared');
    await dispute.locator('.about').getByRole('link', { name: 'KVM', exact: true }).click();
    await shown(workbench, 'KVM');
    const { keyboard } = workbench.page;
    await keyboard.press('Alt+ArrowLeft');
    await shown(workbench, 'When KVM appeared');
    await keyboard.press('Alt+ArrowLeft');
    await shown(workbench, title);
    await workbench.page.getByRole('button', { name: 'Next Card' }).click();
    await shown(workbench, 'When KVM appeared');
    await workbench.page.getByRole('button', { name: /^Previous Card/ }).click();
    await shown(workbench, title);
  });

  it('is where F12 leads, under a title of its own, while Peek Definition shows its text', async () => {
    const { page } = workbench;
    // Before the extension is active nobody answers the key.
    await open(workbench, 'kvm', 'KVM');
    const pressOnTerm = async (key: string): Promise<void> => {
      await workbench.openFile('welcome.md');
      await page.locator('.view-line', { hasText: /^hypervisor,/ }).click({ position: { x: 20, y: 5 } });
      await page.keyboard.press(key);
    };
    await pressOnTerm('F12');
    await shown(workbench, 'hypervisor');
    await page.getByRole('tab', { name: /^hypervisor/, selected: true }).waitFor();
    await pressOnTerm('Control+Shift+F10');
    await page
      .locator('.peekview-widget .view-line', { hasText: /^#\shypervisor/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('leads on from a term in its text by Enter', async () => {
    const card = await open(workbench, 'kvm', 'KVM');
    await card.locator('.body a.term', { hasText: 'virtual CPUs' }).focus();
    await workbench.page.keyboard.press('Enter');
    await shown(workbench, /^virtual CPU|^vCPU/);
  });

  it('does what its buttons say: shows where the term is used, its events and what it is compared with', async () => {
    const button = async (name: string): Promise<void> => {
      const card = await open(workbench, 'kvm', 'KVM');
      await card.locator('.actions').getByRole('button', { name, exact: true }).click();
    };
    await button('Where Used');
    await untilWhereUsed(workbench, /“KVM”: \d+ mentions in \d+ notes/);
    await button('Timeline');
    await workbench.webview('body.ready #chart');
    await button('Compare With…');
    await workbench.quickPick.waitUntilOpen(/side by side/);
    await workbench.quickPick.type('xen');
    await workbench.quickPick.waitForText(/^(?![^]*VMware ESXi)[^]*Xen/);
    await workbench.page.keyboard.press('Enter');
    const table = (await workbench.webview('#table [tabindex="0"]')).locator('#table');
    await table.locator('thead th[data-subject="kvm"] + th[data-subject="xen"]').waitFor();
    assert.equal(await table.locator('thead th').count(), 2);
  });

  it('keeps one tab for all cards, and stays a card while notes are edited', async () => {
    await open(workbench, 'kvm', 'KVM');
    await open(workbench, 'xen', 'Xen');
    const tabs = workbench.page.locator('.editor-group-container .tab');
    assert.equal(await tabs.filter({ hasText: /^KVM$/ }).count(), 0);
    await workbench.openFile('memory.md');
    await workbench.openFile('welcome.md');
    assert.equal(await tabs.filter({ hasText: /^Xen$/ }).count(), 1);
  });

  it('shows what it is, since when, and what is disputed on its first screen', async () => {
    const size = workbench.page.viewportSize();
    assert.ok(size);
    await workbench.page.setViewportSize({ width: 960, height: 700 });
    const card = await open(workbench, 'kvm', 'KVM');
    const height = await card.locator('html').evaluate((html) => html.clientHeight);
    for (const part of ['.kinds', '.verdicts', '.summary', '.actions']) {
      const bottom = await card.locator(part).evaluate((each) => each.getBoundingClientRect().bottom);
      assert.ok(bottom < height, `${part} ends at ${bottom} of ${height}`);
    }
    await workbench.page.setViewportSize(size);
  });
});

describe('the map of a card', () => {
  let workbench: Workbench;
  let card: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ size: { width: 1100, height: 900 } });
    card = await open(workbench, 'type-1-hypervisor', 'type 1 hypervisor');
  });

  const node = (name: string) => card.locator('.map').getByRole('link', { name, exact: true });

  it('has what is broader above, what is narrower below, and the contrast at the right', async () => {
    const place = async (name: string): Promise<{ x: number; y: number }> => {
      const box = await node(name).boundingBox();
      assert.ok(box, name);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const middle = await place('type 1 hypervisor');
    assert.ok((await place('hypervisor')).y < middle.y);
    assert.ok((await place('monolithic hypervisor')).y > middle.y);
    assert.ok((await place('type 2 hypervisor')).x > middle.x);
  });

  it('is walked with arrow keys, and is one stop for the Tab key', async () => {
    const { keyboard } = workbench.page;
    await node('type 1 hypervisor').focus();
    const middle = await node('type 1 hypervisor').boundingBox();
    await keyboard.press('ArrowRight');
    const right = await node((await focused(card)) ?? '').boundingBox();
    assert.ok(middle && right && right.x > middle.x);
    await keyboard.press('ArrowLeft');
    assert.equal(await focused(card), 'type 1 hypervisor');
    await keyboard.press('ArrowUp');
    assert.equal(await focused(card), 'hypervisor');
    await keyboard.press('Tab');
    assert.ok(await card.locator('.map-list').evaluate((list) => list.contains(document.activeElement)));
    await keyboard.press('Shift+Tab');
    assert.equal(await focused(card), 'hypervisor');
  });

  it('is moved by the space bar, and back by its trail', async () => {
    const { keyboard } = workbench.page;
    await node('hypervisor').focus();
    await keyboard.press(' ');
    await card.getByRole('group', { name: 'Map around hypervisor', exact: true }).waitFor();
    assert.equal(await focused(card), 'hypervisor');
    await node('type 2 hypervisor').hover();
    await card.locator('.map').getByRole('button', { name: 'Put type 2 hypervisor in the Middle' }).click();
    await card.getByRole('group', { name: 'Map around type 2 hypervisor' }).waitFor();
    const trail = card.getByRole('navigation', { name: 'Way through the map' });
    await trail.getByRole('button', { name: 'type 1 hypervisor' }).click();
    await card.getByRole('group', { name: 'Map around type 1 hypervisor' }).waitFor();
    assert.equal(await trail.count(), 0);
  });

  it('and what was opened are as they were after the card was hidden', async () => {
    await card.locator('.verdicts a').first().click();
    await node('hypervisor').focus();
    await workbench.page.keyboard.press(' ');
    await card.getByRole('group', { name: 'Map around hypervisor', exact: true }).waitFor();
    await workbench.runCommand('workbench.action.files.newUntitledFile');
    await workbench.page.locator('.monaco-editor').first().waitFor();
    await workbench.runCommand('workbench.action.closeActiveEditor');
    card = await shown(workbench, 'type 1 hypervisor');
    await card.getByRole('group', { name: 'Map around hypervisor', exact: true }).waitFor();
    assert.equal(await card.locator('details.dispute[open]').count(), 1);
  });

  it('leads to cards by Enter', async () => {
    await node('hypervisor').focus();
    await workbench.page.keyboard.press('Enter');
    await shown(workbench, 'hypervisor');
  });
});

describe('a card for every reader', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ size: { width: 1100, height: 900 } });
  });

  it('has no accessibility problem in any theme, with all of it open', async () => {
    for (const [id, title] of [
      ['kvm', 'KVM'],
      ['type-1-hypervisor', 'type 1 hypervisor'],
      ['kvm-type', 'Is KVM a type 1 hypervisor?'],
    ] as const) {
      const card = await open(workbench, id, title);
      await card.locator('body').evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      assert.deepEqual(await violationsInAllThemes(workbench, card), [], id);
    }
  });

  it('fits a narrow window, and one that is magnified to 200 %', async () => {
    const fits = async (): Promise<void> => {
      const card = await open(workbench, 'kvm', 'KVM');
      await until('nothing sticks out', () =>
        card.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth),
      );
    };
    const size = workbench.page.viewportSize();
    assert.ok(size);
    await workbench.page.setViewportSize({ width: 480, height: 800 });
    await fits();
    await workbench.page.setViewportSize(size);
    await magnified(workbench.page, 2, fits);
  });
});
