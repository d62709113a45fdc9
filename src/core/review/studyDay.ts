/**
 * A day of study, which begins at an hour of the user's choice: whoever studies after midnight is still in the evening
 * before. Days since 1970-01-01 in the user's own calendar, so that one night lies between two that follow each other,
 * wherever the user is and whatever daylight saving does.
 */
export type StudyDay = number;

/** Minutes that local time is ahead of UTC at an instant: 120 in Berlin in summer. */
export type OffsetAt = (at: number) => number;

/** When something happened. */
export interface Moment {
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  /** Minutes that local time was ahead of UTC. */
  readonly offset: number;
  readonly day: StudyDay;
}

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/** The offset of the machine's time zone. */
export const localOffset: OffsetAt = (at) => -new Date(at).getTimezoneOffset();

/**
 * The study day of an instant.
 * @param at milliseconds since 1970 in UTC
 * @param offset minutes that local time is ahead of UTC
 * @param rolloverHour hour of the local clock at which a day begins, 0 to 12
 */
export function studyDay(at: number, offset: number, rolloverHour: number): StudyDay {
  return Math.floor((at + offset * minute - rolloverHour * hour) / dayLength);
}

/** An instant as a moment of a user's life. */
export function momentOf(at: number, rolloverHour: number, offsetAt: OffsetAt = localOffset): Moment {
  const offset = offsetAt(at);
  return { at, offset, day: studyDay(at, offset, rolloverHour) };
}

/** The instant at which the next study day begins, as things stand. */
export function nextDayStart({ at, day }: Moment, rolloverHour: number, offsetAt: OffsetAt = localOffset): number {
  // A day is longer by the hour that the clock is set back, or by a day where a country changes sides of the date line.
  let [before, after] = [at, at + 50 * hour];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (studyDay(middle, offsetAt(middle), rolloverHour) > day) after = middle;
    else before = middle;
  }
  return after;
}

/** The calendar date of a study day, such as `2026-12-01`. */
export function dateOfDay(day: StudyDay): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
