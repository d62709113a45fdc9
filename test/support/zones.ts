import type { OffsetAt } from '../../src/core/review';

/** The offsets of a time zone, as its authority has set them. */
export function offsetsOf(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  return (at) => {
    // Offsets change at quarters of an hour at the most.
    const quarter = Math.floor(at / 900_000);
    const offset = known.get(quarter) ?? read(format.format(at));
    known.set(quarter, offset);
    return offset;
  };
}

function read(text: string): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
