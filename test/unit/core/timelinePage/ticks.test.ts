import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { maxPerYear } from '../../../../src/core/timelinePage/scale';
import { ticks } from '../../../../src/core/timelinePage/ticks';

const labels = (start: number, perYear: number, width = 700): string[] =>
  ticks({ start, perYear }, width).map(({ label }) => label);

describe('the lines of the axis', () => {
  it('stand at round years when much is shown', () => {
    assert.deepEqual(labels(1958, 10), ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']);
  });

  it('stand at every year and at months when little is shown', () => {
    assert.deepEqual(labels(2005.5, 100, 300), ['2005', '2006', '2007', '2008']);
    assert.deepEqual(labels(2005.99, 300, 300), ['Oct', '2006', 'Apr', 'Jul', 'Oct']);
    assert.deepEqual(labels(2006.01, 1200, 250), ['2006', 'Feb 2006', 'Mar 2006']);
  });

  it('are never so near that their labels touch, and have keys of their own', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1950, max: 2030, noNaN: true }),
        fc.double({ min: 1, max: maxPerYear, noNaN: true }),
        (start, perYear) => {
          const found = ticks({ start, perYear }, 1000);
          for (const [index, { x }] of found.entries()) {
            const next = found[index + 1];
            // February is shorter than a twelfth of a year.
            assert.ok(!next || next.x - x >= 55, `${next?.x} after ${x}`);
          }
          assert.equal(new Set(found.map(({ key }) => key)).size, found.length);
        },
      ),
    );
  });
});
