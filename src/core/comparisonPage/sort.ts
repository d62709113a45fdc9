import type { Id } from '../knowledge';
import { cellKind } from './cellKind';
import { cellOf, type ComparisonModel } from './pageModel';
import type { Sort } from './view';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Months so that "March 2006" sorts within its year; matched by their first three letters. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Yes before text before no; what is not known or does not apply comes last in both directions. */
const rank = { yes: 0, text: 1, no: 2, 'not-applicable': 3, unknown: 4 } as const;

/** A value that names a date, as a number that sorts: `2006`, `1972-08-02`, `about 2003`, `5 March 2006`. */
function asDate(value: string): number | undefined {
  const year = /\b(1[89]\d\d|20\d\d)(?:-(\d\d)(?:-(\d\d))?)?\b/.exec(value);
  if (!year || !/^(?:\d|about|c\.|before|after|since|early|late|mid|[a-z]{3,9} (?:\d{1,2},? )?\d{4})/i.test(value)) {
    return undefined;
  }
  const [, digits, monthDigits, dayDigits] = year;
  const named = months.findIndex((month) => new RegExp(`\\b${month}`, 'i').test(value.slice(0, year.index))) + 1;
  const day = Number(dayDigits ?? /\b(\d{1,2})(?=,? )/.exec(value.slice(0, year.index))?.[1] ?? 0);
  return Number(digits) * 10_000 + Number(monthDigits ?? named) * 100 + day;
}

/** Orders two values, ascending, both of the same rank. */
function compareText(a: string, b: string): number {
  const dates = [asDate(a), asDate(b)] as const;
  if (dates[0] !== undefined && dates[1] !== undefined && dates[0] !== dates[1]) return dates[0] - dates[1];
  return collator.compare(a, b);
}

/** Subject ids ordered by their values in a dimension; equal values keep their order. */
export function sortSubjects(subjects: readonly Id[], sort: Sort, model: ComparisonModel): readonly Id[] {
  const values = new Map(subjects.map((id) => [id, cellOf(model, id, sort.dimension).value]));
  const direction = sort.descending ? -1 : 1;
  return subjects.toSorted((a, b) => {
    const [left = '', right = ''] = [values.get(a), values.get(b)];
    const [leftRank, rightRank] = [rank[cellKind(left)], rank[cellKind(right)]];
    if (leftRank !== rightRank) {
      const known = leftRank < rank['not-applicable'] && rightRank < rank['not-applicable'];
      return (leftRank - rightRank) * (known ? direction : 1);
    }
    return compareText(left, right) * direction;
  });
}
