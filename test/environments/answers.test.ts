import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/vscodeServer.mjs';
import { DiskFolder } from '../support/diskFolder';
import { knownIn } from '../support/studyJournals';
import type { StudyPlan } from './inside/study';
import { bundleInside } from './support/bundleInside';
import { session } from './support/session';

/** How many processes are killed, and how many of them write at the same time. */
const kills = 200;
const atOnce = 4;

describe('a process that is killed while it writes answers', function () {
  this.timeout(300_000);

  it(`loses the last one at the most, ${kills} times`, async () => {
    const { folder } = temporaryFolder('answers');
    const script = join(await bundleInside(), 'answers.js');
    const saved: string[] = [];
    const known = new Set<string>();
    let midway = 0;

    /** Lets one write for some milliseconds, and kills it. */
    const live = async (number: number): Promise<void> => {
      const answers = join(folder, `study-${number}`);
      mkdirSync(answers);
      const told = join(folder, `${number}.txt`);
      writeFileSync(told, '');
      const child = fork(script, [answers, told]);
      await once(child, 'message');
      // Each a little later than the one before, so that all places of a write have their turn.
      await new Promise((resolve) => setTimeout(resolve, 5 + (number % 50)));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const disk = new DiskFolder(answers);
      for (const id of await knownIn(disk)) known.add(id);
      for (const { name } of await disk.list()) if (!(await disk.read(name)).endsWith('\n')) midway++;
      saved.push(
        ...readFileSync(told, 'utf8')
          .split('\n')
          .filter((id) => id !== ''),
      );
    };
    for (let number = 0; number < kills; number += atOnce) {
      await Promise.all(Array.from({ length: atOnce }, (_, index) => live(number + index)));
    }

    assert.ok(saved.length > kills, `only ${saved.length} answers were saved`);
    assert.deepEqual(
      saved.filter((id) => !known.has(id)),
      [],
      'answers that were saved are lost',
    );
    assert.ok(midway > 0, 'none was killed in the middle of a write');
  });
});

/** Extension hosts that are killed, each in a window of its own; `STUDY_KILLS=200` takes half an hour. */
const hosts = Number(process.env['STUDY_KILLS'] ?? 3);

describe('an extension host that answers cards', function () {
  this.timeout(60_000 + (hosts + 2) * 60_000);

  /** What extension hosts have told: the answers that were saved, when `ends` of them have said their last word. */
  async function saved(told: string, ends: number): Promise<readonly string[]> {
    const deadline = Date.now() + 120_000;
    for (;;) {
      const lines = readFileSync(told, 'utf8').split('\n');
      const isOver = lines.filter((line) => line === 'end').length >= ends;
      if (isOver) return lines.filter((line) => line !== '' && line !== 'end');
      assert.ok(Date.now() < deadline, 'the extension host did not come to its end');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Opens windows over one storage, and gives the answers that they have saved. */
  async function answersOf(windows: number, plan: Omit<StudyPlan, 'told'>): Promise<readonly string[]> {
    const { browser, server, insideFolder, planFile } = await session.start();
    const told = join(temporaryFolder('told').folder, 'told.txt');
    writeFileSync(told, '');
    writeFileSync(planFile, JSON.stringify({ ...plan, told } satisfies StudyPlan));
    const url = server.pageUrl({ folder: plan.storage, testsPath: join(insideFolder, 'study') });
    const pages = await Promise.all(Array.from({ length: windows }, () => browser.newPage()));
    try {
      await Promise.all(pages.map((page) => page.goto(url, { timeout: 60_000 })));
      return await saved(told, windows);
    } finally {
      await Promise.all(pages.map((page) => page.close()));
    }
  }

  it(`and is killed in the middle of it, ${hosts} times, loses none that was saved`, async () => {
    const storage = temporaryFolder('study').folder;
    const disk = new DiskFolder(join(storage, 'study'));
    const all: string[] = [];
    let midway = 0;
    // Each one begins with what the one before has left, and dies at another place of its work.
    for (let number = 0; number < hosts; number++) {
      const answers = await answersOf(1, { storage, answers: 10_000, killAtChange: 40 + 7 * number });
      assert.ok(answers.length > 0, 'no answer was saved');
      all.push(...answers);
      const known = await knownIn(disk);
      assert.deepEqual(
        all.filter((id) => !known.has(id)),
        [],
        'answers that were saved are lost',
      );
      for (const { name } of await disk.list()) if (!(await disk.read(name)).endsWith('\n')) midway++;
    }
    assert.ok(midway > 0, 'none was killed in the middle of a write');
  });

  it('beside another one, a thousand each, keeps them all', async () => {
    const storage = temporaryFolder('study').folder;
    const answers = await answersOf(2, { storage, answers: 1000 });
    assert.equal(new Set(answers).size, 2000);
    const known = await knownIn(new DiskFolder(join(storage, 'study')));
    assert.deepEqual(
      answers.filter((id) => !known.has(id)),
      [],
    );
  });
});
