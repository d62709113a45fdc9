import { appendFileSync } from 'node:fs';
import { DiskFolder } from '../../support/diskFolder';
import { StudyMachine } from '../../support/studyJournals';

/**
 * Answers as fast as answers can be written, until it is killed; a process of its own, since a window takes seconds to
 * open. Its arguments are the folder of answers, and a file that is told each answer once it is saved.
 */
async function main(): Promise<void> {
  const [folder = '', told = ''] = process.argv.slice(2);
  const machine = new StudyMachine(`d${process.pid}`);
  machine.at = Date.now();
  const journal = machine.open(new DiskFolder(folder));
  await journal.ready();
  process.send?.('ready');
  for (;;) {
    machine.at += 1000;
    // Long ids make long files: most of the time is spent in the middle of a write.
    const { id } = journal.append({ kind: 'answer', card: `${'card '.repeat(60)}${machine.at % 7919}`, rating: 3 });
    await journal.saver.flush();
    appendFileSync(told, `${id}\n`);
  }
}

void main();
