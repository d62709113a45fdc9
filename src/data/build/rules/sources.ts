import { allCells, namedEntries, type Finding, type Rule } from './rule';

export const uniqueUrls: Rule = {
  name: 'unique-urls',
  demands: 'An address belongs to one source.',
  *check(knowledge) {
    const seen = new Map<string, string>();
    for (const { id, url, doi } of knowledge.sources) {
      const key = (doi ?? url ?? id).replace(/\/$/, '');
      const before = seen.get(key);
      if (before !== undefined) yield { id, message: `has the address of ${before}` };
      seen.set(key, id);
    }
  },
};

export const publisherIsNoAuthor: Rule = {
  name: 'publisher-is-no-author',
  demands: 'A source whose author publishes it names no publisher: its maker would be cited twice.',
  *check(knowledge) {
    for (const { id, authors, publisher } of knowledge.sources) {
      const isAuthor = authors?.some((author) => 'name' in author && author.name === publisher);
      if (publisher !== undefined && isAuthor) yield { id, message: `names ${publisher} twice` };
    }
  },
};

/** Values of cells that say that there is nothing to cite. */
const uncitedValues = new Set(['unknown', 'not applicable']);

export const outsideSource: Rule = {
  name: 'outside-source',
  demands:
    'Every concept, platform, event, cell and dispute cites a source that is not one of the five starting documents, or says confidence: low.',
  *check(knowledge) {
    const notes = new Set(knowledge.sources.filter((source) => source.kind === 'note').map((source) => source.id));
    const finding = (
      id: string,
      sources: readonly string[],
      confidence: string | undefined,
      place = '',
    ): Finding | undefined =>
      confidence === 'low' || sources.some((source) => !notes.has(source))
        ? undefined
        : { id, message: `${place}cites no source but the starting documents and does not say confidence: low` };
    for (const entry of [...namedEntries(knowledge), ...knowledge.events, ...knowledge.disputes]) {
      const found = finding(entry.id, entry.sources, entry.confidence);
      if (found) yield found;
    }
    for (const { id, place, cell } of allCells(knowledge)) {
      if (uncitedValues.has(cell.value)) continue;
      const found = finding(id, cell.sources ?? [], cell.confidence, `cell ${place} `);
      if (found) yield found;
    }
  },
};

export const comparisonCells: Rule = {
  name: 'comparison-cells',
  demands:
    'Every cell belongs to a dimension and a subject of its comparison, and every subject answers every dimension.',
  *check(knowledge) {
    const platforms = new Map(knowledge.platforms.map((platform) => [platform.id, platform.cells] as const));
    for (const comparison of knowledge.comparisons) {
      const dimensions = new Set(comparison.dimensions.map((dimension) => dimension.id));
      const known = new Set(comparison.subjects);
      for (const subject of Object.keys(comparison.cells ?? {})) {
        if (!known.has(subject)) {
          yield { id: comparison.id, message: `has cells of ${subject}, which is not among its subjects` };
        }
      }
      for (const subject of comparison.subjects) {
        const cells = comparison.cells?.[subject] ?? (comparison.cells ? {} : platforms.get(subject)) ?? {};
        const owner = comparison.cells ? comparison.id : subject;
        for (const dimension of dimensions) {
          if (!(dimension in cells)) {
            yield {
              id: owner,
              message: `${comparison.id}: ${subject} has no cell for ${dimension} (write unknown if it is)`,
            };
          }
        }
        for (const dimension of Object.keys(cells)) {
          if (!dimensions.has(dimension)) {
            yield { id: owner, message: `${comparison.id}: ${dimension} is not one of its dimensions` };
          }
        }
      }
    }
  },
};
