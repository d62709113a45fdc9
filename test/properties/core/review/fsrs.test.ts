import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmptyCard, fsrs, FSRSAlgorithm, Rating as PeerRating, type Grade } from 'ts-fsrs';
import { intervalFor, memoryAfter, recallAfter, type Memory, type Rating } from '../../../../src/core/review/fsrs';
import { previewRatings, scheduleAfter, type Schedule } from '../../../../src/core/review/schedule';
import { defaultSchedule, type ScheduleSettings } from '../../../../src/core/review/scheduleSettings';

const grades: Readonly<Record<Rating, Grade>> = {
  1: PeerRating.Again,
  2: PeerRating.Hard,
  3: PeerRating.Good,
  4: PeerRating.Easy,
};
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const gap = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5000 }));
const histories = fc.array(fc.record({ rating, days: gap }), { minLength: 1, maxLength: 30 });
const retention = fc.integer({ min: 80, max: 95 }).map((percent) => percent / 100);

/** Equal to a millionth, of the value or of one. */
function assertClose(actual: number, expected: number, what: string): void {
  const difference = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  assert.ok(difference <= 1e-6, `${what} is ${actual} and should be ${expected}`);
}

describe('the memory model', () => {
  it('is that of ts-fsrs, over 10,000 random histories', () => {
    const peer = new FSRSAlgorithm({});
    fc.assert(
      fc.property(histories, (history) => {
        const state = { own: undefined as Memory | undefined, peer: null as Memory | null };
        for (const answer of history) {
          state.own = memoryAfter(state.own, answer.days, answer.rating);
          state.peer = peer.next_state(state.peer, answer.days, grades[answer.rating]);
          assertClose(state.own.stability, state.peer.stability, 'stability');
          assertClose(state.own.difficulty, state.peer.difficulty, 'difficulty');
          assertClose(
            recallAfter(answer.days, state.own.stability),
            peer.forgetting_curve(answer.days, state.peer.stability),
            'recall',
          );
        }
      }),
      { numRuns: 10_000 },
    );
  });

  const memories = fc.record({
    stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  });

  it('keeps its bounds: a pass never costs stability, a lapse never adds any', () => {
    fc.assert(
      fc.property(memories, rating, gap, (memory, rated, days) => {
        const { stability, difficulty } = memoryAfter(memory, days, rated);
        assert.ok(difficulty >= 1 && difficulty <= 10);
        assert.ok(stability >= 0.001 && stability <= 36_500);
        if (rated === 1) assert.ok(stability <= memory.stability);
        else assert.ok(stability >= memory.stability);
      }),
    );
  });

  it('forgets: all is known at once, nine tenths after the stability, less on each later day', () => {
    fc.assert(
      fc.property(memories, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ stability }, days) => {
        assert.equal(recallAfter(0, stability), 1);
        assertClose(recallAfter(stability, stability), 0.9, 'recall');
        assert.ok(recallAfter(days + 1, stability) < recallAfter(days, stability));
      }),
    );
  });

  it('asks sooner the more is to be retained', () => {
    fc.assert(
      fc.property(memories, retention, retention, ({ stability }, a, b) => {
        assert.ok(intervalFor(stability, Math.min(a, b)) >= intervalFor(stability, Math.max(a, b)));
      }),
    );
  });
});

describe('the schedule of a card', () => {
  const steps = fc.constantFrom<readonly number[]>([], [10], [1, 10], [1, 10, 60]);
  // With more than one, the peer lowers two weights.
  const relearning = fc.constantFrom<readonly number[]>([], [10]);
  const minute = 60_000;
  const dayLength = 1440 * minute;
  const noon = 20_000 * dayLength + dayLength / 2;

  /** Answers both, day by day at noon UTC, where the peer counts days as we do. */
  function compare(
    history: readonly { readonly rating: Rating; readonly days: number }[],
    settings: ScheduleSettings,
  ): void {
    const inMinutes = (list: readonly number[]): `${number}m`[] => list.map((each): `${number}m` => `${each}m`);
    const peer = fsrs({
      request_retention: settings.retention,
      learning_steps: inMinutes(settings.learningSteps),
      relearning_steps: inMinutes(settings.relearningSteps),
    });
    const state = { own: undefined as Schedule | undefined, peer: createEmptyCard(noon), at: noon };
    for (const answer of history) {
      state.at += answer.days * dayLength;
      const day = Math.floor(state.at / dayLength);
      const preview = previewRatings(state.own, day, settings).find((each) => each.rating === answer.rating);
      state.own = scheduleAfter(state.own, answer.rating, { at: state.at, day }, settings);
      state.peer = peer.next(state.peer, state.at, grades[answer.rating]).card;
      assertClose(state.own.stability, state.peer.stability, 'stability');
      assert.ok(Math.abs(state.own.interval - state.peer.scheduled_days) <= (state.own.interval > 20 ? 1 : 0), 'days');
      assert.equal(state.own.lapses, state.peer.lapses);
      assert.equal(state.own.phase, ['new', 'learning', 'review', 'relearning'][state.peer.state]);
      if (state.own.dueAt !== undefined) assert.equal(state.own.dueAt, state.peer.due.getTime());
      assert.equal(preview?.days ?? 0, state.own.interval);
      assert.equal(preview?.minutes, state.own.dueAt === undefined ? undefined : (state.own.dueAt - state.at) / minute);
    }
  }

  it('is that of ts-fsrs, with any steps and retention', () => {
    fc.assert(
      fc.property(histories, steps, relearning, retention, (history, learningSteps, relearningSteps, retained) => {
        compare(history, { ...defaultSchedule, learningSteps, relearningSteps, retention: retained });
      }),
      { numRuns: 1000 },
    );
  });

  it('is longer with each better rating', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let schedule: Schedule | undefined;
        let day = 20_000;
        for (const answer of history) {
          day += answer.days;
          const [again, hard, good, easy] = previewRatings(schedule, day, {
            ...defaultSchedule,
            learningSteps: [],
            relearningSteps: [],
          });
          assert.ok((again?.days ?? 0) >= 1);
          if (schedule) {
            assert.ok((hard?.days ?? 0) < (good?.days ?? 0) && (good?.days ?? 0) < (easy?.days ?? 0));
          }
          schedule = scheduleAfter(
            schedule,
            answer.rating,
            { at: day * dayLength, day },
            { ...defaultSchedule, learningSteps: [], relearningSteps: [] },
          );
        }
      }),
    );
  });
});
