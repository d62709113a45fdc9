import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { Commands } from '../../src/contributions';
import { violationsInAllThemes } from './support/axe';
import { until } from './support/until';
import { magnified } from './support/webviewPages';
import { openWorkbench, type Workbench } from './support/workbench';

/** Decks of their own for each group: answers stay, as they should. */
const decks = { mouse: 'category:memory', keyboard: 'category:cpu', end: 'category:theory', look: 'category:io' };
const settings = { 'virtualizationNotes.study.newCardsPerDay': 500, 'virtualizationNotes.study.cardsPerDay': 500 };

async function openDeck(workbench: Workbench, deck: string, mode = 'study'): Promise<FrameLocator> {
  const title = { study: 'Study', quiz: 'Quiz', cram: 'Cram' }[mode] ?? '';
  await workbench.runCommand(Commands.study, { mode, deck });
  const frame = await workbench.webview('#question');
  await until(`${deck} is asked`, async () => (await frame.locator('h1').innerText()).startsWith(title));
  return frame;
}

const prompt = (frame: FrameLocator): Promise<string> => frame.locator('.prompt').innerText();
const button = (frame: FrameLocator, name: RegExp): Locator => frame.getByRole('button', { name });

/** What has the focus in the page, by its id. */
function focusedId(frame: FrameLocator): Promise<string> {
  return frame.locator('body').evaluate(() => document.activeElement?.id ?? '');
}

/** Presses a key when the page has the focus, and waits for what follows. */
async function press(
  workbench: Workbench,
  frame: FrameLocator,
  key: string,
  what: () => Promise<boolean>,
): Promise<void> {
  await until('the page has the focus', () => frame.locator('body').evaluate(() => document.hasFocus()));
  await workbench.page.keyboard.press(key);
  await until(`${key} has done its work`, what);
}

describe('the study page, by mouse', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ size: { width: 1200, height: 900 }, openFile: 'welcome.md', settings });
    frame = await openDeck(workbench, decks.mouse);
  });

  it('asks first, and shows the answer with its sources when it is asked to', async () => {
    assert.equal(await frame.locator('#answer').isVisible(), false);
    assert.equal(await frame.locator('#rate').isVisible(), false);
    await button(frame, /^Show answer/).click();
    assert.match(await frame.locator('#answer').innerText(), /^Answer\n[^]*Sources?/);
    await frame.locator('#sources summary').click();
    assert.ok((await frame.locator('#sources li').count()) > 0);
  });

  it('says on each button when the card comes back, and goes on with the one that is pressed', async () => {
    const before = await prompt(frame);
    for (const name of [
      /^Again comes back in \d+ minutes$/,
      /^Hard comes back/,
      /^Good comes back/,
      /^Easy comes back in \d+ days$/,
    ]) {
      await button(frame, name).waitFor();
    }
    await button(frame, /^Easy/).click();
    await until('the next card is asked', async () => (await prompt(frame)) !== before);
    assert.match(await frame.locator('#counts').innerText(), /1 done$/);
    assert.equal(await frame.locator('#answer').isVisible(), false);
  });

  it('takes the last answer back', async () => {
    const before = await prompt(frame);
    await button(frame, /^Undo/).click();
    await until('the card before is asked', async () => (await prompt(frame)) !== before);
    assert.match(await frame.locator('#counts').innerText(), /0 done$/);
  });

  it('leads to the card of what is asked', async () => {
    await button(frame, /^Open card/).click();
    await (await workbench.webview('.actions')).getByRole('button', { name: 'Add to Study' }).waitFor();
    await workbench.runCommand('workbench.action.closeActiveEditor');
    frame = await workbench.webview('#question');
  });

  it('lists the deck in the sidebar once it was begun', async () => {
    await button(frame, /^Show answer/).click();
    await button(frame, /^Good/).click();
    await workbench.runCommand('virtualizationNotes.study.focus');
    await workbench.page.getByRole('treeitem', { name: /^Everything you study/ }).waitFor();
    await workbench.page.getByRole('treeitem', { name: /^Memory, .*new/ }).waitFor();
  });
});

