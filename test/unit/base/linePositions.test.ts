import assert from 'node:assert/strict';
import { LinePositions } from '../../../src/base/linePositions';

describe('positions of offsets', () => {
  it('count lines and UTF-16 units, with every end of line that an editor knows', () => {
    const text = 'ab\ncd\r\n\r😀x';
    const positions = new LinePositions(text);
    const found = [0, 2, 3, 5, 7, 8, 10, 11].map((offset) => {
      const { line, character } = positions.at(offset);
      return `${line}:${character}`;
    });
    assert.deepEqual(found, ['0:0', '0:2', '1:0', '1:2', '2:0', '3:0', '3:2', '3:3']);
  });
});
