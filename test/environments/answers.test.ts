import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/vscodeServer.mjs';
import { DiskFolder } from '../support/diskFolder';
import { knownIn } from '../support/studyJournals';
import { bundleInside } from './support/bundleInside';

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
