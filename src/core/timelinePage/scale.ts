import { oneDay } from './time';

/** What part of time is shown: the decimal year at the left edge, and how many pixels a year takes. */
export interface Window {
  readonly start: number;
  readonly perYear: number;
}

/** The time that there is anything to see of, in decimal years. */
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

/** The domain of some events with air at both ends; where there are none, of `fallback`. */
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
  const air = Math.max((to - from) * 0.02, 0.1);
  return { from: from - air, to: to + air };
}

/** The window that shows exactly the domain, or as near as the largest scale allows. */
export function fit({ from, to }: Domain, width: number): Window {
  const perYear = Math.min(width / (to - from), maxPerYear);
  return { start: (from + to) / 2 - width / perYear / 2, perYear };
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
  const years = width / perYear;
  if (years >= domain.to - domain.from) return { ...fitted, perYear };
  return { start: Math.min(Math.max(window.start, domain.from), domain.to - years), perYear };
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
