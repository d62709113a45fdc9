import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { Knowledge } from '../../src/core/knowledge';
import { loadKnowledgeData } from '../../src/data';
import { Commands } from '../../src/contributions';
import { axeViolations, violationsInAllThemes } from './support/axe';
import { until } from './support/until';
import { magnified } from './support/webviewPages';
import { openWorkbench, type Workbench } from './support/workbench';

async function openTimeline(workbench: Workbench): Promise<FrameLocator> {
  await workbench.runCommand(Commands.openTimeline);
  const frame = await workbench.webview('body.ready #chart');
  await frame.locator('#chart .label').first().waitFor({ state: 'attached' });
  return frame;
}

/** The labels of the axis. */
async function ticks(frame: FrameLocator): Promise<string> {
  return (await frame.locator('.tick').allTextContents()).toSorted().join(' ');
}

/** Waits until the chart has stopped moving, and gives the labels of its axis. */
async function settled(frame: FrameLocator): Promise<string> {
  const seen: string[] = [];
  return until('the chart stands still', async () => {
    const place = await frame.locator('.chart-body > svg > g').first().getAttribute('transform');
    seen.push(`${place} ${await ticks(frame)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    // A busy machine may draw nothing for a while in the middle of a movement.
    const still = seen.length > 2 && new Set(seen.slice(-3)).size === 1;
    return still && ticks(frame);
  });
}

/** Zooms out to all events, and gives the labels of the axis. */
async function showAll(frame: FrameLocator): Promise<string> {
  await frame.getByRole('button', { name: 'Show All (0)' }).click();
  return settled(frame);
}

/** What a screen reader says at the place of the keyboard. */
async function current(frame: FrameLocator): Promise<string> {
  const id = await frame.locator('#chart').getAttribute('aria-activedescendant');
  return id === null ? '' : ((await frame.locator(`#${id}`).textContent()) ?? '');
}

/** How many events the page says that it shows, once it says so: for some seconds it may say what was just done. */
async function events(frame: FrameLocator): Promise<number> {
  const text = await until('events are counted', async () => {
    const status = (await frame.locator('#status').textContent()) ?? '';
    return /^\d/.test(status) && status;
  });
  return Number.parseInt(text, 10);
}

/** How often the marks are drawn in another place after a key, until the chart stands still. */
async function movesAfter(frame: FrameLocator, key: string): Promise<number> {
  const counter = await frame
    .locator('.chart-body > svg > g')
    .first()
    .evaluateHandle((element) => {
      const count = { moves: 0 };
      new MutationObserver(() => count.moves++).observe(element, { attributeFilter: ['transform'] });
      return count;
    });
  await frame.locator('#chart').press(key);
  await until('the chart has moved', async () => (await counter.evaluate(({ moves }) => moves)) > 0);
  await settled(frame);
  return counter.evaluate(({ moves }) => moves);
}

/** Waits until the page has kept its view, 150 ms after the last change: by its own clock, which may be late. */
async function untilSaved(frame: FrameLocator): Promise<void> {
  await frame.locator('body').evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
}

const size = { width: 1280, height: 800 };

/** The year of the newest event: the timeline grows. */
const newestYear = String(new Knowledge(loadKnowledgeData()).events.at(-1)?.when.earliest.year);

describe('the timeline page', () => {
  let workbench: Workbench;
  let frame: FrameLocator;
  const filter = (text: string): Promise<void> =>
    frame.getByRole('searchbox', { name: /^Filter events by year/ }).fill(text);

  before(async () => {
    workbench = await openWorkbench({ size });
    frame = await openTimeline(workbench);
  });

  it('shows all events, with labels that do not overlap, landmarks among them', async () => {
    assert.ok((await events(frame)) > 300);
    const boxes = await frame.locator('#chart .label').evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        return { text: label.textContent, left, right, top, bottom };
      }),
    );
    assert.ok(boxes.length > 30, `${boxes.length} labels`);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) > 12;
        assert.ok(apart, `“${a.text}” overlaps “${b.text}”`);
      }
    }
    assert.ok((await frame.locator('#chart .label.landmark').count()) > 20);
  });

  it('opens details with a click, zooms with the wheel and moves by dragging', async () => {
    const label = frame.locator('#chart .label', { hasText: 'Popek and Goldberg' });
    const box = await label.boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + 20, box.y + box.height / 2];
    const { mouse } = workbench.page;
    await mouse.move(x, y);
    await frame.locator('#tip').filter({ hasText: 'Popek and Goldberg' }).waitFor();
    await mouse.click(x, y);
    const detail = frame.locator('#detail');
    await detail.getByRole('heading', { name: /Popek and Goldberg/ }).waitFor();
    assert.match(await detail.innerText(), /July 1974/);
    assert.ok((await detail.locator('.sources a[href^="https:"]').count()) > 0);

    const all = await settled(frame);
    await mouse.wheel(0, -400);
    await until('the axis has changed', async () => (await ticks(frame)) !== all);
    const zoomed = await settled(frame);
    await mouse.move(x, y + 200);
    await mouse.down();
    await mouse.move(x - 300, y + 200, { steps: 4 });
    await mouse.up();
    assert.notEqual(await settled(frame), zoomed);
    await frame.getByRole('button', { name: 'Show All (0)' }).click();
    assert.equal(await settled(frame), all);
    await detail.getByRole('button', { name: 'Close Details (Escape)' }).click();
    await detail.waitFor({ state: 'hidden' });
  });

  it('is worked with the keyboard alone: events in time order, details, zoom', async () => {
    const { keyboard } = workbench.page;
    await frame.locator('#chart').focus();
    await keyboard.press('Home');
    assert.match(await current(frame), /^1 January 1959/);
    await keyboard.press('ArrowRight');
    assert.match(await current(frame), /^June 1959/);
    await keyboard.press('ArrowDown');
    assert.match(await current(frame), /Mainframe/);
    await keyboard.press('End');
    assert.ok((await current(frame)).includes(newestYear));
    const all = await showAll(frame);
    await frame.locator('#chart').focus();
    await keyboard.press('Home');
    await settled(frame);
    for (const key of ['+', '+', '+', '+']) await keyboard.press(key);
    assert.notEqual(await settled(frame), all);
    await keyboard.press('Enter');
    await frame.locator('#detail h2').filter({ hasText: 'McCarthy' }).waitFor();
    await keyboard.press('ArrowRight');
    await frame.locator('#detail h2').filter({ hasText: 'Strachey' }).waitFor();
    await keyboard.press('Enter');
    assert.ok(await frame.locator('#detail h2').evaluate((heading) => heading === document.activeElement));
    await keyboard.press('Escape');
    await frame.locator('#detail').waitFor({ state: 'hidden' });
    assert.ok(await frame.locator('#chart').evaluate((chart) => chart === document.activeElement));
    await keyboard.press('0');
    assert.equal(await settled(frame), all);
  });

  it('filters by text, lane and concept, and says how many are left', async () => {
    const count = await events(frame);
    const text = frame.getByRole('searchbox', { name: /^Filter events by year/ });
    await text.fill('vm/370');
    await until('fewer events are shown', async () => (await events(frame)) < 30);
    await text.fill('no such thing at all');
    await frame.getByText('No event fits the filter.').waitFor();
    await frame.getByRole('button', { name: 'Clear the filter' }).click();
    assert.equal(await events(frame), count);
    await frame.locator('#lanes summary').click();
    await frame.getByRole('checkbox', { name: /^Open source/ }).uncheck();
    await until('a lane is gone', async () => (await events(frame)) < count);
    assert.equal(await frame.locator('#lanes-label').textContent(), '7 of 8 lanes');
    await frame.getByRole('button', { name: 'Show all lanes' }).click();
    await workbench.page.keyboard.press('Escape');
    await frame.locator('#concept').fill('KVM');
    await until('events about KVM are shown', async () => (await events(frame)) < 60);
    assert.ok((await events(frame)) > 5);
    await frame.locator('#concept').fill('');
    await until('all events are shown', async () => (await events(frame)) === count);
  });

  it('hides the years until each is asked for, and leads to studying them', async () => {
    const choose = async (name: string): Promise<void> => {
      await frame.getByLabel('Study, Insert or Export').click();
      await frame.getByRole('button', { name }).click();
    };
    await choose('Hide the Years');
    await until('no year is counted', async () => /^\d+ events$/.test(await frame.locator('#status').innerText()));
    assert.equal(await frame.locator('.tick').first().isVisible(), false);
    await frame.locator('#chart').focus();
    await workbench.page.keyboard.press('Home');
    assert.doesNotMatch(await current(frame), /1959/);
    await workbench.page.keyboard.press('Enter');
    const detail = frame.locator('#detail');
    await detail.getByRole('button', { name: 'Show the date' }).waitFor();
    assert.doesNotMatch(await detail.innerText(), /1959/);
    await detail.getByRole('button', { name: 'Show the date' }).click();
    assert.match(await detail.innerText(), /1 January 1959/);
    await until('the date has the focus', async () => /1959/.test(await frame.locator(':focus').innerText()));
    await choose('Show the Years');
    await until('years are counted', async () => /events, 1959/.test(await frame.locator('#status').innerText()));
    await workbench.page.keyboard.press('Escape');
    await choose('Study These Dates');
    const study = await workbench.webview('#question');
    await until('the dates are asked', async () => /Timeline$/.test(await study.locator('h1').innerText()));
    await workbench.runCommand('workbench.action.closeActiveEditor');
    frame = await openTimeline(workbench);
  });

  it('filters by years and landmarks, by keyboard, and fits the axis to what is left', async () => {
    const count = await events(frame);
    const all = await settled(frame);
    await frame.getByRole('spinbutton', { name: 'From year' }).focus();
    await workbench.page.keyboard.type('1960');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('1969');
    await until('fewer events are shown', async () => (await events(frame)) < 40);
    const axis = await settled(frame);
    assert.match(axis, /196\d/);
    assert.doesNotMatch(axis, /195\d|197[2-9]|19[89]\d|20\d\d/);
    const before = await events(frame);
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Space');
    await until('landmarks are left', async () => (await events(frame)) < before);
    await filter('no such thing at all');
    await frame.getByRole('button', { name: 'Clear the filter' }).click();
    assert.equal(await events(frame), count);
    assert.equal(await settled(frame), all);
  });

  it('inserts what is shown as a block where the reader was writing', async () => {
    await workbench.openFile('welcome.md');
    await openTimeline(workbench);
    await frame.getByRole('checkbox', { name: 'Landmarks only' }).check();
    await frame.locator('#more summary').click();
    await frame.getByRole('button', { name: 'Insert as Block' }).click();
    await until('the block is there', () =>
      workbench.inHost(
        async (api) =>
          api.window.activeTextEditor?.document.getText().includes('```virt-timeline\nlandmarks: only\n```') ?? false,
        undefined,
      ),
    );
    await workbench.runCommand('undo');
    await openTimeline(workbench);
    await frame.getByRole('checkbox', { name: 'Landmarks only' }).uncheck();
  });

  it('shows the same as a table that can be sorted', async () => {
    const count = await events(frame);
    await frame.getByRole('button', { name: 'Table' }).click();
    const rows = frame.locator('#table-section tbody tr');
    assert.equal(await rows.count(), count);
    assert.match(await rows.first().innerText(), /1 January 1959/);
    await frame.getByRole('button', { name: 'Date', exact: true }).press('Enter');
    assert.ok((await rows.first().innerText()).includes(newestYear));
    await rows.first().getByRole('button').press('Enter');
    await frame.locator('#detail h2').waitFor();
    await workbench.page.keyboard.press('Escape');
    await frame.getByRole('button', { name: 'Date', exact: true }).click();
    await frame.getByRole('button', { name: 'Chart', exact: true }).click();
  });

  it('stands when it is told what it does not know', async () => {
    await frame.locator('body').evaluate(() => globalThis.postMessage({ type: 'data', data: { events: 'none' } }, '*'));
    await frame.locator('body').evaluate(() => globalThis.postMessage({ type: 'select', event: 'no-such-event' }, '*'));
    assert.ok((await events(frame)) > 300);
    await showAll(frame);
    assert.ok((await frame.locator('#chart .label').count()) > 30);
  });

  it('exports what is shown as a picture that stands alone', async () => {
    await showAll(frame);
    await frame.locator('#more summary').click();
    await frame.getByRole('button', { name: 'Export as SVG…' }).click();
    await workbench.page.locator('.quick-input-widget').filter({ visible: true }).waitFor();
    await workbench.page.keyboard.press('Enter');
    const file = join(workbench.folder, 'virtualization-timeline.svg');
    const picture = await until('the picture is saved', async () => existsSync(file) && readFileSync(file, 'utf8'));
    assert.match(picture, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(picture, /VMware Workstation/);
    assert.ok(!picture.includes('var(') && !picture.includes('class='), 'the picture needs no style sheet');
  });

  // The frame of the page before was asked: VS Code makes another one when the page comes to the front again.
  it('is as it was after another editor has been in front', async () => {
    const all = await events(frame);
    await frame.locator('#chart').focus();
    for (const key of ['Home', '+', '+', 'Enter']) await workbench.page.keyboard.press(key);
    await filter('time');
    await until('fewer events are shown', async () => (await events(frame)) < all);
    const before = await settled(frame);
    const count = await events(frame);
    await untilSaved(frame);
    await workbench.openFile('welcome.md');
    await workbench.page.getByRole('tab', { name: /^Timeline/ }).click();
    await workbench.webview('body.ready #chart');
    await frame.locator('#detail h2').waitFor();
    await until('as many events are shown', async () => (await events(frame)) === count);
    assert.equal(await settled(frame), before);
  });

  it('moves at once for readers who want no motion, and smoothly for others', async () => {
    await filter('');
    await showAll(frame);
    await frame.locator('#chart').focus();
    await workbench.page.keyboard.press('Home');
    await settled(frame);
    assert.equal(await movesAfter(frame, '+'), 1);
    await workbench.page.emulateMedia({ reducedMotion: 'no-preference' });
    assert.ok((await movesAfter(frame, '+')) > 1, 'in steps');
    await workbench.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  it('has no accessibility violation in any theme: chart with details, narrow, and table', async () => {
    const { page } = workbench;
    await filter('kvm');
    await frame.locator('#chart').focus();
    for (const key of ['End', 'Enter']) await page.keyboard.press(key);
    await frame.locator('#detail h2').waitFor();
    await settled(frame);
    assert.deepEqual(await violationsInAllThemes(workbench, frame), []);
    await page.setViewportSize({ ...size, width: 400 });
    await settled(frame);
    assert.deepEqual(await axeViolations(frame), [], 'narrow');
    await page.setViewportSize(size);
    await frame.getByRole('button', { name: 'Table' }).click();
    assert.deepEqual(await violationsInAllThemes(workbench, frame), []);
    await frame.getByRole('button', { name: 'Chart', exact: true }).click();
  });

  it('fits into the window at 200 %', async () => {
    await magnified(workbench.page, 2, async () => {
      const body = frame.locator('body');
      await until('the page is magnified', () => body.evaluate(() => devicePixelRatio === 2 && innerWidth < 640));
      const beyond = await body.evaluate(() =>
        [...document.querySelectorAll('.toolbar, .toolbar *, .content, #chart, #detail, #detail h2')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.id || element.className || element.tagName),
      );
      assert.deepEqual(beyond, []);
      const { height = 0 } = (await frame.locator('#chart').boundingBox()) ?? {};
      assert.ok(height > 150, 'the chart keeps a useful height');
    });
  });
});
