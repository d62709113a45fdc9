import type { NextTime, Rating } from '../review';
import type { RatingButton } from './pageModel';

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number with at most one decimal: `1.5`, `2`. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** How long until a card comes back, as short as it stands on a button: `10 min`, `8 d`, `3 mo`, `1.2 y`. */
export function untilLabel({ minutes, days }: NextTime): string {
  if (minutes !== undefined) return minutes < 60 ? `${minutes} min` : `${short(minutes / 60)} h`;
  if (days < 60) return `${days} d`;
  return days < 365 ? `${Math.round(days / 30.4)} mo` : `${short(days / 365)} y`;
}

/** The same to be heard: `10 minutes`, `8 days`, `3 months`, `1.2 years`. */
export function untilInWords({ minutes, days }: NextTime): string {
  if (minutes !== undefined && minutes < 60) return plural(minutes, 'minute');
  if (minutes !== undefined) return plural(Number(short(minutes / 60)), 'hour');
  if (days < 60) return plural(days, 'day');
  return days < 365 ? plural(Math.round(days / 30.4), 'month') : plural(Number(short(days / 365)), 'year');
}

const ratingTitles: Readonly<Record<Rating, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** The buttons by which an answer is rated, with the time until the card comes back. */
export function ratingButtons(previews: readonly (NextTime & { readonly rating: Rating })[]): readonly RatingButton[] {
  return previews.map((preview) => ({
    rating: preview.rating,
    title: ratingTitles[preview.rating],
    next: untilLabel(preview),
    nextInWords: `comes back in ${untilInWords(preview)}`,
  }));
}

/** The buttons where nothing is scheduled: the card comes back in this session, or not. */
export const cramButtons: readonly RatingButton[] = [
  { rating: 1, title: 'Again' },
  { rating: 3, title: 'Good' },
];
