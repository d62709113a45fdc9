import { parseEdtf } from '../../../base/edtf';
import { namedEntries, type Rule } from './rule';

/** The years that a text states, four digits from 1936 on. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/\b(?:19(?:3[6-9]|[4-9]\d)|20\d\d)\b/g)].map(([year]) => Number(year));
}

export const firstDates: Rule = {
  name: 'first-dates',
  demands:
    'A first date is that of an event, or a date with sources; it is no later than a year of the summary; every platform has one unless its first release is unknown.',
  *check(knowledge) {
    const dates = new Map(knowledge.events.map(({ id, date }) => [id, date]));
    for (const { id, first, summary } of namedEntries(knowledge)) {
      if (first === undefined) continue;
      if ((first.event === undefined) === (first.date === undefined)) {
        yield { id, message: 'the first date needs an event or a date, and not both' };
      }
      if (first.date !== undefined && (first.sources ?? []).length === 0) {
        yield { id, message: 'the first date has no source' };
      }
      // An event that does not exist is reported by the rule on references.
      const text = first.date ?? dates.get(first.event ?? '');
      if (text === undefined) continue;
      const year = parseEdtf(text)?.earliest.year;
      if (year === undefined) yield { id, message: `"${text}" is not a date in EDTF level 1` };
      else if (yearsIn(summary).some((stated) => stated < year)) {
        yield { id, message: `the summary states a year before the first date ${text}` };
      }
    }
    for (const { id, first, cells } of knowledge.platforms) {
      const release = cells['first-release'];
      if (first === undefined && release && release.value !== 'unknown') yield { id, message: 'has no first date' };
    }
  },
};

export const disputedEntries: Rule = {
  name: 'disputed-entries',
  demands: 'What a dispute is `of` is among what it is `about`.',
  *check(knowledge) {
    for (const { id, of = [], about } of knowledge.disputes) {
      for (const entry of of) if (!about.includes(entry)) yield { id, message: `is of ${entry}, but not about it` };
    }
  },
};
