import { byOrder, type Answer, type StudyAction } from './action';
import { progressAfter, scheduleAfter, type Progress, type Schedule } from './schedule';
import type { ScheduleSettings } from './scheduleSettings';
import type { StudyDay } from './studyDay';

/** All that the actions on a card have made of it. */
export interface CardState {
  readonly card: string;
  readonly isSuspended: boolean;
  /** It is not shown on this day. */
  readonly buriedOn?: StudyDay;
  /** `undefined` when it was never answered. */
  readonly schedule?: Schedule;
  /** Fingerprint of the answer that was shown last. */
  readonly shown?: string;
  /** The order of the last action on it. */
  readonly lastOrder: number;
  /** Whether it has been forgotten so often that it should be put another way. */
  readonly isLeech: boolean;
}

/**
 * What the actions on one card, none of them undone, make of it.
 * @param actions in any order
 * @param before what earlier actions have made of it, when they are not among these
 * @param today days beyond it, and beyond the day that another time zone may have begun, are those of a wrong clock
 */
export function cardState(
  card: string,
  actions: readonly StudyAction[],
  settings: ScheduleSettings,
  today: StudyDay,
  before?: CardState,
): CardState {
  const state = {
    isSuspended: before?.isSuspended ?? false,
    buriedOn: before?.buriedOn,
    lastOrder: before?.lastOrder ?? -Infinity,
  };
  const answers: Answer[] = [];
  for (const action of actions.toSorted(byOrder)) {
    state.lastOrder = Math.max(state.lastOrder, action.order ?? action.at);
    if (action.kind === 'answer') answers.push(action);
    else if (action.kind === 'suspend' || action.kind === 'resume') state.isSuspended = action.kind === 'suspend';
    else if (action.kind === 'bury') state.buriedOn = action.day;
  }
  const { buriedOn, ...rest } = state;
  const schedule = scheduleOf(answers, settings, today, before?.schedule);
  const shown = answers.findLast((answer) => answer.shown !== undefined)?.shown ?? before?.shown;
  return {
    card,
    ...rest,
    ...(buriedOn !== undefined && buriedOn <= today + 1 && { buriedOn }),
    ...(schedule && { schedule }),
    ...(shown !== undefined && { shown }),
    isLeech: schedule !== undefined && schedule.lapses >= settings.leechLapses,
  };
}

/** What the answers on a card, in their order, make of its schedule. */
function scheduleOf(
  answers: readonly Answer[],
  settings: ScheduleSettings,
  today: StudyDay,
  earlier: Schedule | undefined,
): Schedule | undefined {
  const days = believedDays(answers, today);
  let before: Progress | undefined = earlier;
  for (const [index, { rating, at }] of answers.entries()) {
    const moment = { at, day: days[index] ?? today };
    // Only after the last answer it matters when the card comes back.
    if (index < answers.length - 1) before = progressAfter(before, rating, moment, settings);
    else return believedSchedule(scheduleAfter(before, rating, moment, settings), answers, today);
  }
  return earlier;
}

/**
 * The days of answers as far as they can be true. One from beyond today was given under a wrong clock, at the latest
 * when the next one was; another time zone may have begun tomorrow already.
 */
function believedDays(answers: readonly Answer[], today: StudyDay): readonly StudyDay[] {
  if (answers.every(({ day }) => day <= today + 1)) return answers.map(({ day }) => day);
  const days: StudyDay[] = [];
  let latest = today + 1;
  for (const { day } of answers.toReversed()) {
    if (day <= today + 1) latest = day;
    days.push(Math.min(day, latest));
  }
  return days.toReversed();
}

/** A clock that was years ahead must not put a card off for years: the card is due. */
function believedSchedule(schedule: Schedule, answers: readonly Answer[], today: StudyDay): Schedule {
  if ((answers.at(-1)?.day ?? today) <= today + 1) return schedule;
  const { dueAt: _, ...rest } = schedule;
  return { ...rest, phase: 'review', dueDay: today };
}
