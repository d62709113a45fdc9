/**
 * What the user has done while studying, and the schedule that follows from it: `action.ts` what is kept, `fsrs.ts` the
 * memory model, `schedule.ts` one card after an answer, `history.ts` all cards from all actions, `queue.ts` what comes now.
 */
export * from './action';
export type { CardState } from './cardState';
export type { Rating } from './fsrs';
export { StudyHistory, type Before } from './history';
export { defaultQueue, examQueue, studyQueue, type QueueCard, type QueueSettings, type StudyQueue } from './queue';
export { previewRatings, recallOn, type NextTime, type Schedule } from './schedule';
export { defaultSchedule, type ScheduleSettings } from './scheduleSettings';
export { dateOfDay, momentOf, nextDayStart, studyDay, type Moment, type OffsetAt } from './studyDay';
