import { admittedNames } from './admittedNames';
import { cellsAsOldAsTheirSources } from './asOf';
import { broaderCycles } from './broaderCycles';
import { citable } from './citable';
import { commonWords } from './commonWords';
import { citedSources, claimsOfBeingFirst, orphans, yearsAgree } from './connections';
import { dates, eventTwins } from './dates';
import { circularDefinitions, nearDuplicateSummaries, undefinedAcronyms } from './definitions';
import { disputedEntries, firstDates } from './firstDates';
import { formsOfTheName } from './forms';
import { referencesResolve } from './references';
import { relatedOnce, relationsAgree } from './relations';
import { rowGroups } from './rows';
import type { Rule } from './rule';
import { comparisonCells, outsideSource, publisherIsNoAuthor, uniqueUrls } from './sources';
import { summaries } from './summaries';
import { supportsAreCited } from './supports';
import { surfaceForms } from './surfaceForms';
import { uniqueIds } from './uniqueIds';

export { allCells, namedEntries, type Rule } from './rule';
export { unknownsNotLookedFor } from './rows';
export { partlyReadCitations } from './supports';

/** Every semantic rule, in the order in which problems are shown. */
export const rules: readonly Rule[] = [
  uniqueIds,
  referencesResolve,
  broaderCycles,
  relationsAgree,
  relatedOnce,
  surfaceForms,
  formsOfTheName,
  admittedNames,
  summaries,
  dates,
  firstDates,
  disputedEntries,
  eventTwins,
  uniqueUrls,
  publisherIsNoAuthor,
  citable,
  outsideSource,
  comparisonCells,
  rowGroups,
  cellsAsOldAsTheirSources,
  nearDuplicateSummaries,
  circularDefinitions,
  undefinedAcronyms,
  commonWords,
  citedSources,
  supportsAreCited,
  orphans,
  yearsAgree,
  claimsOfBeingFirst,
];
