/**
 * Dates as historians know them: the part of the Extended Date/Time Format (ISO 8601-2, EDTF level 1)
 * that the timeline needs. Year, month, day; `?` uncertain, `~` approximate, `%` both; `X` for unknown
 * digits; intervals, closed or open.
 */

/** A day without a time zone; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface EdtfDate {
  /** The text that was parsed. */
  readonly text: string;
  /** First day it may mean. */
  readonly earliest: CalendarDay;
  /** Last day it may mean; `undefined` for an interval that is still open. */
  readonly latest: CalendarDay | undefined;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
}

const datePattern = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** Days in a month of the proleptic Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parseSingle(text: string): EdtfDate | undefined {
  const match = datePattern.exec(text);
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const unknownDigits = digits.length - digits.replaceAll('X', '').length;
  const span = 10 ** unknownDigits;
  const year = Number(digits.replaceAll('X', '0'));
  const month = match[2] === undefined ? undefined : Number(match[2]);
  const day = match[3] === undefined ? undefined : Number(match[3]);
  if (month !== undefined && (unknownDigits > 0 || month < 1 || month > 12)) return undefined;
  if (day !== undefined && month !== undefined && (day < 1 || day > daysInMonth(year, month))) return undefined;
  const lastYear = year + span - 1;
  const lastMonth = month ?? 12;
  const precisions = ['year', 'decade', 'century'] as const;
  return {
    text,
    earliest: { year, month: month ?? 1, day: day ?? 1 },
    latest: { year: lastYear, month: lastMonth, day: day ?? daysInMonth(lastYear, lastMonth) },
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : (precisions[unknownDigits] ?? 'century'),
    uncertain: match[4] === '?' || match[4] === '%',
    approximate: match[4] === '~' || match[4] === '%',
  };
}

/** Orders days: negative when `a` is before `b`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Parses an EDTF date.
 * @returns `undefined` when the text is not in the supported part of EDTF, or an interval ends before it begins.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return parseSingle(text);
  const from = parseSingle(text.slice(0, slash));
  const rest = text.slice(slash + 1);
  const to = rest === '..' || rest === '' ? undefined : parseSingle(rest);
  if (!from || (to === undefined && rest !== '..' && rest !== '')) return undefined;
  if (to?.latest && compareDays(from.earliest, to.latest) > 0) return undefined;
  return {
    text,
    earliest: from.earliest,
    latest: to?.latest,
    precision: 'interval',
    uncertain: from.uncertain || (to?.uncertain ?? false),
    approximate: from.approximate || (to?.approximate ?? false),
  };
}

/** Orders dates for a timeline: by earliest day, then the more precise one last, so that "1972" comes before "1972-08". */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const byStart = compareDays(a.earliest, b.earliest);
  if (byStart !== 0) return byStart;
  if (!a.latest || !b.latest) return a.latest ? 1 : b.latest ? -1 : 0;
  return compareDays(b.latest, a.latest);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function singleInWords(text: string): string {
  const [year = '', month, day] = text.replace(/[?~%]$/, '').split('-');
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`;
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`;
  const monthName = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), monthName, year].filter(Boolean).join(' ');
}

/** The date in words, for people and screen readers: `2 August 1972`, `about 2009, uncertain`, `2003 to 2004`. */
export function edtfInWords(date: EdtfDate): string {
  const [from = '', to] = date.text.split('/');
  const words =
    to === undefined
      ? singleInWords(from)
      : to === '..' || to === ''
        ? `since ${singleInWords(from)}`
        : `${singleInWords(from)} to ${singleInWords(to)}`;
  return `${date.approximate ? 'about ' : ''}${words}${date.uncertain ? ', uncertain' : ''}`;
}

/** The year label for lists: `1972`, `c. 2009`, `2005?`, `1960s`, `2003–2004`. */
export function edtfYearLabel(date: EdtfDate): string {
  const first = date.earliest.year;
  const last = date.latest?.year;
  const span =
    date.precision === 'decade'
      ? `${first}s`
      : last === undefined
        ? `${first}–`
        : last === first || date.precision !== 'interval'
          ? String(first)
          : `${first}–${last}`;
  return `${date.approximate ? 'c. ' : ''}${span}${date.uncertain ? '?' : ''}`;
}
