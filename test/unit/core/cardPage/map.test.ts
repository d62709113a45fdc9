import assert from 'node:assert/strict';
import { mapHtml } from '../../../../src/core/cardPage/mapHtml';
import { boxInDirection, type Box } from '../../../../src/core/cardPage/mapKeys';
import { mapModel } from '../../../../src/core/cardPage/mapModel';
import { concept, sampleKnowledge } from '../../../support/sampleKnowledge';

const knowledge = sampleKnowledge({
  concepts: [
    concept('middle', {
      related: [
        { id: 'wide', as: 'broader' },
        { id: 'whole', as: 'part-of' },
        { id: 'other', as: 'contrasts-with' },
        { id: 'unknown', as: 'related' },
        { id: 'twice', as: 'narrower' },
      ],
    }),
    concept('wide', { related: [{ id: 'middle', as: 'narrower' }] }),
    concept('whole'),
    concept('other', { related: [{ id: 'middle', as: 'contrasts-with' }] }),
    concept('narrow', { related: [{ id: 'middle', as: 'broader' }] }),
    concept('part', { related: [{ id: 'middle', as: 'part-of' }] }),
    concept('later', { related: [{ id: 'middle', as: 'successor-of' }] }),
    concept('twice', { related: [{ id: 'middle', as: 'related' }] }),
    concept('alone'),
  ],
});

describe('the map of an entry', () => {
  it('has what is broader above, narrower below, parts and wholes left, contrasts right, each once', () => {
    const groups = mapModel('middle', knowledge)?.groups.map(
      ({ sector, words, nodes }) => `${sector}, ${words}: ${nodes.map(({ id }) => id).join(' ')}`,
    );
    assert.deepEqual(groups, [
      'up, more general: wide',
      'left, part of: whole',
      'left, has as parts: part',
      'right, in contrast to: other',
      'right, succeeded by: later',
      'down, more special: twice narrow',
    ]);
  });

  it('reads a relation the other way round from its other end', () => {
    const groups = mapModel('whole', knowledge)?.groups;
    assert.deepEqual(groups, [{ sector: 'left', words: 'has as parts', nodes: [{ id: 'middle', name: 'middle' }] }]);
  });

  it('is none for what has no relations, and for what is no entry', () => {
    assert.equal(mapModel('alone', knowledge), undefined);
    assert.equal(mapModel('nothing', knowledge), undefined);
  });

  it('draws a few of many, and lists all', () => {
    const nodes = Array.from({ length: 9 }, (_, index) => ({ id: `n${index}`, name: `n${index}` }));
    const middle = { id: 'm', name: 'm' };
    const page = String(mapHtml({ middle, groups: [{ words: 'see also', sector: 'down', nodes }] }));
    const [map = '', list = ''] = page.split('<dl');
    assert.equal(map.match(/data-card=/g)?.length, 6);
    assert.match(map, /and 3 more/);
    assert.equal(list.match(/data-card=/g)?.length, 9);
  });

  it('leads back to what was in the middle, and from the middle to its card, once it has been moved', () => {
    const middle = { id: 'm', name: 'm' };
    const trail = [{ id: 'a', name: 'a' }, middle];
    const moved = String(mapHtml({ middle, groups: [] }, trail));
    assert.match(moved, /data-back="0"/);
    assert.match(moved, /middle-node"[^>]* data-card="m"/);
    assert.doesNotMatch(String(mapHtml({ middle, groups: [] })), /data-back|data-card/);
  });
});

describe('an arrow key on the map', () => {
  const box = (x: number, y: number): Box => ({ left: x - 10, top: y - 5, width: 20, height: 10 });
  const boxes = [box(0, 0), box(-100, -20), box(-100, 20), box(100, 0), box(0, -80), box(30, 80)];

  it('leads to the nearest term in its direction', () => {
    assert.equal(boxInDirection(boxes, 0, 'ArrowLeft'), 1);
    assert.equal(boxInDirection(boxes, 1, 'ArrowDown'), 2);
    assert.equal(boxInDirection(boxes, 2, 'ArrowRight'), 0);
    assert.equal(boxInDirection(boxes, 0, 'ArrowUp'), 4);
    assert.equal(boxInDirection(boxes, 0, 'ArrowDown'), 5);
  });

  it('leads nowhere at the edge, and neither does another key', () => {
    assert.equal(boxInDirection(boxes, 3, 'ArrowRight'), undefined);
    assert.equal(boxInDirection(boxes, 0, 'a'), undefined);
    assert.equal(boxInDirection([], 0, 'ArrowUp'), undefined);
  });
});
