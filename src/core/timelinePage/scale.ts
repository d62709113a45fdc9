import { oneDay } from './time';

/** What part of time is shown: the decimal year at the left edge, and how many pixels a year takes. */
export interface Window {
  readonly start: number;
  readonly perYear: number;
}

/** The span of time in which there is anything to see, in decimal years. */
export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** At most this large: a day takes about eight pixels. */
export const maxPerYear = 8 / oneDay;

/** Where a moment is, in pixels from the left edge. */
export function toX(window: Window, moment: number): number {
  return (moment - window.start) * window.perYear;
}

/** The moment at a place. */
export function toMoment(window: Window, x: number): number {
  return window.start + x / window.perYear;
}

/** Room left free at both ends of the domain, in pixels. */
const air = 24;

function airIn(width: number): number {
  return Math.min(air, width / 8);
}

/** The domain of some events; where there are none, `fallback`. */
export function domainOf(
  events: readonly { readonly start: number; readonly end: number | null }[],
  fallback: Domain,
): Domain {
  if (events.length === 0) return fallback;
  let from = Infinity;
  let to = -Infinity;
  for (const { start, end } of events) {
    from = Math.min(from, start);
    to = Math.max(to, end ?? start);
  }
  // A single day would be as wide as the page.
  return to - from < 0.2 ? { from: from - 0.1, to: to + 0.1 } : { from, to };
}

/** The domain, widened on both sides where it is shorter than so many years. */
export function widened({ from, to }: Domain, least: number): Domain {
  const more = Math.max(0, least - (to - from)) / 2;
  return { from: from - more, to: to + more };
}

/** The window that shows exactly the domain with some room, or as near as the largest scale allows. */
export function fit({ from, to }: Domain, width: number): Window {
  const perYear = Math.min((width - 2 * airIn(width)) / (to - from), maxPerYear);
  return { start: (from + to) / 2 - width / perYear / 2, perYear };
}

/** The window with these years at its edges. */
export function windowOf({ from, to }: Domain, width: number): Window {
  return { start: from, perYear: width / (to - from) };
}

/** Whether the window shows no more and no less than a fitted one would, to the pixel. */
export function isFitted(window: Window, domain: Domain, width: number): boolean {
  const fitted = fit(domain, width);
  return (
    Math.abs(fitted.perYear / window.perYear - 1) < 0.001 && Math.abs(fitted.start - window.start) * window.perYear < 1
  );
}

/** The nearest window that is no smaller in scale than the fitted one and does not leave the domain. */
export function clamp(window: Window, domain: Domain, width: number): Window {
  const fitted = fit(domain, width);
  const perYear = Math.min(Math.max(window.perYear, fitted.perYear), maxPerYear);
  const margin = airIn(width) / perYear;
  const [first, last] = [domain.from - margin, domain.to + margin - width / perYear];
  // Where the whole domain fits, there is only one place for it.
  if (first >= last) return { start: (first + last) / 2, perYear };
  return { start: Math.min(Math.max(window.start, first), last), perYear };
}

/** Makes the scale `factor` times as large, while the moment at `x` stays where it is. */
export function zoomAt(window: Window, factor: number, x: number): Window {
  const perYear = Math.min(window.perYear * factor, maxPerYear);
  return { start: toMoment(window, x) - x / perYear, perYear };
}

/** Moves what is shown by pixels: positive ones show what is later. */
export function pan(window: Window, pixels: number): Window {
  return { ...window, start: window.start + pixels / window.perYear };
}

/** The same scale, moved as little as needed to have the span inside with `margin` pixels to spare. */
export function bringIntoView(window: Window, width: number, moment: number, margin: number): Window {
  const x = toX(window, moment);
  const spare = Math.min(margin, width / 3);
  if (x < spare) return pan(window, x - spare);
  return x > width - spare ? pan(window, x - width + spare) : window;
}

/** A window between two others, for a smooth change: `progress` from 0 to 1. The scale changes evenly to the eye. */
export function between(a: Window, b: Window, progress: number): Window {
  if (progress >= 1) return b;
  const perYear = a.perYear * (b.perYear / a.perYear) ** progress;
  const grown = 1 / a.perYear - 1 / b.perYear;
  // While the scale changes, the place of the fixed point decides how far the edge has come.
  const share = Math.abs(grown) < 1e-9 ? progress : (1 / a.perYear - 1 / perYear) / grown;
  return { start: a.start + (b.start - a.start) * share, perYear };
}
