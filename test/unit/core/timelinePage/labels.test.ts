import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { placeLabels, stemGap, type LabelRequest, type PlacedLabel } from '../../../../src/core/timelinePage/labels';
import { shortened } from '../../../../src/core/timelinePage/labelText';

const request = (index: number, x: number, width = 100, fullWidth = width): LabelRequest => ({
  index,
  x,
  width,
  fullWidth,
});
const requests = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 2000 }),
      width: fc.integer({ min: 20, max: 130 }),
      more: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 80 },
  )
  .map((list) => list.map(({ x, width, more }, index) => request(index, x, width, width + more)));

/** Where the text of a label is. */
const textOf = ({ x, width, turned }: PlacedLabel): { from: number; to: number } =>
  turned ? { from: x - stemGap - width, to: x - stemGap } : { from: x + stemGap, to: x + stemGap + width };

describe('labels', () => {
  it('never overlap, and no stem crosses a text', () => {
    fc.assert(
      fc.property(
        requests,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1000, max: 2200 }),
        (list, rows, edge) => {
          const placed = placeLabels(list, rows, edge);
          for (const a of placed) {
            assert.ok(a.row >= 0 && a.row < rows);
            assert.ok(a.turned || textOf(a).to <= edge, 'a text reaches beyond the edge');
            for (const b of placed) {
              if (a === b) continue;
              const [first, second] = [textOf(a), textOf(b)];
              assert.ok(a.row !== b.row || first.to <= second.from || second.to <= first.from, 'two texts overlap');
              const crosses = b.row > a.row && b.x > first.from && b.x < first.to;
              assert.ok(!crosses, 'a stem crosses a text');
            }
          }
        },
      ),
    );
  });

  it('go to the first that ask, so that landmarks come before others', () => {
    const placed = placeLabels([request(0, 50), request(1, 10), request(2, 90)], 1);
    assert.deepEqual(
      placed.map(({ index }) => index),
      [0],
    );
  });

  it('lead down like stairs, as low as they can', () => {
    const placed = placeLabels([request(0, 0), request(1, 20), request(2, 40), request(3, 500)], 3);
    assert.deepEqual(
      placed.map(({ index, row }) => [index, row]),
      [
        [0, 2],
        [1, 1],
        [2, 0],
        [3, 0],
      ],
    );
  });

  it('take the room that is left, up to their full width', () => {
    const [first, second] = placeLabels([request(0, 0, 50, 300), request(1, 200, 50, 300)], 1);
    assert.ok(first && first.width > 50 && first.width < 200);
    assert.equal(second?.width, 300);
  });

  // The newest events had labels of which only the first letters could be seen.
  it('turn where they would reach beyond the edge, above what they then pass', () => {
    const placed = placeLabels([request(0, 930), request(1, 980, 100, 300), request(2, 700)], 3, 1000);
    const told = placed.map(({ index, row, turned, width }) => [index, row, turned, width]);
    assert.deepEqual(told, [
      [2, 0, false, 100],
      [0, 0, true, 100],
      [1, 1, true, 100],
    ]);
  });

  it('stay the same when all of them move together', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: -5000, max: 5000 }), (list, by) => {
        const rows = (moved: readonly LabelRequest[]): unknown =>
          placeLabels(moved, 3).map(({ index, row, width }) => [index, row, width]);
        assert.deepEqual(rows(list.map((each) => ({ ...each, x: each.x + by }))), rows(list));
      }),
    );
  });
});

describe('a title that is too long', () => {
  const widthOf = (text: string): number => text.length * 10;

  it('is cut at a word, without a comma before the dots', () => {
    assert.equal(shortened('VM/370 announced, with virtual memory', 190, widthOf), 'VM/370 announced…');
    assert.equal(shortened('Xen 1.0', 190, widthOf), 'Xen 1.0');
  });

  it('is never wider than there is room', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 20, max: 400 }), (text, most) => {
        assert.ok(widthOf(shortened(text, most, widthOf)) <= Math.max(most, 20));
      }),
    );
  });
});
