import assert from 'node:assert/strict';
import { writeLine } from '../../../../src/core/journal/line';
import type { StudyJournal } from '../../../../src/core/journal';
import type { Rating } from '../../../../src/core/review';
import { MemoryFolder } from '../../../support/memoryFolder';
import { answered, today } from '../../../support/studyActions';
import { knownIn, StudyMachine } from '../../../support/studyJournals';

const day = 86_400_000;
const minute = 60_000;

describe('the study journal', () => {
  let folder: MemoryFolder;
  let machine: StudyMachine;
  beforeEach(() => {
    folder = new MemoryFolder();
    machine = new StudyMachine();
  });

  async function opened(...places: readonly MemoryFolder[]): Promise<StudyJournal> {
    const journal = machine.open(...(places.length > 0 ? places : [folder]));
    await journal.ready();
    return journal;
  }

  function answer(journal: StudyJournal, card: string, rating: Rating = 3): string {
    machine.at += 1000;
    folder.now = machine.at;
    return journal.append({ kind: 'answer', card, rating }).id;
  }

  it('counts an answer at once, and knows it after a restart', async () => {
    const journal = await opened();
    answer(journal, 'kvm/name');
    const due = journal.history.states.get('kvm/name')?.schedule?.dueDay;
    assert.equal(due, today + 2);
    await journal.saver.flush();
    assert.deepEqual((await opened()).history.states.get('kvm/name')?.schedule?.dueDay, due);
  });

  it('touches no file before it is used', async () => {
    const journal = machine.open(folder);
    folder.failure = new Error('should not have been asked');
    await journal.configure({ ...journalSettings, retention: 0.8 });
    await journal.refresh();
    assert.deepEqual(machine.problems, []);
  });

  it('writes by turns, so that one of two files always holds all but the last answer', async () => {
    const journal = await opened();
    for (let count = 0; count < 5; count++) {
      answer(journal, `card ${count}`);
      await journal.saver.flush();
    }
    const lines = [...folder.files.values()].map(({ text }) => text.trim().split('\n').length);
    assert.deepEqual(new Set(lines), new Set([4, 5]));
  });

  it('begins other files before any of them is long', async () => {
    const journal = await opened();
    for (let count = 0; count < 200; count++) answer(journal, `${'long'.repeat(100)} ${count}`);
    await journal.saver.flush();
    answer(journal, 'one more');
    await journal.saver.flush();
    assert.ok(folder.files.size >= 2);
    assert.equal((await knownIn(folder)).size, 201);
  });

  it('takes an answer back, here and everywhere', async () => {
    const journal = await opened();
    answer(journal, 'kvm/name');
    const before = journal.history.states.get('kvm/name');
    const wrong = answer(journal, 'kvm/name', 1);
    assert.equal(journal.undo()?.id, wrong);
    assert.deepEqual(journal.history.states.get('kvm/name'), before);
    await journal.saver.flush();
    assert.deepEqual((await opened()).history.states.get('kvm/name'), before);
    journal.undo();
    assert.equal(journal.undo(), undefined, 'nothing is left to take back');
    assert.equal(journal.history.states.get('kvm/name'), undefined);
  });

  it('keeps the order of answers when the clock is set back', async () => {
    const journal = await opened();
    answer(journal, 'kvm/name', 4);
    machine.at -= 400 * day;
    answer(journal, 'kvm/name', 1);
    await journal.saver.flush();
    const schedule = (await opened()).history.states.get('kvm/name')?.schedule;
    assert.deepEqual([schedule?.phase, schedule?.answers], ['relearning', 2]);
  });

  describe('with a disk that is full or read-only', () => {
    it('keeps answers, says so once, and writes them when it can', async () => {
      const journal = await opened();
      const told: (string | undefined)[] = [];
      journal.saver.onDidChangeTrouble((trouble) => told.push(trouble?.kind));
      folder.failure = new Error('no space left on device');
      answer(journal, 'kvm/name');
      answer(journal, 'xen/name');
      await journal.saver.flush();
      assert.equal(journal.history.states.size, 2);
      assert.deepEqual(told, ['unsaved']);
      folder.failure = undefined;
      machine.pass(5 * minute);
      await journal.saver.flush();
      assert.deepEqual(told, ['unsaved', undefined]);
      assert.equal((await knownIn(folder)).size, 2);
    });

    it('writes into the second place meanwhile', async () => {
      const drive = new MemoryFolder('drive');
      drive.failure = new Error('not mounted');
      const journal = await opened(drive, folder);
      answer(journal, 'kvm/name');
      await journal.saver.flush();
      assert.equal(journal.saver.trouble?.kind, 'elsewhere');
      assert.equal((await knownIn(folder)).size, 1);
      drive.failure = undefined;
      answer(journal, 'xen/name');
      await journal.saver.flush();
      assert.equal(journal.saver.trouble, undefined);
      assert.equal((await knownIn(drive)).size, 1);
      assert.equal((await knownIn(drive, folder)).size, 2);
    });

    it('never hurts the whole one of its two files', async () => {
      const journal = await opened();
      answer(journal, 'kvm/name');
      await journal.saver.flush();
      folder.death = { changes: 0, characters: 10 };
      answer(journal, 'xen/name');
      await journal.saver.flush();
      folder.death = { changes: 0, characters: 5 };
      await journal.saver.flush();
      folder.death = undefined;
      assert.equal((await knownIn(folder)).size, 1);
    });
  });

  it('learns during a session what other machines have written', async () => {
    const journal = await opened();
    let changes = 0;
    journal.onDidChange(() => changes++);
    folder.put('other-x-a.jsonl', writeLine(answered(-3, 'o.x.1', 'xen/name', 3)));
    await journal.refresh();
    assert.equal(journal.history.states.get('xen/name')?.schedule?.lastDay, today - 3);
    await journal.refresh();
    assert.equal(changes, 1, 'nothing new is no change');
    folder.put(
      'other-x-b.jsonl',
      `${writeLine(answered(-3, 'o.x.1', 'xen/name', 3))}\n${writeLine(answered(-1, 'o.x.2', 'xen/name', 3))}\n`,
    );
    await journal.refresh();
    assert.equal(journal.history.states.get('xen/name')?.schedule?.answers, 2);
  });

  it('reads what it can of a broken file, says what it left out, and goes on', async () => {
    const lines = [
      '<<<<<<< HEAD',
      writeLine(answered(-3, 'a', 'kvm/name', 3)),
      '=======',
      writeLine(answered(-3, 'b', 'xen/name', 3)),
      '>>>>>>> main',
      '{"v":2,"k":"review","newer":true}',
      'rubbish',
      writeLine(answered(-3, 'c', 'ept/name', 3)).slice(0, -9),
    ];
    folder.put('merged.jsonl', `\uFEFF${lines.join('\r\n')}`);
    assert.deepEqual([...(await opened()).history.states.keys()], ['kvm/name', 'xen/name']);
    assert.deepEqual(
      machine.problems.map((problem) => problem.replace(/ .*/, '')),
      ['merged.jsonl:7', 'merged.jsonl:8'],
    );
  });

  it('says when two actions have one id', async () => {
    folder.put('a.jsonl', writeLine(answered(-3, 'a', 'kvm/name', 3)));
    folder.put('b.jsonl', writeLine(answered(-3, 'a', 'kvm/name', 1)));
    await opened();
    assert.equal(machine.problems.length, 1);
  });

  it('begins with its cache, and reads the rest afterwards', async () => {
    const first = await opened();
    answer(first, 'kvm/name');
    machine.pass(minute);
    await until(() => machine.cache !== undefined);
    const reading = new MemoryFolder();
    for (const [name, { text, modified }] of folder.files) reading.put(name, text, modified);
    let isReadingAllowed = false;
    reading.read = async (name) => {
      await until(() => isReadingAllowed);
      return MemoryFolder.prototype.read.call(reading, name);
    };
    const second = await opened(reading);
    assert.deepEqual(second.history.states, first.history.states, 'no file was read yet');
    const id = answer(second, 'kvm/name');
    assert.equal(second.history.states.get('kvm/name')?.schedule?.answers, 2);
    const early = second.history.states.get('kvm/name');
    isReadingAllowed = true;
    const history = await second.whole();
    assert.deepEqual(history.states.get('kvm/name'), early);
    assert.ok(history.get(id) && history.size === 2);
  });

  it('does not trust a cache of other files or settings, or a damaged one', async () => {
    const first = await opened();
    answer(first, 'kvm/name');
    machine.pass(minute);
    await until(() => machine.cache !== undefined);
    const cache = machine.cache ?? '';
    folder.put('other-x-a.jsonl', writeLine(answered(-3, 'o', 'xen/name', 3)));
    assert.equal((await opened()).history.states.size, 2);
    folder.files.delete('other-x-a.jsonl');
    for (const damaged of [cache.slice(0, -20), cache.replace(/"stability":[\d.]+/, '"stability":"x"'), '[]']) {
      machine.cache = damaged;
      assert.equal((await opened()).history.states.size, 1);
    }
  });

  it('moves to another folder: whole, with what is answered meanwhile, in every window', async () => {
    const drive = new MemoryFolder('drive');
    const [here, there] = [await opened(), await opened()];
    answer(here, 'kvm/name');
    answer(there, 'xen/name');
    await there.saver.flush();
    const count = await here.move(drive, async () => {
      answer(here, 'ept/name');
      answer(there, 'vtd/name');
      await Promise.all([here.usePlaces([drive, folder]), there.usePlaces([drive, folder])]);
    });
    assert.equal(count, 2);
    assert.equal((await knownIn(drive)).size, 4);
    answer(here, 'last');
    await here.saver.flush();
    assert.equal((await knownIn(drive)).size, 5);
    assert.deepEqual(await folder.list(), []);
  });

  it('deletes nothing when it cannot be moved', async () => {
    const drive = new MemoryFolder('drive');
    const journal = await opened();
    answer(journal, 'kvm/name');
    drive.failure = new Error('read-only');
    await assert.rejects(journal.move(drive, async () => assert.fail('should not have been switched')));
    assert.equal((await knownIn(folder)).size, 1);
    drive.failure = undefined;
    await assert.rejects(journal.move(drive, () => Promise.reject(new Error('the setting is locked'))));
    assert.equal((await knownIn(folder)).size, 1);
  });

  it('gives all lines, and takes those that it does not know', async () => {
    const journal = await opened();
    answer(journal, 'kvm/name');
    folder.put('newer.jsonl', '{"v":9,"id":"n","k":"review"}\n');
    const lines = await journal.lines();
    assert.equal(lines.length, 2);
    const other = new MemoryFolder('other');
    const elsewhere = await opened(other);
    assert.equal(await elsewhere.import([...lines, 'rubbish']), 2);
    assert.equal(await elsewhere.import(lines), 0);
    assert.deepEqual(await elsewhere.lines(), lines);
    assert.deepEqual(elsewhere.history.states, journal.history.states);
  });
});

const journalSettings = { retention: 0.9, learningSteps: [10], relearningSteps: [10], leechLapses: 8 };

async function until(isTrue: () => boolean): Promise<void> {
  for (let count = 0; !isTrue(); count++) {
    assert.ok(count < 10_000, 'waited in vain');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
