import assert from 'node:assert/strict';
import { columnsOf, gridOf, rowsOf, thingsOf } from '../../../src/data/columns';

describe('rows as columns', () => {
  it('come back as they were, with the keys that each has', () => {
    const rows = [{ id: 'a', tags: ['x'], landmark: true }, { id: 'b' }, { title: '', id: 'c', tags: [] }];
    assert.deepEqual(rowsOf(columnsOf(rows)), rows);
    assert.deepEqual(rowsOf(columnsOf([])), []);
  });

  it('refuse a value that would be taken for none', () => {
    assert.throws(() => columnsOf([{ count: 0 }]), /count/);
  });
});

describe('a grid', () => {
  it('gives back each thing with the parts that it has', () => {
    const things = { xen: { host: { value: 'none' } }, kvm: { guest: { value: 'Linux', note: 'and more' } }, none: {} };
    assert.deepEqual(thingsOf(gridOf(things)), things);
  });
});
