import assert from 'node:assert/strict';
import { atOnce, inSlices, type Sliced } from '../../../src/base/sliced';

/** Counts to a number, with a pause possible after each step, which takes one unit of time. */
function* counting(to: number, clock: { time: number }): Sliced<number> {
  for (let step = 0; step < to; step++) {
    clock.time++;
    yield;
  }
  return to;
}

describe('work in slices', () => {
  it('is done at once where no one waits', () => assert.equal(atOnce(counting(5, { time: 0 })), 5));

  it('pauses whenever its budget is used up, and ends with the same result', async () => {
    const clock = { time: 0 };
    const pauses: number[] = [];
    const pause = async (): Promise<void> => void pauses.push(clock.time);
    const result = await inSlices(counting(10, clock), { budget: 4, now: () => clock.time, pause });
    assert.equal(result, 10);
    assert.deepEqual(pauses, [4, 8]);
  });

  it('passes on what fails', async () => {
    function* failing(): Sliced<never> {
      yield;
      throw new Error('bad');
    }
    await assert.rejects(inSlices(failing(), { budget: 0, now: () => 0, pause: async () => {} }), /bad/);
  });
});
