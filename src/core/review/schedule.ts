import { intervalFor, memoryAfter, ratings, recallAfter, type Memory, type Rating } from './fsrs';
import type { ScheduleSettings } from './scheduleSettings';
import type { Moment, StudyDay } from './studyDay';

/** How far a card has come by the answers so far. */
export interface Progress extends Memory {
  /** Cards that are being learned, or learned again, come back within the day. */
  readonly phase: 'learning' | 'review' | 'relearning';
  /** Index of the learning step. */
  readonly step: number;
  /** How many there were. */
  readonly answers: number;
  /** How often it was forgotten after it had been learned. */
  readonly lapses: number;
  readonly firstDay: StudyDay;
  readonly lastDay: StudyDay;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

/** The same, and when the card comes back. */
export interface Schedule extends Progress {
  /** Days from the last answer; 0 while it is learned. */
  readonly interval: number;
  readonly dueDay: StudyDay;
  /** Milliseconds since 1970, while it is learned. */
  readonly dueAt?: number;
}

/** What happens to a card with a rating: it comes back after minutes, or after days. */
export type NextTime = InMinutes | InDays;

interface InMinutes {
  readonly minutes: number;
  readonly days?: undefined;
}

interface InDays {
  readonly days: number;
  readonly minutes?: undefined;
}

/** What a card is after an answer. Cheap: it does not ask when the card comes back. */
export function progressAfter(
  before: Progress | undefined,
  rating: Rating,
  { at, day }: Pick<Moment, 'at' | 'day'>,
  settings: ScheduleSettings,
): Progress {
  const memory = memoryAfter(before, daysSince(before, day), rating);
  const step = stepAfter(before, rating, settings);
  const isLapse = before?.phase === 'review' && rating === 1;
  // Field by field: it is done for every answer that there ever was.
  return {
    stability: memory.stability,
    difficulty: memory.difficulty,
    phase: step === undefined ? 'review' : learningPhase(before),
    step: step?.index ?? 0,
    answers: (before?.answers ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (isLapse ? 1 : 0),
    firstDay: before?.firstDay ?? day,
    lastDay: Math.max(day, before?.lastDay ?? day),
    lastAt: at,
  };
}

/** A card after an answer, with the time when it comes back. */
export function scheduleAfter(
  before: Progress | undefined,
  rating: Rating,
  moment: Pick<Moment, 'at' | 'day'>,
  settings: ScheduleSettings,
): Schedule {
  const after = progressAfter(before, rating, moment, settings);
  const next = nextTime(before, rating, moment.day, settings);
  if (next.minutes !== undefined) {
    return { ...after, interval: 0, dueDay: after.lastDay, dueAt: moment.at + next.minutes * 60_000 };
  }
  return { ...after, interval: next.days, dueDay: after.lastDay + next.days };
}

/** When a card comes back, for each rating: what the buttons say. */
export function previewRatings(
  before: Progress | undefined,
  day: StudyDay,
  settings: ScheduleSettings,
): readonly (NextTime & { readonly rating: Rating })[] {
  return ratings.map((rating) => ({ rating, ...nextTime(before, rating, day, settings) }));
}

/** The probability that the card is recalled on a day. */
export function recallOn({ stability, lastDay }: Progress, day: StudyDay): number {
  return recallAfter(Math.max(0, day - lastDay), stability);
}

/** Study days since the last answer. None where clocks or flights make it look like less. */
function daysSince(before: Progress | undefined, day: StudyDay): number {
  return before ? Math.max(0, day - before.lastDay) : 0;
}

function learningPhase(before: Progress | undefined): 'learning' | 'relearning' {
  return before === undefined || before.phase === 'learning' ? 'learning' : 'relearning';
}

function nextTime(before: Progress | undefined, rating: Rating, day: StudyDay, settings: ScheduleSettings): NextTime {
  const step = stepAfter(before, rating, settings);
  if (step) return { minutes: step.minutes };
  const days = daysSince(before, day);
  const alone = (each: Rating): number => intervalFor(memoryAfter(before, days, each).stability, settings.retention);
  if (before?.phase !== 'review' || rating === 1) return { days: alone(rating) };
  // What was easier must not come back sooner.
  const hard = Math.min(alone(2), alone(3));
  if (rating === 2) return { days: hard };
  const good = Math.max(alone(3), hard + 1);
  return { days: rating === 3 ? good : Math.max(alone(4), good + 1) };
}

interface Step {
  readonly index: number;
  readonly minutes: number;
}

/** The learning step that a rating leads to; `undefined` when the card is learned, as in Anki and `ts-fsrs`. */
function stepAfter(before: Progress | undefined, rating: Rating, settings: ScheduleSettings): Step | undefined {
  const isKnown = before?.phase === 'review';
  if (isKnown && rating !== 1) return undefined;
  const steps = isKnown || before?.phase === 'relearning' ? settings.relearningSteps : settings.learningSteps;
  const [first, second] = steps;
  const index = isKnown ? 0 : (before?.step ?? 0);
  if (first === undefined || index >= steps.length || rating === 4) return undefined;
  if (rating === 1) return { index: 0, minutes: first };
  if (rating === 2) return { index, minutes: Math.round(second === undefined ? first * 1.5 : (first + second) / 2) };
  const next = steps[index + 1];
  return next === undefined ? undefined : { index: index + 1, minutes: next };
}
