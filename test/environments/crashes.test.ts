import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/vscodeServer.mjs';
import type { CrashReport, Plan } from './inside/crash';
import { CrashFolder } from './support/crashFolder';
import { session } from './support/session';

/** Enough notes that the first moments come before all are read. */
const count = 2_000;
/** Milliseconds between the answer to Add Term and the end of the extension host. */
const moments = [0, 60, 300];

/** Waits until the extension host has written its last word. */
async function lastWord(report: string): Promise<CrashReport> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
    if (text.endsWith('}')) return JSON.parse(text) as CrashReport;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension host said nothing');
}

describe('an extension host', function () {
  this.timeout(300_000);
  const reports: CrashReport[] = [];
  let folder: CrashFolder;

  before(() => {
    folder = new CrashFolder(count);
  });

  /** Opens a window and waits until its extension host has died, or has looked at everything. */
  async function live(killAfter?: number): Promise<CrashReport> {
    const { browser, server, insideFolder, planFile } = await session.start();
    const report = join(temporaryFolder('report').folder, 'report.json');
    const plan: Plan = { notes: count, report, ...(killAfter !== undefined && { killAfter }) };
    writeFileSync(planFile, JSON.stringify(plan));
    const page = await browser.newPage();
    try {
      const url = server.pageUrl({ folder: folder.path, testsPath: join(insideFolder, 'crash') });
      await page.goto(url, { timeout: 60_000 });
      return await lastWord(report);
    } finally {
      await page.close();
    }
  }

  // Each one begins with what the one before has left.
  for (const killAfter of moments) {
    it(`that is killed ${killAfter} ms into adding a term, while it reads notes, damages no file`, async () => {
      const report = await live(killAfter);
      assert.equal(report.problem, undefined);
      folder.assertWhole();
      reports.push(report);
    });
  }

  it('that starts after others have been killed finds own terms and every note', async () => {
    assert.equal((await live()).problem, undefined);
    folder.assertWhole();
  });

  it('tells of no error', async () => assert.deepEqual((await session.start()).errorLog.news(), []));

  it('was killed while it read notes', () => assert.ok(reports.some(({ isIndexing }) => isIndexing)));

  it('was killed while it added a term', () => assert.ok(reports.some(({ isAdding }) => isAdding)));
});
