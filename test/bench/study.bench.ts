// A start of the study page with 10,000 cards and 100,000 answers on the disk, without and with a cache, and the way from
// an answer to the next card. Set against the least that a reader of the same files can do: parsing every line once.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FSRSAlgorithm } from 'ts-fsrs';
import { memoryAfter, type Memory, type Rating } from '../../src/core/review/fsrs';
import { defaultQueue, defaultSchedule, momentOf, studyQueue, type QueueCard } from '../../src/core/review';
import { StudyJournal } from '../../src/core/journal';
import { writeLine } from '../../src/core/journal/line';
import { DiskFolder } from '../support/diskFolder';

const day = 86_400_000;
const now = Date.UTC(2026, 11, 1, 12);
const cards: readonly QueueCard[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `some-entry-of-the-glossary-${Math.floor(index / 3)}/definition-${index % 3}`,
  subject: `some-entry-of-the-glossary-${Math.floor(index / 3)}`,
}));
const added = new Set(cards.map(({ subject }) => subject));
const path = mkdtempSync(join(tmpdir(), 'virtualization-notes-study-'));
const folder = new DiskFolder(path);
const kept: { cache?: string | undefined } = {};

/** A window; `later` is what it would do after a while. */
function open(): { readonly journal: StudyJournal; readonly later: (() => void)[] } {
  const later: (() => void)[] = [];
  const journal = new StudyJournal({
    places: [folder],
    cache: { read: async () => kept.cache, write: async (text) => void (kept.cache = text) },
    device: 'device',
    newName: () => Math.random().toString(36).slice(2, 12),
    now: () => momentOf(now, 4, () => 60),
    settings: defaultSchedule,
    slicing: {
      budget: 15,
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    },
    schedule: (run) => {
      later.push(run);
      return { dispose: () => undefined };
    },
    onProblems: (problems) => console.log(problems),
  });
  return { journal, later };
}

/** Two years in files of a month, and a week of sessions, each there twice but for its last answer. */
async function fill(): Promise<void> {
  const lines = Array.from({ length: 100_000 }, (_, index) => {
    const at = now - Math.floor((1 - index / 100_000) * 730 * day);
    const { id: card = '' } = cards[(index * 7919) % cards.length] ?? {};
    const rating = ([3, 3, 1, 3, 4, 2, 3] as const)[index % 7] ?? 3;
    const id = `k3f9abcdef.7q12345678.${index.toString(36)}`;
    const action = { id, ...momentOf(at, 4, () => 60), kind: 'answer', card, rating, milliseconds: 5400 } as const;
    return { month: new Date(at).toISOString().slice(0, 7), isRecent: at > now - 7 * day, text: writeLine(action) };
  });
  const months = new Map<string, string>();
  for (const { month, isRecent, text } of lines) {
    if (!isRecent) months.set(month, `${months.get(month) ?? ''}${text}\n`);
  }
  for (const [month, text] of months) await folder.write(`device-${month}-x1y2z3.jsonl`, text);
  const recent = lines.filter(({ isRecent }) => isRecent).map(({ text }) => text);
  for (let start = 0; start < recent.length; start += 60) {
    const session = recent.slice(start, start + 60);
    await folder.write(`device-s${start}-a.jsonl`, `${session.join('\n')}\n`);
    await folder.write(`device-s${start}-b.jsonl`, `${session.slice(0, -1).join('\n')}\n`);
  }
}

/** Milliseconds of the processor so far: what else the machine does is not counted. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the processor, and of the clock. */
async function timed(what: string, work: () => Promise<unknown>): Promise<number> {
  const [start, begin] = [performance.now(), processor()];
  await work();
  const took = processor() - begin;
  console.log(`${what}: ${took.toFixed(0)} ms (${(performance.now() - start).toFixed(0)} by the clock)`);
  return took;
}

/** The longest turn of the event loop: so long may a key that is pressed have to wait. Milliseconds of the processor. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const turns = { longest: 0, last: processor(), isOver: false };
  const tick = (): void => {
    const now = processor();
    turns.longest = Math.max(turns.longest, now - turns.last);
    turns.last = now;
    if (!turns.isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  turns.isOver = true;
  return turns.longest;
}

const next = (journal: StudyJournal): unknown =>
  studyQueue({
    cards,
    states: journal.history.states,
    added,
    now: momentOf(now, 4, () => 60),
    settings: { ...defaultQueue, cardsPerDay: 9999 },
  });

await fill();
const sizes = readdirSync(path).map((name) => statSync(join(path, name)).size);
console.log(`${sizes.length} files, ${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`);
let plain = Infinity;
let cold = Infinity;
for (let round = 0; round < 3; round++) {
  const start = processor();
  for (const name of readdirSync(path)) {
    for (const line of readFileSync(join(path, name), 'utf8').split('\n')) if (line !== '') JSON.parse(line);
  }
  plain = Math.min(plain, processor() - start);
  const { journal, later } = open();
  cold = Math.min(cold, await timed('a start without a cache (limit 1500)', () => journal.ready()));
  later.at(-1)?.();
  while (kept.cache === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  if (round < 2) kept.cache = undefined;
}
console.log(`that is ${(cold / plain).toFixed(1)} times parsing every line at once (${plain.toFixed(0)} ms)`);
const written = kept.cache;
kept.cache = undefined;
console.log(`its longest slice: ${(await longestTurn(() => open().journal.ready())).toFixed(0)} ms (limit 50)`);
kept.cache = written;
console.log(`the cache: ${(String(kept.cache).length / 1e6).toFixed(1)} MB`);
for (let round = 0; round < 3; round++) {
  const { journal } = open();
  await timed('the first card, with a cache (limit 150)', async () => {
    await journal.ready();
    next(journal);
  });
  await journal.whole();
}

const { journal } = open();
await journal.whole();
const times = Array.from({ length: 200 }, (_, index) => {
  const start = processor();
  journal.append({ kind: 'answer', card: cards[index * 17]?.id ?? '', rating: 3 });
  next(journal);
  return processor() - start;
}).toSorted((a, b) => a - b);
await journal.saver.flush();
console.log(
  `from an answer to the next card: ${times[100]?.toFixed(1)} ms, 95 of 100 within ${times[190]?.toFixed(1)} ms (limit 50)`,
);

const peer = new FSRSAlgorithm({});
const run = (step: (memory: Memory | undefined, rating: Rating) => Memory): number => {
  const start = processor();
  for (let card = 0; card < 10_000; card++) {
    let memory: Memory | undefined;
    for (let answer = 0; answer < 10; answer++) memory = step(memory, (((card + answer) % 4) + 1) as Rating);
  }
  return processor() - start;
};
const own = Math.min(...[1, 2, 3].map(() => run((memory, rating) => memoryAfter(memory, 5, rating))));
const theirs = Math.min(...[1, 2, 3].map(() => run((memory, rating) => peer.next_state(memory ?? null, 5, rating))));
console.log(`100,000 steps of memory: ${own.toFixed(0)} ms; ts-fsrs ${theirs.toFixed(0)} ms`);
rmSync(path, { recursive: true });
