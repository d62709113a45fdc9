import assert from 'node:assert/strict';
import {
  defaultSchedule,
  previewRatings,
  recallOn,
  type Rating,
  type Schedule,
  type ScheduleSettings,
} from '../../../../src/core/review';
import { scheduleAfter } from '../../../../src/core/review/schedule';

const dayLength = 86_400_000;

/** Answers a card, with so many days before each answer, at a time of day when nothing rolls over. */
function study(
  ratings: readonly Rating[],
  gaps: readonly number[],
  settings: ScheduleSettings = defaultSchedule,
): readonly Schedule[] {
  const schedules: Schedule[] = [];
  let day = 20_000;
  for (const [index, rating] of ratings.entries()) {
    day += gaps[index] ?? schedules.at(-1)?.interval ?? 0;
    schedules.push(scheduleAfter(schedules.at(-1), rating, { at: day * dayLength, day }, settings));
  }
  return schedules;
}

const twoSteps: ScheduleSettings = { ...defaultSchedule, learningSteps: [1, 10] };

describe('the schedule of a card', () => {
  it('gives the intervals that the tests of ts-fsrs and py-fsrs expect', () => {
    const schedules = study([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], [], twoSteps);
    assert.deepEqual(
      schedules.map(({ interval }) => interval),
      [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21],
    );
  });

  it('gives the memory that the tests of ts-fsrs and py-fsrs expect', () => {
    const last = study([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21], twoSteps).at(-1);
    assert.ok(Math.abs((last?.stability ?? 0) - 53.62691) < 1e-4);
    assert.ok(Math.abs((last?.difficulty ?? 0) - 6.3574867) < 1e-4);
  });

  it('says on the buttons of a new card when it will come back', () => {
    assert.deepEqual(previewRatings(undefined, 20_000, defaultSchedule), [
      { rating: 1, minutes: 10 },
      { rating: 2, minutes: 15 },
      { rating: 3, days: 2 },
      { rating: 4, days: 8 },
    ]);
  });

  it('brings back in ten minutes what was forgotten, and counts the lapse', () => {
    const [, lapsed] = study([4, 1], []);
    assert.deepEqual([lapsed?.phase, lapsed?.interval, lapsed?.lapses], ['relearning', 0, 1]);
    assert.equal((lapsed?.dueAt ?? 0) - (lapsed?.lastAt ?? 0), 600_000);
  });

  it('counts no lapse before a card was learned', () => {
    assert.equal(study([1, 1, 1], [0, 0, 0]).at(-1)?.lapses, 0);
  });

  it('takes a card that was answered at an earlier date than the last for one of the same day', () => {
    const [, again] = study([3, 3], [0, -400]);
    const [, same] = study([3, 3], [0, 0]);
    assert.equal(again?.stability, same?.stability);
    assert.equal(again?.lastDay, 20_000);
  });

  it('asks again when nine of ten would still know it, or as many as are wished', () => {
    const intervals = [0.8, 0.85, 0.9, 0.95].map((retention) => study([4], [], { ...defaultSchedule, retention }));
    const [card] = intervals[0] ?? [];
    assert.ok(card && Math.abs(recallOn(card, card.dueDay) - 0.8) < 0.01);
    assert.deepEqual(
      intervals.map(([schedule]) => schedule?.interval),
      [28, 16, 8, 3],
    );
  });
});
