import { isListOf, isRecord, isString } from '../../base/guards';
import type { NewAction, Rating, StudyAction } from '../review';

/** The version of the lines that are written. */
const version = 1;

/** How much of a line is believed; whatever exceeds it makes the line a problem. */
const limits = {
  /** UTF-16 units of an id or a text. */
  text: 500,
  /** Items of an enrolment. */
  items: 20_000,
  /** Milliseconds from 1970 that a date can have. */
  time: 8.64e15,
  /** Minutes. */
  offset: 1440,
  /** Days from 1970. */
  day: 1e8,
} as const;

/** What a line says. */
export type Line =
  | { readonly action: StudyAction }
  /** Something that a newer version understands: it is kept as it is. */
  | { readonly isNewer: true }
  /** What is wrong with it. */
  | { readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): value is string => isString(value) && value !== '' && value.length <= limits.text;
const whole = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= most;

/** What an action says besides its id and time; `undefined` when fields are missing or wrong. */
type What = NewAction | undefined;

/** How each kind of action is read. */
const kinds: Readonly<Record<string, (fields: Fields) => What>> = {
  review: readAnswer,
  quiz: ({ c, r }) => (text(c) && typeof r === 'boolean' ? { kind: 'quiz', card: c, right: r } : undefined),
  undo: ({ n }) => (text(n) ? { kind: 'undo', target: n } : undefined),
  suspend: ({ c }) => (text(c) ? { kind: 'suspend', card: c } : undefined),
  resume: ({ c }) => (text(c) ? { kind: 'resume', card: c } : undefined),
  bury: ({ c }) => (text(c) ? { kind: 'bury', card: c } : undefined),
  add: ({ i }) => (isItems(i) ? { kind: 'add', items: i } : undefined),
  remove: ({ i }) => (isItems(i) ? { kind: 'remove', items: i } : undefined),
  exam: ({ x, on }) =>
    text(x) && (on === undefined || whole(on, limits.day))
      ? { kind: 'exam', deck: x, ...(on !== undefined && { on }) }
      : undefined,
};

function readAnswer({ c, g, ms, h }: Fields): What {
  if (!text(c) || !isRating(g)) return undefined;
  const answer: { kind: 'answer'; card: string; rating: Rating; milliseconds?: number; shown?: string } = {
    kind: 'answer',
    card: c,
    rating: g,
  };
  if (whole(ms, limits.time)) answer.milliseconds = ms;
  if (text(h)) answer.shown = h;
  return answer;
}

function isRating(value: unknown): value is Rating {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function isItems(value: unknown): value is readonly string[] {
  return isListOf(value, text) && value.length <= limits.items;
}

/** Reads a line of a file of answers. Never throws. */
export function readLine(line: string): Line {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return { problem: 'it is not JSON, or was cut off' };
  }
  return isRecord(fields) ? readFields(fields) : { problem: 'it is not an object' };
}

function readFields(fields: Fields): Line {
  const { v, id, k, t, z, d, o } = fields;
  if (typeof v === 'number' && v > version) return { isNewer: true };
  if (v !== version || !text(id)) return { problem: 'it has no version or no id' };
  if (!isString(k)) return { problem: 'it does not say what was done' };
  if (!Object.hasOwn(kinds, k)) return { isNewer: true };
  if (!whole(t, limits.time) || !whole(d, limits.day)) return { problem: 'it does not say when' };
  if (!(z === undefined || whole(z, limits.offset)) || !(o === undefined || whole(o, limits.time))) {
    return { problem: 'its time is impossible' };
  }
  const what = kinds[k]?.(fields);
  if (!what) return { problem: `it does not say enough of what was done (${k})` };
  // Added to what is there, and not copied: there may be a hundred thousand.
  const action = Object.assign(what, { id, at: t, offset: z ?? 0, day: d });
  return { action: o === undefined ? action : { ...action, order: o } };
}

/** The line of an action, without its end. */
export function writeLine(action: StudyAction): string {
  const { id, at: t, offset: z, day: d, order: o } = action;
  return JSON.stringify({ v: version, id, ...what(action), t, z, d, o });
}

function what(action: StudyAction): object {
  switch (action.kind) {
    case 'answer':
      return { k: 'review', c: action.card, g: action.rating, ms: action.milliseconds, h: action.shown };
    case 'quiz':
      return { k: 'quiz', c: action.card, r: action.right };
    case 'undo':
      return { k: 'undo', n: action.target };
    case 'suspend':
    case 'resume':
    case 'bury':
      return { k: action.kind, c: action.card };
    case 'add':
    case 'remove':
      return { k: action.kind, i: action.items };
    case 'exam':
      return { k: 'exam', x: action.deck, on: action.on };
  }
}
