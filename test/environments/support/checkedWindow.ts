import type { Page } from 'playwright-core';
import { offers, outcomeMark, type Outcome } from '../inside/offers';
import { session } from './session';

/** What has come of the checks in a window, and what its console and the logs say of errors in our extension. */
export interface CheckedWindow {
  readonly outcomes: readonly Outcome[];
  readonly errors: readonly string[];
}

/** Milliseconds that a window has for all its checks. */
const timeout = 240_000;

/** What a message in the console of the window has in it when it comes from our extension. */
const ours = /virtnotes\.virtualization-study-notes|Virtualization (?:Study )?Notes/;

/**
 * Opens a window and waits until its checks have ended. On a busy machine VS Code may open one without the folders of
 * its workspace; such a window tells nothing, and is opened again.
 * @param prepare done to the page before it loads
 * @throws when the checks do not end in time
 */
export async function checkedWindow(
  url: URL,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<CheckedWindow> {
  for (let tries = 1; ; tries++) {
    const checked = await openOnce(url, prepare);
    const hasFolders = checked.outcomes.some(({ offer, problem }) => offer === offers[0] && problem === undefined);
    if (hasFolders || tries === 3) return checked;
  }
}

async function openOnce(url: URL, prepare: (page: Page) => Promise<void>): Promise<CheckedWindow> {
  const { browser, errorLog } = await session.start();
  const context = await browser.newContext();
  const page = await context.newPage();
  const outcomes: Outcome[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && ours.test(message.text())) errors.push(message.text());
  });
  try {
    await new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`The checks did not end within ${timeout / 1000} s`)), timeout).unref();
      const load = async (): Promise<void> => {
        // VS Code calls it with each console message of the extension host, others' among them.
        await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
          const [text] = args;
          if (typeof text !== 'string' || !text.startsWith(outcomeMark)) return;
          outcomes.push(JSON.parse(text.slice(outcomeMark.length)) as Outcome);
        });
        await page.exposeFunction('codeAutomationExit', () => resolve());
        await prepare(page);
        await page.goto(url.href, { timeout: 60_000 });
      };
      load().catch(reject);
    });
  } finally {
    await context.close();
  }
  return { outcomes, errors: [...errors, ...errorLog.news()] };
}
