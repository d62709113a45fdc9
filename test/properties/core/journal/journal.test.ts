import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../../src/base/sliced';
import { compact } from '../../../../src/core/journal/compaction';
import { readLine, writeLine } from '../../../../src/core/journal/line';
import { copyAnswers, moveAnswers } from '../../../../src/core/journal/moving';
import { LineReader } from '../../../../src/core/journal/reader';
import { defaultSchedule, StudyHistory, type NewAction, type StudyAction } from '../../../../src/core/review';
import { MemoryFolder } from '../../../support/memoryFolder';
import { noon, today } from '../../../support/studyActions';
import { knownIn, StudyMachine } from '../../../support/studyJournals';

const day = 86_400_000;
const cards = fc.constantFrom('kvm/name', 'kvm/year', 'xen/name');
const ids = fc.integer({ min: 0, max: 40 }).map((number) => `id${number}`);
const rating = fc.constantFrom(1, 2, 3, 4);
const whats = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer'), card: cards, rating }) },
  fc.record({ kind: fc.constantFrom('suspend', 'resume', 'bury'), card: cards }),
  fc.record({ kind: fc.constant('undo'), target: ids }),
  fc.record({
    kind: fc.constantFrom('add', 'remove'),
    items: fc.array(fc.constantFrom('kvm', 'xen', 'ept'), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('exam'),
    deck: fc.constantFrom('cpu', 'io'),
    on: fc.integer({ min: today, max: today + 90 }),
  }),
) as fc.Arbitrary<NewAction>;

/** Days up to ten years away on either side: clocks go wrong. */
const days = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -60, max: 0 }) },
  fc.integer({ min: -4000, max: 4000 }),
);
const actions = fc
  .record({ what: whats, id: ids, ago: days, minutes: fc.integer({ min: 0, max: 600 }) })
  .map(({ what, id, ago, minutes }): StudyAction => {
    return { id, at: noon + ago * day + minutes * 60_000, offset: 0, day: today + ago, ...what };
  });
const sets = fc.array(actions, { maxLength: 40 });

/** All that follows from actions. */
function fold(...parts: readonly (readonly StudyAction[])[]): unknown {
  const history = new StudyHistory(defaultSchedule);
  for (const action of parts.flat()) history.add(action);
  atOnce(history.settle(today));
  const { added, exams } = history.plan;
  const byKey = <T>(map: ReadonlyMap<string, T>): unknown => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = [...history.all()].map(writeLine).toSorted();
  return { states: byKey(history.states), added: [...added].toSorted(), exams: byKey(exams), all };
}

describe('the history of study', () => {
  it('is the same in whatever order its actions come, and how often', () => {
    fc.assert(
      fc.property(sets, sets, sets, (a, b, c) => {
        const merged = fold(a, b, c);
        assert.deepEqual(fold(c, a, b), merged);
        assert.deepEqual(fold([...b, ...c, ...a].toReversed()), merged);
        assert.deepEqual(fold(a, b, a, c, b), merged);
      }),
    );
  });

  it('holds everything that its parts hold', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const idsOf = (...parts: readonly (readonly StudyAction[])[]): Set<string> =>
          new Set(parts.flat().map(({ id }) => id));
        const history = new StudyHistory(defaultSchedule);
        for (const action of [...a, ...b]) history.add(action);
        assert.deepEqual(new Set([...history.all()].map(({ id }) => id)), idsOf(a, b));
      }),
    );
  });

  it('is as if an action had never been, once it is taken back', () => {
    fc.assert(
      fc.property(sets, whats, (others, what) => {
        const undone = { id: 'undone', at: noon, offset: 0, day: today, ...what };
        const undo: StudyAction = { id: 'undo', at: noon, offset: 0, day: today, kind: 'undo', target: 'undone' };
        if (undone.kind === 'undo') return;
        const [before, after] = [fold(others), fold(others, [undo, undone])] as {
          states: unknown;
          added: unknown;
          exams: unknown;
        }[];
        assert.deepEqual([after?.states, after?.added, after?.exams], [before?.states, before?.added, before?.exams]);
      }),
    );
  });

  it('never has a card come back before it was answered, and never twice a day but to learn it', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const { states } = fold(set) as {
          states: [string, { schedule?: { dueDay: number; lastDay: number; phase: string; interval: number } }][];
        };
        for (const [, { schedule }] of states) {
          if (schedule?.phase === 'review' && schedule.lastDay <= today) assert.ok(schedule.dueDay > schedule.lastDay);
        }
      }),
    );
  });
});

