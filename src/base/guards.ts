/** Checks for values that come over a boundary: messages, saved states, arguments. */

/** A check that also tells the compiler. */
export type Guard<T> = (value: unknown) => value is T;

/** A value that was read from outside, or why it could not be: words that go on from “it is ignored: …”. */
export type Parsed<T> = Read<T> | Unread;

interface Read<T> {
  readonly value: T;
  readonly problem?: undefined;
}

interface Unread {
  readonly value?: undefined;
  readonly problem: string;
}

/** Whether the value is an object with keys, and not an array or `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether the value is a list of what the guard accepts. */
export function isListOf<T>(value: unknown, guard: Guard<T>): value is readonly T[] {
  return Array.isArray(value) && value.every(guard);
}

/** Whether all values of the object are what the guard accepts. */
export function isRecordOf<T>(value: unknown, guard: Guard<T>): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(guard);
}

/** Whether the value is absent or what the guard accepts. */
export function isOptional<T>(value: unknown, guard: Guard<T>): value is T | undefined {
  return value === undefined || guard(value);
}
