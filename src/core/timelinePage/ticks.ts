import { decimalYear, dayOf } from './time';
import { toX, type Window } from './scale';

/** A line of the axis. */
export interface Tick {
  /** Pixels from the left edge. */
  readonly x: number;
  /** Empty for a line without a label. */
  readonly label: string;
  /** Stays the same while the axis moves, and differs between lines. */
  readonly key: string;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How many months apart the labelled lines may be. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The least distance of labels, in pixels. */
const labelDistance = 64;

function tickLabel(month: number, step: number): string {
  const year = Math.floor(month / 12);
  const inYear = month % 12;
  if (step >= 12 || inYear === 0) return String(year);
  // At small steps the year would be far off to the side.
  return step === 1 ? `${monthNames[inYear] ?? ''} ${year}` : (monthNames[inYear] ?? '');
}

/** The lines of the axis that are in sight, at round years or months, so far apart that their labels do not touch. */
export function ticks(window: Window, width: number): readonly Tick[] {
  const monthWidth = window.perYear / 12;
  const step = steps.find((months) => months * monthWidth >= labelDistance) ?? 1200;
  const first = dayOf(window.start);
  const firstMonth = Math.floor((first.year * 12 + first.month - 1) / step) * step;
  const found: Tick[] = [];
  for (let month = firstMonth; ; month += step) {
    const moment = decimalYear({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
    const x = toX(window, moment);
    if (x > width) return found;
    found.push({ x, label: tickLabel(month, step), key: `${month}/${step >= 12 ? 12 : step === 1 ? 1 : 2}` });
  }
}
