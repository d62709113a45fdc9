import { broaderCycles } from './broaderCycles';
import { dates, eventTwins } from './dates';
import { referencesResolve } from './references';
import type { Rule } from './rule';
import { comparisonCells, outsideSource, uniqueUrls } from './sources';
import { summaries } from './summaries';
import { surfaceForms } from './surfaceForms';
import { uniqueIds } from './uniqueIds';

export type { Finding, Rule } from './rule';

/** Every semantic rule, in the order in which problems are shown. */
export const rules: readonly Rule[] = [
  uniqueIds,
  referencesResolve,
  broaderCycles,
  surfaceForms,
  summaries,
  dates,
  eventTwins,
  uniqueUrls,
  outsideSource,
  comparisonCells,
];
