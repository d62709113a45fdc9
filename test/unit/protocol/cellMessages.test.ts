import assert from 'node:assert/strict';
import { isFromCells, isToCells } from '../../../src/protocol/cellMessages';

const block = { language: 'virt-compare', content: 'subjects: kvm, xen\n', line: 3 };
const cell = {
  text: 'KVM\n',
  mode: 'first',
  mentions: [{ start: 0, end: 3, conceptId: 'kvm' }],
  sections: [0],
  tooltips: { kvm: '<b>KVM</b>' },
  blocks: ['<figure></figure>'],
};

describe('messages of rendered notebook cells', () => {
  it('are taken in the shapes that both sides send', () => {
    assert.ok(isFromCells({ type: 'ask', text: 'KVM\n', blocks: [block] }));
    assert.ok(isFromCells({ type: 'open', id: 'kvm' }));
    assert.ok(isToCells({ type: 'changed' }));
    assert.ok(isToCells({ type: 'answer', cell }));
  });

  it('are refused in any other shape', () => {
    const wrong: readonly unknown[] = [undefined, null, 'ask', [], {}, { type: 'other' }];
    for (const message of wrong) assert.ok(!isFromCells(message) && !isToCells(message), JSON.stringify(message));
    for (const message of [
      { type: 'open' },
      { type: 'ask', text: 1, blocks: [] },
      { type: 'ask', text: '', blocks: [{ ...block, line: '3' }] },
    ]) {
      assert.ok(!isFromCells(message), JSON.stringify(message));
    }
    for (const over of [
      { mode: 'some' },
      { mentions: [{ start: 0 }] },
      { tooltips: [1] },
      { blocks: [1] },
      { text: 1 },
    ]) {
      assert.ok(!isToCells({ type: 'answer', cell: { ...cell, ...over } }), JSON.stringify(over));
    }
  });
});
