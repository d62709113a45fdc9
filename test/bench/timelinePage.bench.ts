// The timeline page in a real browser: how long until it is drawn, and what a frame costs while it is zoomed, dragged
// and filtered, with the events that ship and with 2,000 generated ones. Frames are drawn without a graphics card.
// Beside each, an empty page draws frames too: what it misses, the machine is too busy for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { pageData } from '../../src/core/timelinePage/pageData';
import type { PageData } from '../../src/core/timelinePage/pageModel';
import { timelineShell } from '../../src/core/timelinePage/shell';
import { loadKnowledge } from '../../src/data';
import { launchBrowser } from '../support/browser.mjs';
import { root } from '../support/paths.mjs';
import { generatedTimeline } from './support/generatedTimeline';

const script = join(root, 'dist', 'webview', 'timeline.js');
if (!existsSync(script)) throw new Error('There is no page to measure: run `npm run build` first');

const style = readFileSync(join(root, 'dist', 'webview', 'timeline.css'), 'utf8');
const theme = `:root { --vscode-editor-background: #1f1f1f; --vscode-foreground: #ccc; --vscode-descriptionForeground: #9d9d9d;
  --vscode-textLink-foreground: #4daafc; --vscode-focusBorder: #0078d4; --vscode-font-family: sans-serif; --vscode-font-size: 13px;
  --vscode-charts-purple: #b180d7; --vscode-charts-blue: #59a4f9; --vscode-charts-green: #89d185; --vscode-charts-yellow: #cca700;
  --vscode-charts-red: #f14c4c; }`;

/** The page as the extension makes it, with something in the place of VS Code. */
async function openPage(page: Page): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="en"><head><style>${theme}${style}</style></head><body></body></html>`,
  );
  await page.evaluate((body) => {
    document.body.innerHTML = body;
    Object.assign(globalThis, {
      acquireVsCodeApi: () => ({ postMessage: () => {}, getState: () => undefined, setState: () => {} }),
    });
  }, timelineShell().toString());
  await page.addScriptTag({ path: script });
}

/** Milliseconds from the data's arrival to the frame after the first one that shows it. */
async function firstFrame(page: Page, data: PageData): Promise<number> {
  return page.evaluate(async (sent) => {
    const begin = performance.now();
    window.dispatchEvent(new MessageEvent('message', { data: { type: 'data', data: sent } }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - begin;
  }, data);
}

/** `zoom` goes in to some years and back; `widest` stays where nearly all is in sight. */
const acts = ['zoom', 'widest', 'pan', 'filter'] as const;
type Act = (typeof acts)[number] | 'nothing';

/** Acts once in each of many frames, and gives the time between frames, in order of length. */
async function frames(page: Page, act: Act, count: number): Promise<readonly number[]> {
  const times = await page.evaluate(
    async ({ act, count }) => {
      const chart = document.getElementById('chart') ?? document.body;
      const text = document.getElementById('text');
      const wheel = (init: WheelEventInit): boolean =>
        chart.dispatchEvent(
          new WheelEvent('wheel', { clientX: 900, clientY: 300, bubbles: true, cancelable: true, ...init }),
        );
      const found: number[] = [];
      let last = 0;
      for (let index = 0; index <= count; index++) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        if (index > 0) found.push(now - last);
        last = now;
        if (act === 'nothing') document.body.textContent = String(index);
        else if (act === 'zoom') wheel({ deltaY: index % count < count / 2 ? -40 : 40 });
        else if (act === 'widest') wheel({ deltaY: index % 8 < 4 ? -40 : 40 });
        else if (act === 'pan') wheel({ deltaX: index % count < count / 2 ? 25 : -25 });
        else if (text instanceof HTMLInputElement) {
          text.value = ['', 'v', 'vi', 'vir', 'virt'][index % 5] ?? '';
          text.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }
      return found;
    },
    { act, count },
  );
  return times.toSorted((a, b) => a - b);
}

/** What the thread that runs the page's script has worked, in seconds. */
async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** What all threads of all pages have worked, in seconds: those that turn drawings into pixels too. */
async function workedSeconds(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const browser = await launchBrowser();
const system = await browser.newBrowserCDPSession();
const context = await browser.newContext({ viewport: { width: 1400, height: 800 } });
const empty = await context.newPage();
const real = pageData(loadKnowledge());
const count = 120;
for (const [name, data] of [
  [`${real.events.length} events that ship`, real],
  ['2,000 generated events', generatedTimeline(2000)],
] as const) {
  const page = await context.newPage();
  await openPage(page);
  const session = await context.newCDPSession(page);
  // Time of the thread itself, so that what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  console.log(`${name}: drawn ${(await firstFrame(page, data)).toFixed(0)} ms after the data came`);
  for (const act of acts) {
    if (act === 'pan') await frames(page, 'zoom', 20);
    await empty.bringToFront();
    const before = await frames(empty, 'nothing', count / 2);
    await page.bringToFront();
    const [busy, worked] = [await busySeconds(session), await workedSeconds(system)];
    const times = await frames(page, act, count);
    const cost = (seconds: number): string => `${((seconds * 1000) / count).toFixed(1)} ms`;
    const costs = [(await busySeconds(session)) - busy, (await workedSeconds(system)) - worked].map(cost);
    await empty.bringToFront();
    const idle = [...before, ...(await frames(empty, 'nothing', count / 2))].toSorted((a, b) => a - b);
    const at = (share: number): string => {
      const [own, other] = [times, idle].map((each) => each[Math.floor(each.length * share)] ?? 0);
      return `${own?.toFixed(1)} ms (empty page ${other?.toFixed(1)})`;
    };
    console.log(
      `  ${act.padEnd(6)} a frame costs ${costs[0]} of the main thread, ${costs[1]} of all; ` +
        `between frames: median ${at(0.5)}, 95 % below ${at(0.95)}`,
    );
  }
  await page.close();
}
await browser.close();
