import assert from 'node:assert/strict';
import { disposeAll, DisposableStore } from '../../../src/base/disposable';
import { Emitter } from '../../../src/base/event';
import { lazy } from '../../../src/base/lazy';

describe('disposables', () => {
  it('are disposed once, last first', () => {
    const order: string[] = [];
    const store = new DisposableStore();
    store.add({ dispose: () => order.push('first') });
    store.add({ dispose: () => order.push('second') });
    store.dispose();
    store.dispose();
    assert.deepEqual(order, ['second', 'first']);
  });

  it('are disposed at once when their store has ended', () => {
    const store = new DisposableStore();
    store.dispose();
    const seen: string[] = [];
    store.add({ dispose: () => seen.push('late') });
    assert.deepEqual(seen, ['late']);
  });

  // A page that was closed stayed in its store, with all its data, until the window closed.
  it('are disposed and forgotten when their store is told to, and those of others are not', () => {
    const seen: string[] = [];
    const store = new DisposableStore();
    const own = store.add({ dispose: () => seen.push('own') });
    store.forget(own);
    store.forget(own);
    store.forget({ dispose: () => seen.push('foreign') });
    store.dispose();
    assert.deepEqual(seen, ['own']);
  });

  it('are all disposed even when one fails, and the failure is told', () => {
    const seen: string[] = [];
    const failing = { dispose: () => assert.fail('broken') };
    assert.throws(() => disposeAll([failing, { dispose: () => seen.push('after') }]), /broken/);
    assert.deepEqual(seen, ['after']);
  });
});

describe('an emitter', () => {
  it('reaches every listener although one fails', () => {
    const emitter = new Emitter<number>();
    const heard: number[] = [];
    emitter.event(() => assert.fail('broken'));
    emitter.event((value) => heard.push(value));
    assert.throws(() => emitter.fire(7));
    assert.deepEqual(heard, [7]);
  });

  it('forgets a listener that was disposed', () => {
    const emitter = new Emitter<void>();
    const heard: string[] = [];
    emitter.event(() => heard.push('x')).dispose();
    emitter.fire();
    assert.deepEqual(heard, []);
  });
});

describe('a lazy value', () => {
  it('is made once, also when it is undefined', () => {
    const calls: number[] = [];
    const value = lazy(() => void calls.push(1));
    value();
    value();
    assert.equal(calls.length, 1);
  });

  it('is tried again after a failure', () => {
    const attempts: number[] = [];
    const value = lazy(() => {
      attempts.push(1);
      if (attempts.length === 1) throw new Error('not yet');
      return 'made';
    });
    assert.throws(value);
    assert.equal(value(), 'made');
  });
});
