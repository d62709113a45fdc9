import assert from 'node:assert/strict';
import { bandsOf } from '../../../../src/core/timelinePage/bands';

const metrics = { base: 20, row: 20, header: 10 };
const lanes = [
  { lane: 'theory', count: 10 },
  { lane: 'x86', count: 90 },
  { lane: 'cloud', count: 0 },
] as const;

describe('the bands of the lanes', () => {
  it('fill the height without gaps, with the most rows where the most events are', () => {
    const bands = bandsOf(lanes, 505, metrics);
    assert.deepEqual(
      bands.map(({ lane }) => lane),
      ['theory', 'x86', 'cloud'],
    );
    for (const [index, band] of bands.entries()) {
      assert.equal(band.top, index === 0 ? 0 : (bands[index - 1]?.top ?? 0) + (bands[index - 1]?.height ?? 0));
      assert.ok(band.baseline > band.top && band.baseline < band.top + band.height);
    }
    assert.ok(Math.abs(bands.reduce((sum, { height }) => sum + height, 0) - 505) < 1e-6);
    const [theory, x86, cloud] = bands.map(({ rows }) => rows);
    assert.ok(theory && x86 && cloud && x86 > theory && theory > cloud);
  });

  it('keep one row each when there is too little height', () => {
    const bands = bandsOf(lanes, 60, metrics);
    assert.deepEqual(
      bands.map(({ rows, height }) => [rows, height]),
      [
        [1, 50],
        [1, 50],
        [1, 50],
      ],
    );
  });

  it('are none when no lane is shown', () => assert.deepEqual(bandsOf([], 500, metrics), []));
});
