import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.mjs';
import { root } from '../../support/paths.mjs';
import { readableLog, startVsCodeServer, temporaryFolder, type VsCodeServer } from '../../support/vscodeServer.mjs';
import { ExtensionHost } from './extensionHost';
import { until } from './until';
import { baseSettings } from './windowState';

/** What all tests of a run share: opening a window takes longer than most tests do. */
export interface Session {
  readonly server: VsCodeServer;
  readonly browser: Browser;
  readonly host: ExtensionHost;
  /** The one window, with the folder open. */
  readonly page: Page;
  /** Absolute path of the folder that is open in the window. */
  readonly folder: string;
  /** Requests of the window to any other machine; they are blocked. */
  readonly outsideRequests: readonly string[];
}

/** How long VS Code may take to open, in milliseconds: on a quiet machine ten seconds, on a busy one minutes. */
export const opening = 280_000;

/** Starts VS Code's server and a browser, and opens a window in it. */
export async function startSession(): Promise<Session> {
  const host = await ExtensionHost.listen();
  const [server, browser] = await Promise.all([
    startVsCodeServer({
      args: ['--reconnection-grace-time', '1'],
      settings: baseSettings,
      ...host.serverOptions,
    }),
    launchBrowser(),
  ]);
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    // By its first size, VS Code chooses the width of the sidebar.
    viewport: { width: 900, height: 620 },
  });
  const outsideRequests: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== server.origin,
    (route) => {
      outsideRequests.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const folder = join(temporaryFolder('ui').folder, 'notes');
  mkdirSync(folder);
  await page.goto(server.pageUrl({ folder }), { waitUntil: 'domcontentloaded', timeout: opening });
  await untilRestored(page);
  return { server, browser, host, page, folder, outsideRequests };
}

/** Waits for what VS Code offers its own smoke tests to wait for: views and editors are where they were left. */
export async function untilRestored(page: Page): Promise<void> {
  await until(
    'VS Code has come up',
    () =>
      page.evaluate(async () => {
        const { driver } = globalThis as unknown as { driver?: { whenWorkbenchRestored(): Promise<void> } };
        await driver?.whenWorkbenchRestored();
        return driver !== undefined;
      }),
    opening,
  );
}

/** Leaves a picture of the window and the end of the server's log, for whoever looks into a failed test. */
export async function recordFailure({ page, server }: Session, title: string): Promise<void> {
  const name = basename(title.replaceAll(/[^\w]+/g, '-').slice(0, 100));
  await page.screenshot({ path: screenshotPath(`failed-${name}`), timeout: 10_000 }).catch(() => {});
  console.log(`VS Code server:\n${readableLog(server)}`);
}

/** Where a picture of that name goes; its folder is made. */
export function screenshotPath(name: string): string {
  const path = join(root, 'out', 'screenshots', `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

export async function stopSession({ server, browser, host }: Session): Promise<void> {
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5_000))]);
  await host.stop();
  await server.stop();
}