/** The actions that a text holds. */
function idsIn(...texts: readonly string[]): ReadonlySet<string> {
  const reader = new LineReader();
  return new Set(texts.flatMap((text) => atOnce(reader.read('file', text)).map(({ id }) => id)));
}

describe('a file of answers', () => {
  const uniqueSets = fc.uniqueArray(actions, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });

  it('loses the last answer at the most, wherever it is cut off', () => {
    const set = fc.sample(uniqueSets, { numRuns: 5, seed: 7 });
    for (const each of set) {
      const bytes = new TextEncoder().encode(each.map((action) => `${writeLine(action)}\n`).join(''));
      for (let length = 0; length <= bytes.length; length++) {
        const whole = new TextDecoder().decode(bytes.subarray(0, length));
        const known = idsIn(whole);
        const lines = whole.split('\n').length - 1;
        assert.deepEqual(
          [...known].slice(0, lines),
          each.slice(0, lines).map(({ id }) => id),
        );
        assert.ok(known.size <= lines + 1);
      }
    }
  });

  it('loses no line that can be read, whatever is around it', () => {
    const soup = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(
        '<<<<<<< HEAD',
        '=======',
        '>>>>>>> theirs',
        '||||||| base',
        '\uFEFF',
        '{"v":1',
        '"',
        '\\',
        '{}}',
      ),
      fc.object().map((value) => JSON.stringify({ v: 1, id: 'id1', ...value })),
    );
    const line = fc.oneof(
      soup.map((text) => ({ text: text.replaceAll(/[\n\r]/g, ' '), id: undefined })),
      actions.map((action) => ({ text: writeLine(action), id: action.id })),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, end, mark) => {
          const text = (mark ? '\uFEFF' : '') + lines.map((each) => each.text).join(end);
          const known = idsIn(text);
          for (const { id } of lines) assert.ok(id === undefined || known.has(id), `${id} is lost`);
        },
      ),
    );
  });

  it('is the same file in whatever order its lines are, and in however many files', () => {
    fc.assert(
      fc.property(uniqueSets, fc.integer({ min: 0, max: 12 }), (set, at) => {
        const lines = set.map(writeLine);
        const split = [lines.slice(at), lines.slice(0, at), lines].map((each) => each.join('\n'));
        assert.deepEqual(new Set(idsIn(...split)), new Set(set.map(({ id }) => id)));
      }),
    );
  });
});

/** The whole lines of all files, by their text. */
function linesIn(...folders: readonly MemoryFolder[]): ReadonlySet<string> {
  const texts = folders.flatMap(({ files }) => [...files.values()].map(({ text }) => text));
  return new Set(texts.flatMap((text) => text.split('\n')).filter((line) => !('problem' in readLine(line))));
}