describe('the study page, by keyboard', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ size: { width: 1200, height: 900 }, openFile: 'welcome.md', settings });
    frame = await openDeck(workbench, decks.keyboard);
  });

  it('shows the answer by Space, and rates it Good by Space', async () => {
    await until('the question has the focus', async () => (await focusedId(frame)) === 'question');
    const before = await prompt(frame);
    await press(workbench, frame, 'Space', () => frame.locator('#answer').isVisible());
    assert.equal(await focusedId(frame), 'answer-title');
    await press(workbench, frame, 'Space', async () => (await prompt(frame)) !== before);
    assert.equal(await focusedId(frame), 'question');
  });

  it('does not rate what has not been shown', async () => {
    const before = await prompt(frame);
    await workbench.page.keyboard.press('3');
    await press(workbench, frame, 'Enter', () => frame.locator('#answer').isVisible());
    assert.equal(await prompt(frame), before);
  });

  it('opens the sources by E, and the keys by a question mark', async () => {
    const isOpen = (): Promise<boolean> => frame.locator('#sources').evaluate((each) => each.hasAttribute('open'));
    await press(workbench, frame, 'e', isOpen);
    await press(workbench, frame, '?', () => frame.getByRole('dialog').isVisible());
    await press(workbench, frame, 'Escape', async () => !(await frame.getByRole('dialog').isVisible()));
  });

  it('rates by 1 to 4, undoes by U, and puts aside by B and S', async () => {
    const done = async (): Promise<number> =>
      Number(/(\d+) done$/.exec(await frame.locator('#counts').innerText())?.[1]);
    for (const key of ['1', '2', '4']) {
      const before = await done();
      if (!(await frame.locator('#answer').isVisible())) {
        await press(workbench, frame, 'Space', () => frame.locator('#answer').isVisible());
      }
      await press(workbench, frame, key, async () => (await done()) === before + 1);
    }
    const before = await done();
    await press(workbench, frame, 'u', async () => (await done()) === before - 1);
    for (const key of ['b', 's']) {
      const asked = await prompt(frame);
      await press(workbench, frame, key, async () => (await prompt(frame)) !== asked);
    }
    assert.match(await frame.locator('#announcement').innerText(), /^Suspended/);
  });

  it('comes back as it was when it was hidden behind a note', async () => {
    await press(workbench, frame, 'Space', () => frame.locator('#answer').isVisible());
    const before = await prompt(frame);
    await workbench.openFile('welcome.md');
    await workbench.runCommand(Commands.study, { mode: 'study', deck: 'no-such-deck' });
    frame = await workbench.webview('#question');
    await openDeck(workbench, decks.keyboard);
    assert.equal(await prompt(frame), before);
  });

  it('chooses in a quiz by number, and says what a wrong choice is', async () => {
    frame = await openDeck(workbench, decks.keyboard, 'quiz');
    const texts = await frame.locator('.choice').allInnerTexts();
    assert.ok(texts.length >= 2);
    await press(workbench, frame, '1', () => frame.locator('.verdict').isVisible());
    assert.match(
      await frame.locator('.verdict').innerText(),
      /^Right\.|^Not this one\. The answer is [^]+What you chose/,
    );
    await press(workbench, frame, 'Space', async () => !(await frame.locator('.verdict').isVisible()));
    assert.match(await frame.locator('#counts').innerText(), /^1 card done/);
  });

  it('comes to an end, and from there to the progress', async () => {
    frame = await openDeck(workbench, decks.end);
    await until('the deck is asked', async () => /Theory$/.test(await frame.locator('h1').innerText()));
    await press(workbench, frame, 'Space', () => frame.locator('#answer').isVisible());
    await workbench.configure({ 'virtualizationNotes.study.newCardsPerDay': 0 });
    await until('the extension host has the setting', () =>
      workbench.inHost(
        (api) => api.workspace.getConfiguration('virtualizationNotes').get('study.newCardsPerDay') === 0,
        undefined,
      ),
    );
    await press(workbench, frame, '4', async () => /^Done for now/.test(await frame.locator('article').innerText()));
    await press(workbench, frame, 'Tab', async () => (await frame.locator(':focus').innerText()) === 'See progress');
    await workbench.page.keyboard.press('Enter');
    await frame.getByRole('heading', { name: 'Progress' }).waitFor();
    assert.match(await frame.locator('.progress-head').innerText(), /Today: \d+ answer/);
    await frame.getByText('As a table').first().click();
    await frame.getByRole('row', { name: /^Tomorrow/ }).waitFor();
  });
});

describe('the study page, to look at', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  before(async () => {
    workbench = await openWorkbench({ size: { width: 1200, height: 900 }, openFile: 'welcome.md', settings });
    frame = await openDeck(workbench, decks.look);
  });

  it('has no accessibility problem that axe finds, in any theme', async () => {
    assert.deepEqual(await violationsInAllThemes(workbench, frame), [], 'the question');
    await frame.locator('#show').click();
    await frame.locator('#sources summary').click();
    assert.deepEqual(await violationsInAllThemes(workbench, frame), [], 'the answer');
    frame = await openDeck(workbench, decks.look, 'quiz');
    await frame.locator('.choice').first().click();
    assert.deepEqual(await violationsInAllThemes(workbench, frame), [], 'a choice');
    await workbench.runCommand(Commands.studyProgress);
    await frame.getByRole('heading', { name: 'Progress' }).waitFor();
    for (const table of await frame.getByText('As a table').all()) await table.click();
    assert.deepEqual(await violationsInAllThemes(workbench, frame), [], 'the progress');
  });

  /** Whether nothing sticks out at the side. */
  const fits = (): Promise<boolean> =>
    frame.locator('html').evaluate((root) => root.scrollWidth <= root.clientWidth && innerWidth > 0);

  it('fits into a narrow pane, and into a wide one', async () => {
    const fitsInto = async (widths: readonly number[], what: string): Promise<void> => {
      for (const width of widths) {
        await workbench.page.setViewportSize({ width: width + 48, height: 900 });
        // Only a page that has the new width says something.
        await until(`${what} fits into ${width} pixels`, async () => {
          const has = await frame.locator('html').evaluate(() => innerWidth);
          return has <= width && has > width - 100 && fits();
        });
      }
    };
    for (const deck of ['category:techniques', 'disputes', 'comparison:platforms', 'order']) {
      frame = await openDeck(workbench, deck);
      await frame.locator('#show').click();
      await fitsInto([300, 600, 1600], deck);
    }
    await workbench.runCommand(Commands.studyProgress);
    await frame.getByRole('heading', { name: 'Progress' }).waitFor();
    await fitsInto([300, 600, 1600], 'the progress');
    await workbench.page.setViewportSize({ width: 1200, height: 900 });
  });

  it('can be read and answered at 200 %', async () => {
    frame = await openDeck(workbench, decks.look);
    await magnified(workbench.page, 2, async () => {
      const body = frame.locator('body');
      await until('the page is magnified', () => body.evaluate(() => devicePixelRatio === 2 && innerWidth < 640));
      await frame.locator('#show').click();
      await until('nothing sticks out', fits);
      const before = await prompt(frame);
      await button(frame, /^Good/).click();
      await until('the next card is asked', async () => (await prompt(frame)) !== before);
    });
  });
});
