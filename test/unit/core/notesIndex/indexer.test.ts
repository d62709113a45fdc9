import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TermMatcher } from '../../../../src/core/matcher';
import { Indexer, type IndexerHost } from '../../../../src/core/notesIndex';
import { concept } from '../../../support/sampleKnowledge';

const entries = [concept('kvm', { name: 'KVM' }), concept('xen', { name: 'Xen' })];
const matcher = new TermMatcher(entries);
const always = { isCancelled: () => false };

/** A disk in memory, on which reading takes as long as one likes. */
class Disk {
  readonly files = new Map<string, string>();
  /** Reads that have begun and wait. */
  readonly waiting: (() => void)[] = [];
  isSlow = false;
  reads = 0;

  host(over: Partial<IndexerHost> = {}): IndexerHost {
    return {
      read: async ({ key }) => {
        this.reads++;
        const text = this.files.get(key);
        if (this.isSlow) await new Promise<void>((resolve) => this.waiting.push(resolve));
        if (text === undefined) throw new Error('gone');
        return text;
      },
      matcher: () => matcher,
      pause: () => Promise.resolve(),
      now: () => 0,
      onFailure: () => undefined,
      ...over,
    };
  }

  async release(): Promise<void> {
    while (this.waiting.length > 0) {
      this.waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

function notes(indexer: Indexer, id = 'kvm'): string[] {
  return indexer.index.mentionsOf(id).map(({ note, ranges }) => `${note}:${ranges.length}`);
}

describe('the indexer', () => {
  it('reads each note once, and again only when it has changed', async () => {
    const disk = new Disk();
    disk.files.set('a', 'KVM').set('b', 'KVM and KVM').set('c', 'nothing');
    const indexer = new Indexer(disk.host());
    indexer.reset(['a', 'b', 'c'].map((key) => ({ key, languageId: 'markdown' })));
    await indexer.run(always);
    assert.deepEqual(notes(indexer), ['a:1', 'b:2']);
    await indexer.run(always);
    indexer.reset(['a', 'b', 'c'].map((key) => ({ key, languageId: 'markdown' })));
    await indexer.run(always);
    assert.equal(disk.reads, 3);
    disk.files.set('c', 'KVM');
    indexer.changed({ key: 'c', languageId: 'markdown' });
    await indexer.run(always);
    assert.equal(disk.reads, 4);
    assert.deepEqual(notes(indexer), ['a:1', 'b:2', 'c:1']);
  });

  it('forgets what is gone, with all that was in a folder', async () => {
    const disk = new Disk();
    for (const key of ['/a/x', '/a/b/y', '/ab/z', '/c']) disk.files.set(key, 'KVM');
    const indexer = new Indexer(disk.host());
    indexer.reset([...disk.files.keys()].map((key) => ({ key, languageId: 'markdown' })));
    await indexer.run(always);
    indexer.removedBelow(new Set(['/a', '/nothing']));
    indexer.removed('/c');
    assert.deepEqual(notes(indexer), ['/ab/z:1']);
  });

  it('reads a note again that changes while it is read, and keeps away one that goes', async () => {
    const disk = new Disk();
    disk.isSlow = true;
    disk.files.set('a', 'KVM').set('b', 'KVM');
    const indexer = new Indexer(disk.host());
    indexer.reset(['a', 'b'].map((key) => ({ key, languageId: 'markdown' })));
    const run = indexer.run(always);
    disk.files.set('a', 'Xen');
    indexer.changed({ key: 'a', languageId: 'markdown' });
    disk.files.delete('b');
    indexer.removed('b');
    await disk.release();
    await run;
    await disk.release();
    assert.deepEqual([notes(indexer), notes(indexer, 'xen')], [[], ['a:1']]);
    assert.equal(indexer.index.noteCount, 1);
  });

  it('stops when it is cancelled and goes on where it stopped', async () => {
    const disk = new Disk();
    for (let index = 0; index < 100; index++) disk.files.set(String(index), 'KVM');
    const indexer = new Indexer(disk.host());
    indexer.reset([...disk.files.keys()].map((key) => ({ key, languageId: 'markdown' })));
    await indexer.run({ isCancelled: () => disk.reads >= 40 });
    assert.ok(indexer.pending > 0 && indexer.pending <= 60, String(indexer.pending));
    await indexer.run(always);
    assert.equal(disk.reads, 100);
    assert.equal(notes(indexer).length, 100);
  });

  it('lets other work in after each slice, and tells how far it is', async () => {
    const disk = new Disk();
    for (let index = 0; index < 50; index++) disk.files.set(String(index), 'KVM');
    let time = 0;
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses++;
      return Promise.resolve();
    };
    const indexer = new Indexer(disk.host({ now: () => (time += 5), pause }));
    indexer.reset([...disk.files.keys()].map((key) => ({ key, languageId: 'markdown' })));
    const told: string[] = [];
    await indexer.run({ ...always, onProgress: (done, total) => told.push(`${done}/${total}`) });
    assert.ok(pauses > 10, String(pauses));
    assert.equal(told.at(-1), '50/50');
  });

  it('finds everything anew with another matcher', async () => {
    const disk = new Disk();
    disk.files.set('a', 'KVM and Xen');
    let current = matcher;
    const indexer = new Indexer(disk.host({ matcher: () => current }));
    indexer.reset([{ key: 'a', languageId: 'markdown' }]);
    await indexer.run(always);
    current = new TermMatcher([concept('hypervisor', { name: 'Xen' })]);
    await indexer.run(always);
    assert.deepEqual([notes(indexer), notes(indexer, 'hypervisor')], [[], ['a:1']]);
  });

  it('goes on when a note cannot be read', async () => {
    const disk = new Disk();
    disk.files.set('b', 'KVM');
    const failed: string[] = [];
    const indexer = new Indexer(disk.host({ onFailure: ({ key }) => failed.push(key) }));
    indexer.reset(['a', 'b'].map((key) => ({ key, languageId: 'markdown' })));
    await indexer.run(always);
    assert.deepEqual([failed, notes(indexer)], [['a'], ['b:1']]);
  });

  it('ends up right whatever happens while it runs', async () => {
    const step = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc.constantFrom(undefined, 'KVM', 'Xen', 'KVM KVM', 'nothing'),
      releases: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const disk = new Disk();
        disk.isSlow = true;
        const indexer = new Indexer(disk.host());
        const runs: Promise<void>[] = [];
        for (const { key, text, releases } of steps) {
          if (text === undefined) {
            disk.files.delete(key);
            indexer.removed(key);
          } else {
            disk.files.set(key, text);
            indexer.changed({ key, languageId: 'markdown' });
          }
          runs.push(indexer.run(always));
          if (releases) disk.waiting.shift()?.();
          await Promise.resolve();
        }
        disk.isSlow = false;
        await disk.release();
        await Promise.all(runs);
        await indexer.run(always);
        const expected = [...disk.files]
          .map(([key, text]) => `${key}:${text.match(/KVM/g)?.length ?? 0}`)
          .filter((each) => !each.endsWith(':0'))
          .sort();
        assert.deepEqual(notes(indexer), expected);
        assert.equal(indexer.index.noteCount, disk.files.size);
      }),
      { numRuns: 200 },
    );
  });
});
