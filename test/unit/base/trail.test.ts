import assert from 'node:assert/strict';
import { Trail } from '../../../src/base/trail';

describe('a trail', () => {
  it('leads back and on, and forgets what was ahead when one goes elsewhere', () => {
    const trail = new Trail<string>();
    assert.deepEqual([trail.current, trail.move(-1), trail.move(1)], [undefined, undefined, undefined]);
    for (const place of ['a', 'b', 'b', 'c']) trail.visit(place);
    assert.deepEqual([trail.before, trail.current, trail.after], ['b', 'c', undefined]);
    assert.equal(trail.move(-1), 'b');
    assert.equal(trail.move(-1), 'a');
    assert.equal(trail.move(-1), undefined);
    assert.equal(trail.move(1), 'b');
    trail.visit('d');
    assert.deepEqual([trail.before, trail.current, trail.after], ['b', 'd', undefined]);
  });

  it('remembers no more than it is told to', () => {
    const trail = new Trail<number>(2);
    for (const place of [1, 2, 3]) trail.visit(place);
    assert.deepEqual([trail.move(-1), trail.move(-1)], [2, undefined]);
  });
});
