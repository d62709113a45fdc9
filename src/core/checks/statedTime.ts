/** A year within the field's history, as the source of a regular expression. */
export const yearDigits = '(?:19[5-9]|20[0-4])\\d';

/** A year or a decade, as written: all that checks of dates look at. */
export const timePattern = new RegExp(`\\b(?:${yearDigits}|(?:19[5-9]|20[0-4])0s)\\b`, 'g');

/** When a text says that something happened. */
export interface StatedTime {
  /** As written: `2003`, `1990s`. */
  readonly text: string;
  /** First and last year that it may mean. */
  readonly from: number;
  readonly to: number;
}

/** The time that a text of `timePattern` states. */
export function statedTime(text: string): StatedTime {
  const from = Number(text.slice(0, 4));
  return { text, from, to: text.endsWith('s') ? from + 9 : from };
}

/** The same time, stated as exactly, for another year: `2003` or `2000s`. */
export function statedAlike({ text }: StatedTime, year: number): string {
  return text.endsWith('s') ? `${Math.floor(year / 10) * 10}s` : String(year);
}

/** How many years a stated time is away from a span of years: negative when before it, 0 when they overlap. */
export function yearsFrom({ from, to }: StatedTime, earliest: number, latest = earliest): number {
  return to < earliest ? to - earliest : from > latest ? from - latest : 0;
}

/** Whether a text names a year of a stated time. */
export function isToldIn(text: string, { from, to }: StatedTime): boolean {
  return Array.from(text.matchAll(/\b(?:19|20)\d\d(?!\d)/g)).some(
    ([year]) => Number(year) >= from && Number(year) <= to,
  );
}