describe('a machine that dies', () => {
  const death = fc.record({ changes: fc.integer({ min: 0, max: 12 }), characters: fc.integer({ min: 0, max: 3000 }) });

  it('while answers are written, costs the last one at the most', async () => {
    await fc.assert(
      fc.asyncProperty(death, fc.integer({ min: 1, max: 10 }), async (dies, count) => {
        const folder = new MemoryFolder();
        const journal = new StudyMachine().open(folder);
        await journal.ready();
        folder.death = { ...dies };
        const given: string[] = [];
        for (let index = 0; index < count; index++) {
          given.push(journal.append({ kind: 'answer', card: `card ${index}`, rating: 3 }).id);
          await journal.saver.flush();
        }
        folder.death = undefined;
        const known = await knownIn(folder);
        // The one that is being written when the machine dies; those after it were never given to a living one.
        const written = Math.min(count, dies.changes);
        for (const id of given.slice(0, written)) assert.ok(known.has(id), `${id} of ${written} is lost`);
      }),
    );
  });

  /** A folder with closed sessions of several months, with newer, torn and foreign lines among them. */
  const oldFolder = fc.array(
    fc.record({
      actions: fc.array(actions, { minLength: 1, maxLength: 6 }),
      tail: fc.constantFrom('', '{"v":7,"id":"n"}\n', 'rubbish\n', '{"v":1,"id"'),
    }),
    { minLength: 1, maxLength: 5 },
  );

  function filled(sessions: readonly { actions: readonly StudyAction[]; tail: string }[]): MemoryFolder {
    const folder = new MemoryFolder();
    for (const [index, session] of sessions.entries()) {
      const text = session.actions.map((action) => `${writeLine(action)}\n`).join('') + session.tail;
      folder.put(`device-s${index}-a.jsonl`, text, noon - 30 * day);
      folder.put(`device-s${index}-b.jsonl`, text.slice(0, Math.floor(text.length / 2)), noon - 30 * day);
    }
    return folder;
  }

  const slicing = { budget: 10, now: () => performance.now(), pause: async () => undefined };

  it('while files are put together, costs nothing, and it ends well some other time', async () => {
    await fc.assert(
      fc.asyncProperty(oldFolder, fc.array(death, { maxLength: 4 }), async (sessions, deaths) => {
        const folder = filled(sessions);
        const before = linesIn(folder);
        const run = (): Promise<unknown> => {
          folder.now += 2 * 3_600_000;
          return compact({
            target: folder,
            places: [folder],
            device: 'device',
            now: folder.now,
            isInUse: () => false,
            slicing,
          });
        };
        folder.now = noon;
        for (const each of deaths) {
          folder.death = { ...each };
          await run().catch(() => undefined);
          folder.death = undefined;
          assert.deepEqual(linesIn(folder), before);
        }
        for (let count = 0; count < 3; count++) await run();
        assert.deepEqual(linesIn(folder), before);
        const left = [...folder.files].filter(([name]) => /-s\d+-[ab]\./.test(name));
        for (const [name, { text }] of left) assert.ok(text.includes('rubbish'), `${name} is still there: ${text}`);
      }),
      { numRuns: 200 },
    );
  });

  it('while answers are moved, costs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(oldFolder, death, death, async (sessions, here, there) => {
        const [from, to] = [filled(sessions), new MemoryFolder('to')];
        const before = linesIn(from);
        from.death = { ...here };
        to.death = { ...there };
        await copyAnswers(from, to)
          .then(() => moveAnswers(from, to))
          .catch(() => undefined);
        from.death = to.death = undefined;
        for (const line of before) assert.ok(linesIn(from, to).has(line));
        await moveAnswers(from, to);
        assert.deepEqual(linesIn(to), before);
        assert.equal(from.files.size, 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('two windows', () => {
  it('with a thousand answers each lose none, and agree in the end', async () => {
    const folder = new MemoryFolder();
    const machine = new StudyMachine();
    const windows = [machine.open(folder), machine.open(folder)];
    for (const window of windows) await window.ready();
    for (let count = 0; count < 1000; count++) {
      machine.at += 1000;
      for (const [index, window] of windows.entries()) {
        window.append({ kind: 'answer', card: `card ${(count * 7 + index) % 90}`, rating: count % 5 === 0 ? 1 : 3 });
      }
      if (count % 50 === 0) await Promise.all(windows.map((window) => window.refresh()));
    }
    for (const window of windows) await window.saver.flush();
    for (const window of windows) await window.refresh();
    assert.equal((await knownIn(folder)).size, 2000);
    assert.equal(windows[0]?.history.size, 2000);
    const states = windows.map(({ history }) => new Map([...history.states].toSorted(([a], [b]) => (a < b ? -1 : 1))));
    assert.deepEqual(states[0], states[1]);
  });
});
