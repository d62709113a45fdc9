import assert from 'node:assert/strict';
import { Debouncer, type Scheduler } from '../../../src/base/debounce';

/** A clock that a test moves. */
class Clock {
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>();
  #now = 0;

  readonly schedule: Scheduler = (run, milliseconds) => {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    return { dispose: () => this.#timers.delete(timer) };
  };

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers].sort((a, b) => a.at - b.at)) {
      if (timer.at > this.#now) break;
      this.#timers.delete(timer);
      timer.run();
    }
  }

  get waiting(): number {
    return this.#timers.size;
  }
}

describe('a debouncer', () => {
  it('runs once, when nothing has asked for that long', () => {
    const clock = new Clock();
    const runs: string[] = [];
    const debouncer = new Debouncer(100, () => runs.push('run'), clock.schedule);
    debouncer.call();
    clock.pass(99);
    debouncer.call();
    clock.pass(99);
    assert.deepEqual(runs, []);
    clock.pass(1);
    clock.pass(1000);
    assert.deepEqual(runs, ['run']);
  });

  it('runs again when it is asked again, also by what it runs', () => {
    const clock = new Clock();
    const runs: number[] = [];
    const debouncer: Debouncer = new Debouncer(
      10,
      () => {
        if (runs.push(runs.length) < 3) debouncer.call();
      },
      clock.schedule,
    );
    debouncer.call();
    for (let step = 0; step < 9; step++) clock.pass(10);
    assert.deepEqual(runs, [0, 1, 2]);
  });

  it('lets each key wait on its own', () => {
    const clock = new Clock();
    const runs: string[] = [];
    const debouncer = new Debouncer<string>(100, (key) => runs.push(key), clock.schedule);
    debouncer.call('a');
    clock.pass(60);
    debouncer.call('b');
    clock.pass(60);
    assert.deepEqual(runs, ['a']);
    debouncer.call('c');
    debouncer.cancel('c');
    clock.pass(500);
    assert.deepEqual(runs, ['a', 'b']);
  });

  it('waits as long as the call says', () => {
    const clock = new Clock();
    const runs: string[] = [];
    const debouncer = new Debouncer(100, () => runs.push('run'), clock.schedule);
    debouncer.call(undefined, 500);
    clock.pass(499);
    assert.deepEqual(runs, []);
    clock.pass(1);
    assert.deepEqual(runs, ['run']);
  });

  it('does nothing any more once it is disposed, and leaves no timer', () => {
    const clock = new Clock();
    const debouncer = new Debouncer<string>(100, () => assert.fail('run after the end'), clock.schedule);
    debouncer.call('a');
    debouncer.call('b');
    debouncer.dispose();
    debouncer.call('c');
    assert.equal(clock.waiting, 0);
    clock.pass(1000);
  });
});
