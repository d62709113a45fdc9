import { parseEdtf } from '../../../base/edtf';
import type { Rule } from './rule';

export const dates: Rule = {
  name: 'dates',
  demands: 'Event dates are EDTF level 1 between 1936 and 2029, and the id ends in a year of the date.',
  *check(knowledge) {
    for (const { id, date } of knowledge.events) {
      const parsed = parseEdtf(date);
      if (!parsed) {
        yield { id, message: `"${date}" is not a date in EDTF level 1` };
        continue;
      }
      const first = parsed.earliest.year;
      const last = parsed.latest?.year ?? first;
      if (first < 1936 || last > 2029) yield { id, message: `${date} is out of the range of the timeline` };
      const inId = Number(/-(\d{4})$/.exec(id)?.[1]);
      if (!(inId >= first && inId <= last)) yield { id, message: `the id does not end in the year of ${date}` };
    }
  },
};

export const eventTwins: Rule = {
  name: 'event-twins',
  demands: 'No two events have the same date and title.',
  *check(knowledge) {
    const seen = new Map<string, string>();
    for (const event of knowledge.events) {
      const key = `${event.date} ${event.title.toLowerCase()}`;
      const before = seen.get(key);
      if (before !== undefined) yield { id: event.id, message: `has the date and title of ${before}` };
      seen.set(key, event.id);
    }
  },
};
