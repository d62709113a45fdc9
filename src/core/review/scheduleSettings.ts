/** What steers the schedule. */
export interface ScheduleSettings {
  /** The probability of recall, from 0 to 1, at which a card is due. */
  readonly retention: number;
  /** Minutes until a card that is being learned comes back, step by step. */
  readonly learningSteps: readonly number[];
  /** The same for a card that was forgotten. */
  readonly relearningSteps: readonly number[];
  /** Lapses after which a card is a leech. */
  readonly leechLapses: number;
}

/** One step each, so that what was missed comes back within the session. */
export const defaultSchedule: ScheduleSettings = {
  retention: 0.9,
  learningSteps: [10],
  relearningSteps: [10],
  leechLapses: 8,
};
