import { allCells, type Rule } from './rule';

/** Rows whose answer cannot change, so that it may be as of today on an old source. */
const unchanging = new Set(['first-release', 'predecessor', 'vendor']);

export const cellsAsOldAsTheirSources: Rule = {
  name: 'cells-as-old-as-their-sources',
  demands: 'A cell is as of no later date than the newest of its sources, where all of them have a date.',
  *check(knowledge) {
    const dateOf = new Map(knowledge.sources.map(({ id, date, accessed }) => [id, [date, accessed]] as const));
    for (const { id, place, cell } of allCells(knowledge)) {
      const { asOf, sources = [] } = cell;
      if (asOf === undefined || unchanging.has(place)) continue;
      const dates = sources.map((source) => dateOf.get(source)?.filter((date) => date !== undefined) ?? []);
      if (dates.some((known) => known.length === 0)) continue;
      const newest = dates.flat().sort().at(-1) ?? asOf;
      // A year is not later than a day in it.
      const length = Math.min(newest.length, asOf.length);
      if (asOf.slice(0, length) > newest.slice(0, length)) {
        yield { id, message: `cell ${place} is as of ${asOf}, but its newest source is of ${newest}` };
      }
    }
  },
};
