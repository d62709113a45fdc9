import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsInPreview } from './support/frames';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

describe('a card', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });
  after(() => workbench.close());

  function shown(title: RegExp): Promise<Frame> {
    return until(`the card ${title} is shown`, async () => {
      const frame = await workbench.webviewFrame({ selector: 'h1' });
      return title.test(await frame.locator('h1').first().innerText()) && frame;
    });
  }

  async function follow(frame: Frame, section: string, link: RegExp): Promise<void> {
    const heading = frame.getByRole('heading', { name: section, exact: true });
    await heading.scrollIntoViewIfNeeded();
    await frame.getByRole('link', { name: link }).first().click();
  }

  // Nothing opened: Enter was answered with the place of a row in the list of the letter before.
  it('of an event opens although Enter comes before the list has followed the typing', async () => {
    await workbench.runCommand('Virtualization Notes: Go to Timeline Event…');
    await workbench.quickPick.waitUntilOpen();
    await workbench.page.keyboard.type('1999');
    await workbench.page.keyboard.press('Enter');
    await shown(/Workstation/);
  });

  it('of an event opens by year and Enter, with the keyboard alone', async () => {
    await workbench.pick('Virtualization Notes: Go to Timeline Event…', '1972', /VM\/370/);
    await workbench.page.keyboard.press('Enter');
    await shown(/VM\/370/);
  });

  it('shows the picture of a hypervisor type, and the same in words', async () => {
    await workbench.pick('Virtualization Notes: Go to Concept…', 'type 1 hypervisor', /^type 1 hypervisor/);
    await workbench.quickPick.accept();
    const frame = await shown(/type 1 hypervisor/);
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
    await workbench.pick('Virtualization Notes: Go to Concept…', 'kvm', /^KVM/);
    await workbench.quickPick.accept();
    await follow(await shown(/^KVM$/), 'Timeline', /KVM.*merged|2\.6\.20|announced/i);
    const event = await shown(/^(?!KVM$).*(KVM|2\.6\.20)/);
    const title = await event.locator('h1').first().innerText();
    await event.locator('h3 a').first().click();
    const dispute = await until('a dispute is shown', async () => {
      const frame = await workbench.webviewFrame({ selector: 'h1' });
      return /Sources disagree/.test(await frame.locator('body').innerText()) && frame;
    });
    await dispute.locator('h2:has-text("About") + ul a', { hasText: /^KVM$/ }).click();
    await shown(/^KVM$/);
    const { keyboard } = workbench.page;
    await keyboard.press('Alt+ArrowLeft');
    await shown(/\?$|^When|^Who/);
    await keyboard.press('Alt+ArrowLeft');
    await until('the event is shown again', async () => {
      const frame = await workbench.webviewFrame({ selector: 'h1' });
      return (await frame.locator('h1').first().innerText()) === title;
    });
    await workbench.page.getByRole('button', { name: 'Next Card' }).click();
    await shown(/\?$|^When|^Who/);
    await workbench.page.getByRole('button', { name: /^Previous Card/ }).click();
    await shown(/^(?!KVM$).*(KVM|2\.6\.20)/);
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
