import assert from 'node:assert/strict';
import { isFromCard, isToCard } from '../../../src/protocol/cardMessages';

describe('messages of a card', () => {
  it('are taken in their shapes, and in no other', () => {
    for (const good of [
      { type: 'act', action: 'x' },
      { type: 'openComparison', id: 'x' },
      { type: 'openOwnTerm', id: 'x' },
      { type: 'mapOf', id: 'x' },
    ]) {
      assert.ok(isFromCard(good));
      assert.ok(!isFromCard({ type: good.type }));
    }
    for (const bad of [undefined, null, [], 'act', { type: 'run', action: 'x' }, { type: 'act', action: 7 }]) {
      assert.ok(!isFromCard(bad));
    }
  });

  it('bring a map whose every part has its shape', () => {
    const node = { id: 'a', name: 'A' };
    const group = { words: 'part of', sector: 'left', nodes: [node] };
    const map = { middle: node, groups: [group] };
    assert.ok(isToCard({ type: 'map', map }));
    for (const bad of [
      {},
      { ...map, middle: { id: 'a' } },
      { ...map, groups: [{ ...group, sector: 'north' }] },
      { ...map, groups: [{ ...group, nodes: [{ id: 7, name: 'A' }] }] },
    ]) {
      assert.ok(!isToCard({ type: 'map', map: bad }));
    }
  });
});
