import { allCells, namedEntries, type Rule } from './rule';

export const citedSources: Rule = {
  name: 'cited-sources',
  demands: 'Every source is cited somewhere.',
  *check(knowledge) {
    const cited = new Set([
      ...[...namedEntries(knowledge), ...knowledge.events, ...knowledge.disputes].flatMap(({ sources }) => sources),
      ...knowledge.concepts.flatMap(({ admitted }) => admitted?.sources ?? []),
      ...knowledge.disputes.flatMap(({ claims }) => claims.map(({ source }) => source)),
      ...[...allCells(knowledge)].flatMap(({ cell }) => cell.sources ?? []),
    ]);
    for (const { id } of knowledge.sources) {
      if (!cited.has(id)) yield { id, message: 'is cited nowhere' };
    }
  },
};

export const orphans: Rule = {
  name: 'orphans',
  demands: 'Every concept is connected: by a relation either way, an event, a dispute, a comparison or a body.',
  *check(knowledge) {
    const entries = namedEntries(knowledge);
    const connected = new Set([
      ...entries.flatMap(({ related }) => (related ?? []).map(({ id }) => id)),
      ...entries.flatMap(({ body }) => [...(body ?? '').matchAll(/\]\(#([^)\s]+)\)/g)].map((match) => match[1] ?? '')),
      ...knowledge.events.flatMap(({ concepts }) => concepts),
      ...knowledge.disputes.flatMap(({ about }) => about),
      ...knowledge.comparisons.flatMap(({ subjects }) => subjects),
    ]);
    for (const { id, related } of entries) {
      if ((related ?? []).length === 0 && !connected.has(id)) yield { id, message: 'is connected with nothing' };
    }
  },
};

/** Years written in a text. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/\b(19[4-9]\d|20[0-2]\d)\b/g)].map((match) => Number(match[1]));
}

export const yearsAgree: Rule = {
  name: 'years-agree',
  demands:
    'A year in a summary is the year of an event of that entry, where it has events; an event that says "in YEAR" names its own.',
  *check(knowledge) {
    const yearsOf = new Map<string, Set<number>>();
    for (const { date, concepts, summary } of knowledge.events) {
      for (const id of concepts) {
        const years = yearsOf.get(id) ?? new Set();
        for (const year of [...yearsIn(date), ...yearsIn(summary)]) years.add(year);
        yearsOf.set(id, years);
      }
    }
    for (const { id, summary } of namedEntries(knowledge)) {
      const years = yearsOf.get(id);
      if (!years) continue;
      const wrong = yearsIn(summary).filter((year) => !years.has(year));
      if (wrong.length > 0) yield { id, message: `the summary says ${wrong.join(', ')}, but its events do not` };
    }
    for (const { id, date, summary } of knowledge.events) {
      const stated = Number(/^(?:In|On [\w ]+?) (\d{4})\b/.exec(summary)?.[1]);
      if (stated && !date.includes(String(stated)) && !/[/X]/.test(date)) {
        yield { id, message: `the summary begins with ${stated}, but the date is ${date}` };
      }
    }
  },
};

/** Kinds of sources that are the thing itself, or its maker's word. */
const primaryKinds = new Set(['paper', 'vendor', 'kernel', 'standard']);

export const claimsOfBeingFirst: Rule = {
  name: 'claims-of-being-first',
  demands:
    'A summary or title that says first, invented, pioneered or only cites a primary source or a book, or is softened.',
  *check(knowledge) {
    const strong = new Set(
      knowledge.sources.filter(({ kind }) => primaryKinds.has(kind) || kind === 'book').map(({ id }) => id),
    );
    const claim =
      /\b(?:the first (?!time|release|version|generation|of|public|stable|beta|edition|half|to last|commercial release|step|is)|invented|pioneer(?:ed|ing)|the only )/i;
    const softened =
      /\b(?:among the first|one of the first|described as|often called|said to be|claimed|credited|usually|is regarded|counts? as|considered)\b/i;
    for (const entry of [...namedEntries(knowledge), ...knowledge.events]) {
      const text = `${'title' in entry ? entry.title : ''} ${entry.summary}`;
      if (claim.test(text) && !softened.test(text) && !entry.sources.some((source) => strong.has(source))) {
        yield { id: entry.id, message: `claims "${claim.exec(text)?.[0].trim() ?? ''}" without a primary source` };
      }
    }
  },
};
