import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsInPreview } from './support/frames';
import { until } from './support/until';
import { openWorkbench, type Workbench } from './support/workbench';

const goToConcept = 'Virtualization Notes: Go to Concept…';
const goToEvent = 'Virtualization Notes: Go to Timeline Event…';

describe('a card', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ openFile: 'welcome.md' });
  });
  after(() => workbench.close());

  async function cardNow(title: RegExp): Promise<Frame | false> {
    const frame = await workbench.webviewFrame({ selector: 'h1' });
    return title.test(await frame.locator('h1').first().innerText()) && frame;
  }

  function shown(title: RegExp): Promise<Frame> {
    return until(`the card ${title} is shown`, () => cardNow(title));
  }

  async function follow(frame: Frame, section: string, link: RegExp): Promise<void> {
    const heading = frame.getByRole('heading', { name: section, exact: true });
    await heading.scrollIntoViewIfNeeded();
    await frame.getByRole('link', { name: link }).first().click();
  }

  // Nothing opened: Enter was answered with the place of a row in the list of the letter before.
  it('of an event opens although Enter comes before the list has followed the typing', async () => {
    await workbench.runCommand(goToEvent);
    await workbench.quickPick.waitUntilOpen();
    await workbench.page.keyboard.type('1999');
    await workbench.page.keyboard.press('Enter');
    await shown(/Workstation/);
  });

  it('of an event opens by year and Enter, with the keyboard alone', async () => {
    await workbench.choose(goToEvent, '1972', /VM\/370/, () => cardNow(/VM\/370/));
  });

  it('opens of the event that an arrow key has led to', async () => {
    await until('the event below the best one is shown', async () => {
      await workbench.pick(goToEvent, 'xen', /Xen 1\.0/);
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.page.keyboard.press('Enter');
      return until('its card', () => cardNow(/Xen and the Art/), 8_000);
    });
  });

  it('shows the picture of a hypervisor type, and the same in words', async () => {
    const title = /^type 1 hypervisor/;
    const frame = await workbench.choose(goToConcept, 'type 1 hypervisor', title, () => cardNow(title));
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
    const card = await workbench.choose(goToConcept, 'kvm', /^KVM/, () => cardNow(/^KVM$/));
    await follow(card, 'Timeline', /KVM.*merged|2\.6\.20|announced/i);
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

  it('tells where its term is used, from the title of the editor', async () => {
    await workbench.choose(goToConcept, 'kvm', /^KVM/, () => cardNow(/^KVM$/));
    await workbench.page.getByRole('button', { name: 'Where Used' }).click();
    const views = workbench.page.locator('.pane-body').filter({ visible: true });
    await until('the notes that mention it are counted', async () =>
      (await views.allInnerTexts()).some((text) =>
        /“KVM”: \d+ mentions in \d+ notes/.test(text.replaceAll('\u00a0', ' ')),
      ),
    );
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
