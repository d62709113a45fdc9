// One server and one browser for the whole suite, started when first needed and stopped in the end.
import { after } from 'mocha';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.mjs';

import { startVsCodeServer, temporaryFolder, type VsCodeServer } from '../../support/vscodeServer.mjs';
import { ErrorLog } from '../../support/errorLog';
import { bundleInside } from './bundleInside';

/** What the windows of the suite share. */
export interface Session {
  readonly server: VsCodeServer;
  readonly browser: Browser;
  /** Where the bundles of `inside/` are. */
  readonly insideFolder: string;
  /** What the extension hosts write into their logs as errors of ours. */
  readonly errorLog: ErrorLog;
  /** Where extension hosts find what they are to do. */
  readonly planFile: string;
}

/** Starts it at the first call. */
class SharedSession {
  #session: Promise<Session> | undefined;

  start(): Promise<Session> {
    this.#session ??= startSession();
    return this.#session;
  }

  async stop(): Promise<void> {
    if (this.#session === undefined) return;
    const { server, browser } = await this.#session;
    await browser.close();
    await server.stop();
  }
}

async function startSession(): Promise<Session> {
  const planFile = join(temporaryFolder('plan').folder, 'plan.json');
  const [insideFolder, server, browser] = await Promise.all([
    bundleInside(),
    startVsCodeServer({ env: { VIRTUALIZATION_NOTES_PLAN: planFile } }),
    launchBrowser(),
  ]);
  return { insideFolder, server, browser, planFile, errorLog: new ErrorLog(server.logsFolder) };
}

/** The session of this suite. */
export const session = new SharedSession();

after(() => session.stop());
