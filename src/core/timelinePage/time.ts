import type { CalendarDay, EdtfDate } from '../../base/edtf';

/** A stretch of time in decimal years; `end` is `null` where it has none yet. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
}

const dayLength = 24 * 60 * 60 * 1000;

function yearBegins(year: number): number {
  return Date.UTC(year, 0, 1);
}

/** The moment at which a day begins, as a decimal year: 1 July 1972 is about 1972.5. */
export function decimalYear({ year, month, day }: CalendarDay): number {
  const length = yearBegins(year + 1) - yearBegins(year);
  return year + (Date.UTC(year, month - 1, day) - yearBegins(year)) / length;
}

/** The day that a decimal year falls on. */
export function dayOf(moment: number): CalendarDay {
  const year = Math.floor(moment);
  const length = yearBegins(year + 1) - yearBegins(year);
  // Half a second forgives the rounding of binary fractions.
  const date = new Date(yearBegins(year) + (moment - year) * length + 500);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How long a day of a year lasts on the axis, in years. */
function dayIn(year: number): number {
  return dayLength / (yearBegins(year + 1) - yearBegins(year));
}

/** How long a day lasts on the axis, in years, where it hardly matters which year it is in. */
export const oneDay = dayIn(2001);

/** One more unit of a date's precision, in years: how far "about" reaches to either side. */
const reach: Readonly<Record<EdtfDate['precision'], number>> = {
  day: 10 * oneDay,
  month: 1 / 12,
  year: 1,
  decade: 10,
  century: 100,
  interval: 1,
};

/**
 * The time that a date may mean: from the beginning of its first day to the end of its last. An approximate date
 * reaches one unit of its precision further both ways, so that "about 1965" covers 1964 to 1966.
 */
export function spanOf(date: EdtfDate): Span {
  const margin = date.approximate ? reach[date.precision] : 0;
  return {
    start: decimalYear(date.earliest) - margin,
    end: date.latest === undefined ? null : decimalYear(date.latest) + dayIn(date.latest.year) + margin,
  };
}
