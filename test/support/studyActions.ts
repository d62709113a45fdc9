import { momentOf, type Answer, type NewAction, type Rating, type StudyAction } from '../../src/core/review';

const hour = 3_600_000;
/** The study day on which the tests take place. */
export const today = 20_000;
/** Noon UTC of that day. */
export const noon = today * 24 * hour + 12 * hour;

/** An action at noon, so many days after today. */
export function on(day: number, id: string, action: NewAction): StudyAction {
  return { id, ...momentOf(noon + day * 24 * hour, 4, () => 0), ...action };
}

/** A card that is answered at noon. */
export function answered(day: number, id: string, card: string, rating: Rating): Answer {
  return on(day, id, { kind: 'answer', card, rating }) as Answer;
}
