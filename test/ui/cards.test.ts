import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { Commands } from '../../src/contributions';
import { violationsInPreview } from './support/axe';
import { untilWhereUsed } from './support/references';
import { until } from './support/until';
import { shownWebview } from './support/webviews';
import { openWorkbench, type Workbench } from './support/workbench';

describe('a card', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });

  /** Waits until the card of that title is in front. */
  async function shown(title: RegExp | string): Promise<FrameLocator> {
    const heading = shownWebview(workbench.page).locator('h1').first();
    await until(`the card ${title} is shown`, async () => {
      const text = await heading.innerText({ timeout: 1_000 });
      return typeof title === 'string' ? text === title : title.test(text);
    });
    return workbench.webview('h1');
  }

  /** Opens the card that a pick offers first. */
  async function choose(command: string, text: string, title: RegExp): Promise<FrameLocator> {
    await workbench.quickPick.choose(command, text, title);
    return shown(title);
  }

  // Nothing opened: Enter was answered with the place of a row in the list of the letter before.
  it('of an event opens although Enter comes before the list has followed the typing', async () => {
    await workbench.runCommand(Commands.goToTimelineEvent);
    await workbench.quickPick.waitUntilOpen();
    await workbench.page.keyboard.type('1999');
    await workbench.page.keyboard.press('Enter');
    await shown(/Workstation/);
  });

  it('of an event opens by year and Enter, with the keyboard alone', async () => {
    await choose(Commands.goToTimelineEvent, '1972', /VM\/370/);
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
    await shown(/Xen and the Art/);
  });

  it('shows the picture of a hypervisor type, and the same in words', async () => {
    const frame = await choose(Commands.goToConcept, 'type 1 hypervisor', /^type 1 hypervisor/);
    const picture = frame.getByRole('img', { name: 'Type 1: on the hardware' });
    assert.ok(await picture.isVisible());
    const words = await picture.getAttribute('aria-describedby');
    assert.match((await frame.locator(`#${words}`).textContent()) ?? '', /From the bottom up: Hardware; Hypervisor/);
    const hypervisor = await picture.locator('.box-hypervisor rect').evaluate((rect) => getComputedStyle(rect).stroke);
    const guest = await picture
      .locator('.box-guest rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).stroke);
    assert.notEqual(hypervisor, guest);
    assert.deepEqual(await violationsInPreview(frame), []);
  });

  it('leads from concept to event, dispute and back to a concept', async () => {
    const card = await choose(Commands.goToConcept, 'kvm', /^KVM\b/);
    assert.ok(await card.getByRole('heading', { name: 'Timeline', exact: true }).isVisible());
    await card
      .getByRole('link', { name: /KVM.*merged|2\.6\.20|announced/i })
      .first()
      .click();
    const event = await shown(/^(?!KVM$).*(KVM|2\.6\.20)/);
    const title = await event.locator('h1').first().innerText();
    await event.locator('h3 a').first().click();
    const dispute = await shown(/\?$|^When|^Who/);
    assert.match(await dispute.locator('body').innerText(), /Sources disagree/);
    await dispute.locator('h2:has-text("About") + ul a', { hasText: /^KVM$/ }).click();
    await shown(/^KVM$/);
    const { keyboard } = workbench.page;
    await keyboard.press('Alt+ArrowLeft');
    await shown(/\?$|^When|^Who/);
    await keyboard.press('Alt+ArrowLeft');
    await shown(title);
    await workbench.page.getByRole('button', { name: 'Next Card' }).click();
    await shown(/\?$|^When|^Who/);
    await workbench.page.getByRole('button', { name: /^Previous Card/ }).click();
    await shown(/^(?!KVM$).*(KVM|2\.6\.20)/);
  });

  it('tells where its term is used, from the title of the editor', async () => {
    await choose(Commands.goToConcept, 'kvm', /^KVM\b/);
    await workbench.page.getByRole('button', { name: 'Where Used' }).click();
    await untilWhereUsed(workbench, /“KVM”: \d+ mentions in \d+ notes/);
  });

  it('keeps one tab for all cards, and stays a card while notes are edited', async () => {
    await workbench.page.locator('.editor-group-container .tab[data-resource-name="welcome.md"]').waitFor();
    const cards = workbench.page.locator('.editor-group-container .tab').filter({ hasText: 'Preview' });
    assert.equal(await cards.count(), 1);
    const label = await cards.innerText();
    await workbench.openFile('memory.md');
    await workbench.openFile('welcome.md');
    assert.equal(await cards.innerText(), label);
  });
});
