// What a screen reader says while somebody studies by the keyboard alone, as a golden text: the script of the page as it
// ships and a session over invented data, in a browser without VS Code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Browser, Page } from 'playwright-core';
import { Knowledge } from '../../src/core/knowledge';
import { studyCardsOf } from '../../src/core/study';
import { shellHtml } from '../../src/core/studyPage/shell';
import { StudySession } from '../../src/core/studyPage/studySession';
import { isFromStudy } from '../../src/protocol/studyMessages';
import { launchBrowser } from '../support/browser.mjs';
import { goldenData } from '../support/goldenKnowledge';
import { assertGolden } from '../support/goldenText';
import { root } from '../support/paths.mjs';
import { StoreInMemory } from '../support/studyStore';
import { until } from './support/until';

/** A screen reader that runs in the page and says all that a real one would. */
type Reader = typeof virtual;

const reader = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const built = (ending: string): string => readFileSync(join(root, 'dist', 'webview', `study.${ending}`), 'utf8');
const asked = ['hypervisor/definition', 'box-2006/year', 'box-type/record'];

/** A page with our script, which speaks with a session as it would with the extension. */
async function openPage(browser: Browser): Promise<Page> {
  const knowledge = new Knowledge(goldenData);
  const cards = studyCardsOf(knowledge).filter(({ id }) => asked.includes(id));
  const session = new StudySession({ id: 'all', title: 'Everything you study', cards }, knowledge, new StoreInMemory());
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const show = (): Promise<void> =>
    page.evaluate((screen) => window.postMessage({ type: 'show', screen }, '*'), session.screen());
  await page.exposeFunction('toExtension', async (message: { readonly type?: unknown }) => {
    if (message.type === 'ready') return show();
    if (!isFromStudy(message)) return;
    if (message.type === 'rate') session.rate(message.turn, message.rating, message.milliseconds);
    if (message.type === 'undo') session.undo();
    await show();
  });
  await page.route('http://study.test/**', (route) =>
    route.fulfill({
      contentType: route.request().url().endsWith('.js') ? 'text/javascript' : 'text/html',
      body: route.request().url().endsWith('.js')
        ? readFileSync(reader)
        : '<!doctype html><html lang="en"><body></body></html>',
    }),
  );
  await page.goto('http://study.test/');
  await page.addStyleTag({ content: built('css') });
  await page.evaluate(async (markup) => {
    document.body.innerHTML = markup;
    const kept: { state?: unknown } = {};
    const host = window as unknown as { toExtension: (message: unknown) => void };
    const api = {
      postMessage: (message: unknown) => host.toExtension(message),
      getState: () => kept.state,
      setState: (state: unknown) => (kept.state = state),
    };
    const address = 'http://study.test/reader.js';
    const { virtual: reader } = (await import(address)) as { virtual: Reader };
    Object.assign(window, { acquireVsCodeApi: () => api, reader });
  }, shellHtml().toString());
  await page.addScriptTag({ content: built('js') });
  await page.locator('#question').waitFor();
  return page;
}

const withReader = <T>(page: Page, use: (reader: Reader) => Promise<T>): Promise<T> =>
  page.evaluate(`(${use.toString()})(window.reader)`);

describe('the study page, as a screen reader says it', () => {
  let browser: Browser;
  let page: Page;
  const heard: string[] = [];

  before(async () => {
    browser = await launchBrowser();
    page = await openPage(browser);
    await withReader(page, (each) => each.start({ container: document.body }));
  });
  after(() => browser.close());

  /** What is said of itself after something was done, and then while the reader goes on to what follows. */
  async function hear(what: string, focus: string, steps: number): Promise<void> {
    await until(`${what}: the focus is there`, () => page.evaluate((id) => document.activeElement?.id === id, focus));
    // The reader follows the focus a moment later.
    await until(`${what}: it is said`, async () => (await said()).length > 0);
    for (let step = 0; step < steps; step++) await withReader(page, (each) => each.next());
    heard.push(`# ${what}`, ...(await said()), '');
    await withReader(page, (each) => each.clearSpokenPhraseLog());
  }

  const said = (): Promise<string[]> => withReader(page, (each) => each.spokenPhraseLog());

  /** Presses a key and waits until it has done its work: the answer is shown, or another screen is. */
  async function press(key: string): Promise<void> {
    const state = (): Promise<string> =>
      page.evaluate(() => {
        const isShown = document.getElementById('answer')?.hidden === false;
        return [isShown, document.getElementById('rate')?.dataset['turn']].join(' ');
      });
    const before = await state();
    await withReader(page, (each) => each.clearSpokenPhraseLog());
    await page.keyboard.press(key);
    await until(`${key} has done its work`, async () => (await state()) !== before);
  }

  it('asks, says the answer when it is asked to, and moves to the next question alone', async () => {
    await page.evaluate(() => document.getElementById('question')?.blur());
    await withReader(page, (each) => each.clearSpokenPhraseLog());
    await page.evaluate(() => document.getElementById('question')?.focus());
    await hear('The first question', 'question', 8);
    await press('Space');
    await hear('Space: its answer', 'answer-title', 48);
    await press('3');
    await hear('3: the next question', 'question', 6);
    await press('u');
    await hear('U: the answer is taken back', 'question', 2);
    for (const key of ['Space', '4', 'Space']) await press(key);
    await hear('Space, 4, Space: the answer of the second question', 'answer-title', 6);
    for (const key of ['4', 'Space', '4']) await press(key);
    await hear('4, Space, 4: the end', 'question', 8);
    assertGolden('study/spoken.txt', heard.join('\n').trim());
  });
});
