// The window of a test suite: opened once, given back as new to each group of tests.
import { after, afterEach, before } from 'mocha';
import { recordFailure, startSession, stopSession, type Session } from './session';
import type { WindowState } from './windowState';
import { Workbench } from './workbenchWindow';

export type { Theme } from './themes';
export type { Workbench } from './workbenchWindow';

/** Opening a window takes long where the machine is busy; in milliseconds. */
export const patience = 600_000;

class Suite {
  #session: Session | undefined;
  #workbench: Workbench | undefined;

  async start(): Promise<void> {
    this.#session = await startSession();
    this.#workbench = new Workbench(this.#session);
  }

  async workbench(state: WindowState): Promise<Workbench> {
    if (!this.#workbench) throw new Error('The window has not been opened');
    await this.#workbench.reset(state);
    return this.#workbench;
  }

  async recordFailure(title: string): Promise<void> {
    if (this.#session) await recordFailure(this.#session, title);
  }

  async stop(): Promise<void> {
    if (this.#session) await stopSession(this.#session);
  }
}

const suite = new Suite();

/** Gives the window of this run, as if it were new: nothing of earlier tests is open, set, or in its folder. */
export function openWorkbench(state: WindowState = {}): Promise<Workbench> {
  return suite.workbench(state);
}

before(function () {
  this.timeout(patience);
  return suite.start();
});
after(() => suite.stop());
afterEach(async function () {
  if (this.currentTest?.state === 'failed') await suite.recordFailure(this.currentTest.fullTitle());
});
