import { defaultQueue, defaultSchedule, type QueueSettings, type ScheduleSettings } from '../../core/review';
import type { SettingsReader } from '../settings';

/** What the settings of the user say about studying, within what makes sense. */
export interface StudySettings {
  readonly schedule: ScheduleSettings;
  readonly queue: QueueSettings;
  /** Hour of the local clock at which a study day begins. */
  readonly rolloverHour: number;
}

export function readStudySettings(settings: SettingsReader): StudySettings {
  return {
    schedule: { ...defaultSchedule, retention: within(settings.get('study.retention'), 0.7, 0.97) },
    queue: {
      ...defaultQueue,
      newPerDay: whole(settings.get('study.newCardsPerDay'), 9999),
      cardsPerDay: whole(settings.get('study.cardsPerDay'), 9999),
    },
    rolloverHour: whole(settings.get('study.dayStartsAt'), 12),
  };
}

function within(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? most : Math.min(Math.max(value, least), most);
}

function whole(value: number, most: number): number {
  return Math.floor(within(value, 0, most));
}
