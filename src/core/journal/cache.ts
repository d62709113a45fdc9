import { isListOf, isOptional, isRecord, isString } from '../../base/guards';
import type { Before, CardState, Schedule } from '../review';

/** Changes when the schedule is worked out in another way, or the cache is written in another. */
const version = 1;

/** What a cache was made of: if it is still the same, so are the states. */
export interface CacheKey {
  /** Each file with its size and time. */
  readonly files: readonly string[];
  /** The settings of the schedule, as text. */
  readonly settings: string;
}

/** Where one text is kept that may vanish. */
export interface CacheFile {
  /** `undefined` when there is none. */
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

/** The text of a cache. */
export function writeCache(key: CacheKey, { states, plan }: Before): string {
  return JSON.stringify({
    version,
    key: keyText(key),
    states: [...states.values()],
    added: [...plan.added],
    exams: [...plan.exams],
  });
}

/** What a cache holds; `undefined` when it was made of something else, or is damaged. */
export function readCache(text: string, key: CacheKey): Before | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== version || value['key'] !== keyText(key)) return undefined;
  const { states, added, exams } = value;
  if (!isListOf(states, isCardState) || !isListOf(added, isString) || !isListOf(exams, isExam)) return undefined;
  return {
    states: new Map(states.map((state) => [state.card, state])),
    plan: { added: new Set(added), exams: new Map(exams) },
  };
}

function keyText({ files, settings }: CacheKey): string {
  return JSON.stringify([settings, ...files.toSorted()]);
}

function isExam(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && isString(value[0]) && isNumber(value[1]);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCardState(value: unknown): value is CardState {
  if (!isRecord(value)) return false;
  const { card, isSuspended, buriedOn, schedule, shown, lastOrder, isLeech } = value;
  if (!isString(card) || typeof isSuspended !== 'boolean' || typeof isLeech !== 'boolean') return false;
  if (!isNumber(lastOrder) || !isOptional(buriedOn, isNumber) || !isOptional(shown, isString)) return false;
  return isOptional(schedule, isSchedule);
}

const numbers = [
  'stability',
  'difficulty',
  'step',
  'answers',
  'lapses',
  'firstDay',
  'lastDay',
  'lastAt',
  'interval',
  'dueDay',
] as const satisfies readonly (keyof Schedule)[];

function isSchedule(value: unknown): value is Schedule {
  if (!isRecord(value) || !isOptional(value['dueAt'], isNumber)) return false;
  const { phase } = value;
  if (phase !== 'learning' && phase !== 'review' && phase !== 'relearning') return false;
  return numbers.every((key) => isNumber(value[key]));
}
